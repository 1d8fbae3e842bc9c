import {expect} from 'chai';
import fc from 'fast-check';

import {
  openScenario,
  readScenarioBytes,
  readScenarios,
  readScenarioText,
  type Opened,
} from '../../src/run/scenario-text.js';
import {readScenario} from '../../src/run/scenario.js';
import {ScenarioRefusal} from '../../src/run/scenario-refusal.js';
import {runs} from '../support/full.js';
import {fullText, malformedScenarios} from './malformed-scenarios.js';

const full: unknown = JSON.parse(fullText);
const utf8 = new TextEncoder();

async function refusal(reading: Promise<unknown>): Promise<ScenarioRefusal> {
  const result = await reading.catch((error: unknown) => error);
  expect(result).to.be.instanceOf(ScenarioRefusal);
  return result as ScenarioRefusal;
}

function refusalIn(opened: Opened): string | undefined {
  return 'refusal' in opened ? opened.refusal() : undefined;
}

describe('openScenario', () => {
  it('measures a file before it reads it', async () => {
    const file = {
      name: 'huge.json',
      size: 200 * 1024 * 1024,
      arrayBuffer: () => Promise.reject(new Error('It was read.')),
    };
    expect(refusalIn(await openScenario(file))).to.equal(
      'The file is 209715200 bytes long; the limit is 20971520 bytes long (20 MiB).',
    );
  });

  it('shows what a name hides', async () => {
    const name = 'a\u202Enosj.exe';
    const file = {name, size: 2, arrayBuffer: () => Promise.reject(new Error('Gone.'))};
    expect(refusalIn(await openScenario(file))).to.equal('a\\u{202e}nosj.exe cannot be read.');
  });
});

describe('readScenarioText', () => {
  it('reads a scenario, with or without a byte order mark', async () => {
    expect(await readScenarioText(fullText)).to.deep.equal(full);
    expect(await readScenarioText(`\uFEFF${fullText}\r\n`)).to.deep.equal(full);
  });

  it('reads whatever JSON may be written like', async () => {
    const text =
      '\t{ "\\u0076ersion" : 1.0e0 ,\r\n"title":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9é\u007F"}\n';
    expect(await readScenarioText(text)).to.deep.equal(
      readScenario({version: 1, title: '"\\/\b\f\n\r\téé\u007F'}),
    );
  });

  it('takes two objects with the same field for two', async () => {
    const text = '{"version":1,"servers":[{"name":"A","holds":1},{"name":"B","holds":1}]}';
    expect((await readScenarioText(text)).servers).to.have.lengthOf(2);
  });

  it('says where a field stands for the second time', async () => {
    const text = '{\n  "version": 1,\n  "job": {\n    "kind": 1, "kind": 2\n  }\n}';
    expect(await refusal(readScenarioText(text))).to.include({
      place: 'job.kind',
      message:
        'job.kind appears twice; a field can appear only once. The second is at line 4, column 16.',
    });
  });

  it('says what is wrong with JSON, and where', async () => {
    const {message} = await refusal(readScenarioText('{\n  "version": 1,\n}'));
    expect(message).to.equal(
      'Line 3, column 1 has “}” instead of the name of a field in double quotes.',
    );
    const {message: atEnd} = await refusal(readScenarioText('{"version": 1'));
    expect(atEnd).to.equal('Line 1, column 14 has the end of the text instead of a comma or “}”.');
  });

  it('says how long a text is, and how long it may be', async () => {
    const {message} = await refusal(readScenarioText(' '.repeat(20 * 1024 * 1024 + 1)));
    expect(message).to.equal(
      'The text is 20971521 characters long; the limit is 20971520 characters long (20 MiB).',
    );
  });

  it('reads 20 MiB', async () => {
    const text = '{"version": 1}'.padEnd(20 * 1024 * 1024);
    expect(await readScenarioText(text)).to.deep.equal(readScenario({version: 1}));
  });

  it('reads 4 MB of servers', async () => {
    // Attempts that no run comes to.
    const attempts = Array.from({length: 100}, (_, index) => index + 101);
    const servers = Array.from({length: 10_000}, (_, index) => ({
      name: `SERVER-${index}`,
      holds: 1,
      offlineForAttempts: attempts,
    }));
    const text = JSON.stringify({version: 1, servers});
    expect(text.length).to.be.greaterThan(3_000_000);
    const {servers: read} = await readScenarioText(text);
    expect(read).to.have.lengthOf(10_000);
  });

  it('finds a text faulty if and only if JSON.parse does', async () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\n', ' ', '-', '.', 'e', '+', '0', '12'],
      ...['true', 'null', 'NaN', '"a"', '"b":', '\u0000', '\u007F', '\u2028', 'é', '\uFEFF'],
    );
    const edited = fc
      .tuple(fc.nat(fullText.length), fc.nat(3), piece)
      .map(([at, cut, text]) => fullText.slice(0, at) + text + fullText.slice(at + cut));
    const made = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(edited, made, fc.json()), async (text) => {
        fc.pre(!text.startsWith('\uFEFF'));
        const {message} = await readScenarioText(text).then(
          () => ({message: ''}),
          (error: unknown) => error as ScenarioRefusal,
        );
        if (message.includes('appears twice')) return;
        expect(/^Line \d+, column \d+ has /.test(message), message).to.equal(!isJson(text));
      }),
      {numRuns: runs(3_000), seed: 195936},
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('readScenarioBytes', () => {
  it('reads UTF-8, with or without a byte order mark', async () => {
    const text = '{"version": 1, "title": "Der Datenträger ist voll 😀"}';
    const read = await readScenarioText(text);
    expect(await readScenarioBytes(utf8.encode(text))).to.deep.equal(read);
    expect(await readScenarioBytes(utf8.encode(`\uFEFF${text}`))).to.deep.equal(read);
    expect(await readScenarioBytes(utf8.encode(text).buffer)).to.deep.equal(read);
    expect(read.title).to.equal('Der Datenträger ist voll 😀');
  });

  it('reads a part of a larger buffer', async () => {
    const bytes = utf8.encode(`xx${fullText}xx`).subarray(2, -2);
    expect(await readScenarioBytes(bytes)).to.deep.equal(full);
  });

  it('says where a file is not UTF-8', async () => {
    const {message} = await refusal(readScenarioBytes(new Uint8Array([0x7b, 0x0a, 0xe9, 0x7d])));
    expect(message).to.equal('Line 2, column 1 is not UTF-8; a scenario must be UTF-8 text.');
  });
});

describe('readScenarios', () => {
  it('reads a list of scenarios, long or empty', async () => {
    expect(await readScenarios(utf8.encode(`[${fullText}, {"version": 1}]`))).to.deep.equal({
      one: false,
      scenarios: [full, readScenario({version: 1})],
    });
    expect(await readScenarios(utf8.encode('[]'))).to.deep.equal({one: false, scenarios: []});
  });

  it('names the scenario that it refuses', async () => {
    const wrong = fullText.replace('null', '7');
    const {place, message} = await refusal(
      readScenarios(utf8.encode(`[${`${fullText},`.repeat(4)}${wrong}]`)),
    );
    expect(place).to.equal('[4].servers[1].holds');
    expect(message).to.equal('[4].servers[1].holds is 7; it must be null, 1 or 2.');
    expect((await refusal(readScenarios(utf8.encode('[{"version": 1}, []]')))).place).to.equal(
      '[1]',
    );
    const twice = await refusal(readScenarios(utf8.encode('[{"version": 1, "version": 1}]')));
    expect(twice.place).to.equal('[0].version');
  });

  it('reads one scenario or a list of scenarios from a file', async () => {
    expect(await readScenarios(utf8.encode(fullText))).to.deep.equal({
      one: true,
      scenarios: [full],
    });
    expect(await readScenarios(utf8.encode(`\uFEFF[${fullText}]`))).to.deep.equal({
      one: false,
      scenarios: [full],
    });
    const {place} = await refusal(readScenarios(new Uint8Array([0x5b, 0xff])));
    expect(place).to.equal('line 1, column 2');
  });
});

describe('malformed scenario files', () => {
  it('are many, and differ', () => {
    const names = new Set(malformedScenarios.map(({what}) => what));
    expect(names.size).to.equal(malformedScenarios.length);
    expect(names.size).to.be.greaterThan(300);
  });

  for (const {what, make, place} of malformedScenarios) {
    it(`refuses: ${what}`, async () => {
      const file = make();
      const found = await refusal(
        typeof file === 'string' ? readScenarioText(file) : readScenarioBytes(file),
      );
      if (typeof place === 'string') expect(found.place).to.equal(place);
      else expect(found.place).to.match(place);
      expect(found.message.toLowerCase()).to.contain(found.place.toLowerCase());
      expect(found.message).to.match(/^[^\n\r\u0085\u2028\u2029]{10,399}\.$/);
    });
  }
});
