import {readFileSync} from 'node:fs';

import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import {str} from '@lit/localize';
import {expect} from 'chai';

import {exportRows, importRows} from '../../src/cli/texts/exchange.js';
import {mergeTexts} from '../../src/cli/texts/merge-texts.js';
import {indexModules, modulesOf, partOf} from '../../src/cli/texts/text-modules.js';
import {
  faultsIn,
  percentOf,
  progressOf,
  type SourceText,
  type TranslatedText,
} from '../../src/cli/texts/text-rules.js';
import {readXliff, writeXliff} from '../../src/cli/texts/xliff.js';
import {translated as languages} from '../../locales/generated/list.js';
import {pseudoLanguage, pseudoText} from '../support/pseudo-language.js';

const place = 'src/lab/sms-lab.ts';

function source(id: string, text: string, isHtml = false): SourceText {
  return {id, text, isHtml, place, note: ''};
}

function translated(from: SourceText, target = ''): TranslatedText {
  return {...from, target, was: '', isUnused: false};
}

const all = {missing: false, targets: false, from: 0, count: 100};
const servers = source('s0123456789abcdef', 'All {0} servers hold version {1}.');
const folder = source('h0123456789abcdef', 'Open <code>{0}</code>, then <b>wait</b>.', true);
const path = source('fact.where.says', String.raw`Look in C:\SMS\LOGS.`);

describe('the file of a language', () => {
  it('keeps texts, translations, places and notes', () => {
    const texts: readonly TranslatedText[] = [
      {...translated(servers, 'Version {1} liegt auf {0} & mehr Servern.'), note: '{0}: count'},
      translated(folder, '<b>Warte</b>, dann öffne <code>{0}</code>.'),
      {...translated(path, 'x'), was: 'An earlier "text"', isUnused: true},
      translated(source('term.a.b', ' two\nlines ')),
    ];
    const xliff = writeXliff('de', texts);
    expect(xliff).to.include('<x id="0" equiv-text="{0}"/>');
    expect(xliff).to.include('equiv-text="&lt;code&gt;"');
    expect(readXliff(xliff)).to.deep.equal(texts);
  });

  it('reads what a tool has written that leaves out what the placeholders stand for', () => {
    const xliff = writeXliff('de', [translated(servers, 'An {0}, {1}.')]);
    const [before = '', after = ''] = xliff.split('<target>');
    const bare = `${before}<target>${after.replaceAll(/ equiv-text="[^"]*"/gu, '')}`;
    expect(readXliff(bare)[0]?.target).to.equal('An {0}, {1}.');
  });

  it('is refused where it is broken, or has an id twice', () => {
    const one = translated(servers);
    expect(() => readXliff('<xliff><file></xliff>')).to.throw('not valid XML');
    expect(() => readXliff(writeXliff('de', [one, one]))).to.throw('two units');
  });
});

describe('merging', () => {
  it('keeps places and translations, adds what is new, and marks what is gone', () => {
    const known = [translated(servers, 'Alle {0} {1}.'), translated(path, 'C:\\SMS\\LOGS')];
    const merged = mergeTexts(known, [source('s1111111111111111', 'New.'), servers]);
    expect(merged.map(({id, target, isUnused}) => [id, target, isUnused])).to.deep.equal([
      [servers.id, 'Alle {0} {1}.', false],
      [path.id, 'C:\\SMS\\LOGS', true],
      ['s1111111111111111', '', false],
    ]);
    expect(mergeTexts(merged, [servers], {prune: true})).to.have.length(1);
  });

  it('marks a translation stale when its English changed, until the English is as it was', () => {
    const known = [translated(path, 'Sieh in C:\\SMS\\LOGS nach.')];
    const changed = mergeTexts(known, [{...path, text: 'Look in the log.'}]);
    expect(changed[0]).to.include({was: path.text, text: 'Look in the log.'});
    expect(progressOf(changed)).to.include({done: 0, stale: 1, missing: 0});
    expect(readXliff(writeXliff('de', changed))).to.deep.equal(changed);
    expect(mergeTexts(changed, [path])[0]?.was).to.equal('');
  });

  it('offers the translation of a text that was reworded, as stale', () => {
    const old = source('s2222222222222222', 'All three servers hold the package.');
    const now = source('s3333333333333333', 'All three servers hold this package.');
    const other = source('s4444444444444444', 'Nothing of the kind.');
    const merged = mergeTexts(
      [translated(old, 'Alle drei Server halten das Paket.')],
      [now, other],
    );
    expect(merged[1]).to.include({target: 'Alle drei Server halten das Paket.', was: old.text});
    expect(merged[2]).to.include({target: '', was: ''});
  });

  it('counts in percent, rounded down', () => {
    const texts = [translated(servers, 'x'), translated(path, 'y'), translated(folder)];
    expect(percentOf(progressOf(texts))).to.equal(66);
  });
});

describe('a translation', () => {
  it('is faulty where a placeholder or markup differs', () => {
    expect(faultsIn(servers, 'Version {1} auf {0}, {0}.')).to.deep.equal([]);
    expect(faultsIn(servers, 'Version 1 auf {0}.')).to.deep.equal(['{1} is missing.']);
    expect(faultsIn(servers, '{0} {1} {2}')).to.deep.equal(['{2} does not belong in it.']);
    expect(faultsIn(servers, '{0} {1} { 0 }')).to.have.length(1);
    expect(faultsIn(servers, '{0} {1} ｛0｝')).to.have.length(1);
    expect(faultsIn(folder, '<b>Erst</b> <code>{0}</code>')).to.deep.equal([]);
    expect(faultsIn(folder, '<i>Erst</i> <code>{0}</code>')).to.have.length(1);
    expect(faultsIn(folder, '<b>Erst <code>{0}</b></code>')).to.have.length(1);
    expect(faultsIn(folder, '<b>A & B</b> <code>{0}</code>')).to.have.length(1);
    expect(faultsIn(path, 'Sieh in C:\\LOGS nach.')).to.have.length(1);
  });
});

describe('what a translator gets and gives back', () => {
  const texts = [translated(servers), translated(folder, 'x'), translated(path)];

  it('has the number of each text, in chunks, and only what is missing where that is asked for', () => {
    const numbers = (options: object): readonly number[] =>
      exportRows(texts, {...all, ...options}).map(({n}) => n);
    expect(numbers({})).to.deep.equal([0, 1, 2]);
    expect(numbers({missing: true})).to.deep.equal([0, 2]);
    expect(numbers({from: 1, count: 1})).to.deep.equal([1]);
    expect(exportRows(texts, all)[0]).to.deep.equal({
      n: 0,
      text: servers.text,
      note: place,
      target: '',
    });
  });

  it('is taken as a list or as an object, and refused by number where it is faulty', () => {
    const list = importRows(texts, [
      {n: 0, target: ' Version {1}: {0} '},
      {n: 1, target: 'kaputt'},
      {n: 9, target: 'zu viel'},
      {n: 2, target: 7},
    ]);
    expect(list.taken).to.equal(1);
    expect(list.texts[0]?.target).to.equal('Version {1}: {0}');
    expect(list.texts[1]?.target).to.equal('x');
    expect(list.refused.map((line) => line.slice(0, 2))).to.deep.equal(['1:', '9:', '2:']);
    const object = importRows(texts, {2: 'C:\\SMS\\LOGS'});
    expect(object.texts[2]?.target).to.equal('C:\\SMS\\LOGS');
    expect(() => importRows(texts, {a: 'b'})).to.throw('not the number');
    expect(() => importRows(texts, [{n: 0, text: 'Deutsch'}])).to.throw('has no target');
  });

  it('is left out where nobody has filled it in, unless it says that it stays the same', () => {
    const stale = {...translated(servers, '{0}: {1}'), was: 'It was {0} and {1}.'};
    const given = [stale, ...texts.slice(1)];
    const rows = exportRows(given, {...all, missing: true});
    expect(rows.map(({target}) => target)).to.deep.equal(['{0}: {1}', '']);
    const inEnglish = rows.map(({n, text}) => ({n, text, target: text}));
    for (const untouched of [rows, inEnglish]) {
      const read = importRows(given, untouched);
      expect(read).to.deep.include({taken: 0, untouched: 2, refused: []});
      expect(read.texts).to.deep.equal(given);
    }
    const same = importRows(
      given,
      [...rows.slice(0, 1), ...inEnglish].map((row) => ({...row, same: true})),
    );
    expect(same).to.deep.include({taken: 2, untouched: 0});
    expect(same.texts.map(({was}) => was)).to.deep.equal(['', '', '']);
  });

  it('is refused where the number is that of another text', () => {
    const moved = importRows(texts, [{n: 0, text: path.text, target: 'Version {1}: {0}'}]);
    expect(moved.taken).to.equal(0);
    expect(moved.refused.join()).to.match(/^0: This row has another English text/);
  });

  it('keeps the spaces around a text, by which texts are put together', () => {
    const spaced = [translated(source('s5555555555555555', 'And '))];
    expect(importRows(spaced, {0: 'Und'}).texts[0]?.target).to.equal('Und ');
  });

  it('comes back whole for a whole pseudo-language', () => {
    const rows = exportRows(texts, all).map((row) => ({
      ...row,
      target: pseudoText(row.text, row.n === 1),
    }));
    const {taken, refused} = importRows(texts, rows);
    expect(refused).to.deep.equal([]);
    expect(taken).to.equal(3);
  });
});

describe('the modules of a language', () => {
  it('hold what can be shown, in parts', () => {
    const texts = [
      translated(servers, 'Auf {0}: {1} `$`'),
      translated(folder, '<b>Erst</b> <code>{0}</code>'),
      translated({...path, place: 'lesson.a.b', id: 'lesson.a.b'}, 'kaputt'),
      translated(source('s6666666666666666', 'No translation')),
    ];
    const modules = modulesOf('de', texts, (text) => partOf(text, new Set([place])));
    expect([...modules.keys()]).to.deep.equal(['de-first.ts', 'de-rest.ts', 'de-course.ts']);
    const first = modules.get('de-first.ts') ?? '';
    expect(first).to.include('"s012345": str`Auf ${0}: ${1} \\`\\$\\``');
    expect(first).to.include('"h012345": html`<b>Erst</b> <code>${0}</code>`');
    // In a build, where a template has no line breaks.
    const built = generateMsgId(['Open <code>', '</code>, then <b>wait</b>.'], true).slice(0, 7);
    expect(first).to.include(`"${built}": html\`<b>Erst</b>`);
    expect(first).not.to.include('s666666');
    expect(modules.get('de-course.ts')).not.to.include('kaputt');
    expect(indexModules(['de']).get('list.ts')).to.include('["de"]');
  });

  it('are refused where two ids begin alike', () => {
    const twins = ['s0123450000000000', 's0123451111111111'].map((id) =>
      translated(source(id, id)),
    );
    expect(() => modulesOf('de', twins, () => 'rest')).to.throw('same short id');
  });
});

describe('the pseudo-language', () => {
  it('is half as long again, in brackets, and keeps values in their places', () => {
    const {templates} = pseudoLanguage([source('greeting', 'Hello {0}, from {1}.')]);
    const text = runtimeMsg(templates, str`Hello ${'A'}, from ${'B'}.`, {id: 'greeting'});
    expect(text).to.match(/^⟦Héllö A, fröm B\. \d+⟧$/u);
    expect(pseudoText('abcdefghij')).to.have.length.above(14);
  });
});

describe('the languages of the project', () => {
  /** Names of books and articles stay as they are; a few words may be the same in two languages. */
  function isSentence({id, text}: SourceText): boolean {
    return !id.endsWith('.source') && (text.match(/(?<![\w{])[a-z]{2,}/g) ?? []).length > 4;
  }

  for (const locale of languages) {
    it(`have no English sentence as a translation: ${locale}`, () => {
      const texts = readXliff(readFileSync(`locales/${locale}.xlf`, 'utf8'));
      const english = texts.filter((text) => isSentence(text) && text.target === text.text);
      expect(english.map(({id, text}) => `${id}: ${text}`)).to.deep.equal([]);
    });
  }
});
