import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {commands} from '../../src/embed/commands.js';
import {documentation, type ElementDocs} from '../../src/embed/docs/embedding-page.js';
import type {Params} from '../../src/embed/host-types.js';
import '../../src/embed/lost-refresh.js';
import {LostRefresh} from '../../src/embed/lost-refresh.js';
import type {SmsEmbedParams} from '../../src/embed/builder/sms-embed-params.js';
import '../../src/embed/builder/sms-embed-params.js';
import '../../src/embed/builder/sms-embed-settings.js';
import {hostEventNames} from '../../src/embed/host-events.js';
import {settingWords} from '../../src/embed/builder/choices.js';
import {readLink} from '../../src/links/link.js';
import {isSettingName, paramNames, params, type ParamName} from '../../src/links/params.js';
import {all, nameOf, textOf} from '../support/find.js';

/** Something that is no usual value, for each name. */
const examples: Readonly<Record<ParamName, string>> = {
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
  present: 'on',
  locale: 'en',
  theme: 'dark',
  controls: 'play',
  lock: 'toggle',
};

/** As the build reads it from the class. */
const element: ElementDocs = {
  members: [
    {
      kind: 'method',
      name: 'go',
      description: 'Goes so many moments on.',
      parameters: [{name: 'by'}],
    },
  ],
  events: [{name: 'moment', type: {text: 'CustomEvent'}, description: 'A marked moment.'}],
  cssParts: [{name: 'head', description: 'What stands above.'}],
  cssProperties: [],
};

/** Names that the types for hosts lack: none, or this does not compile. */
type Missing = Exclude<ParamName, 'v' | keyof Params>;
const missing: [Missing] extends [never] ? true : Missing = true;

describe('each name of the vocabulary', () => {
  const page = documentation(element)['embedding.html'] ?? '';

  for (const name of paramNames) {
    it(`${name} is a parameter, an attribute, a property, a field of messages, and told of`, async () => {
      const text = examples[name];
      expect((await readLink(`?${name}=${text}`)).problems).to.deep.equal([]);
      // Which lessons there are is known to the screen that shows them, which says so itself.
      const {problems: found} = await readLink(`?${name}=%00`);
      const problems = found.map((problem) => problem()).join();
      if (name !== 'lesson') expect(problems).to.match(new RegExp(`^${name} |scenario`));
      expect(LostRefresh.observedAttributes).to.include(name);
      expect(name in LostRefresh.prototype).to.be.true;
      const fields: readonly ParamName[] = commands.load.fields;
      const isField = fields.includes(name);
      // A message has a version of its own, in its envelope.
      expect(isField).to.equal(name !== 'v');
      expect(page).to.include(`<th scope="row"><code>${name}</code></th>`);
      expect(page).to.include(escaped(params[name].means()));
    });
  }

  it('stands on the screen that embeds, with what it is there', async () => {
    const table = await fixture<SmsEmbedParams>(
      html`<sms-embed-params
        .chosen=${paramNames.map((name) => [name, examples[name]] as const)}
      ></sms-embed-params>`,
    );
    table.renderRoot.querySelector('details')!.open = true;
    const words = textOf(table);
    for (const name of paramNames) expect(words).to.include(`${name} ${examples[name]}`);
  });

  it('that is about how it is shown has a control there', async () => {
    const settings = await fixture(html`<sms-embed-settings></sms-embed-settings>`);
    const controls = [...all('combobox', settings), ...all('checkbox', settings)];
    const groups = all('group', settings);
    const found = [...controls, ...groups].map(nameOf);
    for (const name of paramNames.filter(isSettingName))
      expect(found).to.include(settingWords[name]());
  });

  it('is in the types for hosts', () => {
    expect(missing).to.be.true;
  });
});

describe('the page on embedding', () => {
  it('tells of every command, event and way to talk', () => {
    const page = documentation(element)['embedding.html'] ?? '';
    for (const name of [...Object.keys(commands), ...hostEventNames, 'resize']) {
      expect(page).to.include(`<th scope="row"><code>${name}</code></th>`);
    }
  });

  it('has a table for each kind of thing that the element has', () => {
    const page = documentation(element)['embedding.html'] ?? '';
    expect(page).to.include('<code>go(by)</code></th><td>Goes so many moments on.</td>');
    expect(page).to.include('<code>moment</code></th><td>A marked moment.</td>');
    expect(page).to.include('<code>head</code></th><td>What stands above.</td>');
    expect(page).not.to.include('CSS property');
  });

  it('has a recipe for each kind of page', () => {
    const recipes = Object.keys(documentation(element)).filter((name) =>
      name.startsWith('examples/'),
    );
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
