import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {commands} from '../../src/embed/commands.js';
import {documentation} from '../../src/embed/docs/pages.js';
import type {Said} from '../../src/embed/host-types.js';
import '../../src/embed/lost-refresh.js';
import {LostRefresh} from '../../src/embed/lost-refresh.js';
import type {SmsEmbedSaid} from '../../src/embed/builder/sms-embed-said.js';
import '../../src/embed/builder/sms-embed-said.js';
import '../../src/embed/builder/sms-embed-settings.js';
import {reportNames} from '../../src/embed/host-events.js';
import {settingWords} from '../../src/embed/builder/embed-words.js';
import {readLink} from '../../src/links/link.js';
import {isSettingName, names, vocabulary, type Name} from '../../src/links/params.js';
import {all, nameOf, textOf} from '../support/find.js';

/** Something that is no usual value, for each name. */
const examples: Readonly<Record<Name, string>> = {
  v: '1',
  view: 'lesson',
  lesson: 'the-lost-refresh',
  scenario: 'no-failure',
  worlds: 'absent.before-retry',
  world: 'after',
  step: '3',
  panel: 'log',
  claim: 'every-job-ends',
  bounds: 'servers-2',
  speed: '2',
  autoplay: 'on',
  locale: 'en',
  theme: 'dark',
  controls: 'play',
  lock: 'toggle',
};

/** Names that the types for hosts lack: none, or this does not compile. */
type Missing = Exclude<Name, 'v' | keyof Said>;
const missing: [Missing] extends [never] ? true : Missing = true;

describe('each name of the vocabulary', () => {
  const page = documentation()['embedding.html'] ?? '';

  for (const name of names) {
    it(`${name} is a parameter, an attribute, a property, a field of messages, and told of`, async () => {
      const text = examples[name];
      expect((await readLink(`?${name}=${text}`)).problems).to.deep.equal([]);
      // Which lessons there are is known to the screen that shows them, which says so itself.
      const problems = (await readLink(`?${name}=%00`)).problems.join();
      if (name !== 'lesson') expect(problems).to.match(new RegExp(`^${name} |scenario`));
      expect(LostRefresh.observedAttributes).to.include(name);
      expect(name in LostRefresh.prototype).to.be.true;
      const fields: readonly Name[] = commands.load.fields;
      const isField = fields.includes(name);
      // A message has a version of its own, in its envelope.
      expect(isField).to.equal(name !== 'v');
      expect(page).to.include(`<th scope="row"><code>${name}</code></th>`);
      expect(page).to.include(escaped(vocabulary[name].means()));
    });
  }

  it('stands on the screen that embeds, with what it is there', async () => {
    const table = await fixture<SmsEmbedSaid>(
      html`<sms-embed-said
        .said=${names.map((name) => [name, examples[name]] as const)}
      ></sms-embed-said>`,
    );
    table.renderRoot.querySelector('details')!.open = true;
    const words = textOf(table);
    for (const name of names) expect(words).to.include(`${name} ${examples[name]}`);
  });

  it('that is about how it is shown has a control there', async () => {
    const settings = await fixture(html`<sms-embed-settings></sms-embed-settings>`);
    const controls = [...all('combobox', settings), ...all('checkbox', settings)];
    const groups = all('group', settings);
    const found = [...controls, ...groups].map(nameOf);
    for (const name of names.filter(isSettingName)) expect(found).to.include(settingWords(name));
  });

  it('is in the types for hosts', () => {
    expect(missing).to.be.true;
  });
});

describe('the page on embedding', () => {
  it('tells of every command, event and way to talk', () => {
    const page = documentation()['embedding.html'] ?? '';
    for (const name of [...Object.keys(commands), ...reportNames, 'resize']) {
      expect(page).to.include(`<th scope="row"><code>${name}</code></th>`);
    }
  });

  it('has a recipe for each kind of page', () => {
    const recipes = Object.keys(documentation()).filter((name) => name.startsWith('examples/'));
    expect(recipes.map((name) => name.slice(9, -5))).to.deep.equal([
      'plain',
      'reveal',
      'moodle',
      'canvas',
      'confluence',
      'wordpress',
    ]);
  });
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
