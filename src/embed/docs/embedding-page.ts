/** The page that documents embedding, generated from the product’s own tables. */
import type {ClassMethod, CustomElement} from 'custom-elements-manifest/schema';

import {paramNames, params, type ParamName, type Param} from '../../links/params.js';
import {commandNames, commands, type Command} from '../commands.js';
import {errorMeanings} from '../fields.js';
import {protocolVersion, sourceName} from '../protocol.js';
import {hostEventMeanings, hostEventNames} from '../host-events.js';
import {snippetOf, ways, wordsOf, type SnippetOptions, type SnippetWay} from '../snippets.js';
import {code, list, page, paragraphs, table} from './html.js';
import {exampleSite, recipePage, recipes} from './recipes.js';

const example: SnippetOptions = {
  site: exampleSite,
  params: [
    ['world', 'before'],
    ['step', 'first-harm'],
  ],
  title: 'The Lost Refresh: the first harm',
  height: 640,
  keepsProgress: false,
  fits: false,
};

/** The part of the custom elements manifest that the page documents. */
export type ElementDocs = Pick<CustomElement, 'members' | 'events' | 'cssParts' | 'cssProperties'>;

export function embeddingPage(docs: ElementDocs): string {
  const sections = [waysIn(), whatCanBeSaid(), element(docs), talking(), frames(), recipeList()];
  return page({
    title: 'Embedding',
    lead: 'You can put the simulator wherever you keep training material: in a page, a slide, a wiki, a learning platform, or on a USB stick. It needs no server, no account and no other site.',
    root: './',
    contents: sections.map(({id, name}) => [id, name]),
    body: sections.map(({id, name, body}) => `<h2 id="${id}">${name}</h2>\n${body}`).join('\n'),
  });
}

interface Section {
  readonly id: string;
  readonly name: string;
  readonly body: string;
}

function waysIn(): Section {
  const parts = ways.map((way) => {
    const {name, when, needs} = wordsOf(way);
    const isSnippet = way !== 'file' && way !== 'lms';
    const snippet = isSnippet ? code(snippetOf(way, example), name) : elsewhere(way);
    return `<h3 id="${way}">${name}</h3>\n${paragraphs([when])}\n${snippet}\n<p>What the host must allow:</p>\n${list(needs)}`;
  });
  const lead = paragraphs([
    'In the simulator, “Share” and “Embed…” make all of these for the current screen, with a preview: choose, copy, paste. This page shows you how to do the same by hand. “Copy link” gives you the address.',
  ]);
  return {id: 'ways', name: 'Methods', body: [lead, ...parts].join('\n')};
}

const works = 'imports, resumes, completes and scores';
const playedByHand = [works, works];

function elsewhere(way: Exclude<(typeof ways)[number], SnippetWay>): string {
  return way === 'file'
    ? `<p>Download <a href="lost-refresh.html" download>lost-refresh.html</a>. It accepts the same parameters after its name: <code>lost-refresh.html?v=1&amp;step=end</code>.</p>`
    : paragraphs([
        '“Share”, “Embed…” and “LMS package” make a package of a lesson or of the whole course in your browser. `npm run package` makes the same package from the built site.',
        'With “Passed from”, or `--mastery 80`, the score decides whether the unit is passed or failed. Without it, the unit is completed. In the LMS, a trainer sees each question, the first answer and the right answer.',
        'If the LMS names the learner, the learner’s browser keeps what the LMS does not store. The browser sends this work when the learner opens the lesson in it again. Offline work is sent when the network is back.',
        'A cmi5 package sends each answer as an xAPI statement and keeps progress as a state document. The LMS sets the mastery score and says where the learner goes afterwards. In the modes Browse and Review, the package stores nothing. We tested cmi5 packages against a store that rejects what the standard does not allow, but not yet in a real LMS.',
        'We played SCORM packages of an earlier build by hand in a real LMS:',
      ]) +
        table(
          ['LMS', 'SCORM 1.2', 'SCORM 2004', 'To avoid'],
          [
            ['Moodle 4.5', ...playedByHand, 'the setting “Force completed”: Moodle answers 404'],
            ['Moodle 5.1', ...playedByHand, 'nothing found'],
          ],
        );
}

function whatCanBeSaid(): Section {
  const rows = paramNames.map((name) => {
    const term: Param = params[name];
    return [`\`${name}\``, term.kind.may(), usualOf(name), term.means()];
  });
  const body = [
    paragraphs([
      'One vocabulary controls what the simulator shows and how. You use it as parameters of an address, as attributes and properties of the element, and as fields of messages. Values that you leave out keep their defaults.',
      'If a name is unknown or a value is not allowed, a note names it, and the host gets a `problem` event. The rest works. The reader can dismiss the note.',
      'Addresses do not expire: an address from an earlier version still opens the same thing.',
    ]),
    table(['Name', 'Values', 'Default', 'Meaning'], rows),
    paragraphs([
      'The addresses that you copy from the simulator contain the IDs of situations and lessons.',
    ]),
  ];
  return {id: 'vocabulary', name: 'Parameters', body: body.join('\n')};
}

function usualOf(name: ParamName): string {
  const {usual} = params[name];
  return usual === '' ? 'none' : `\`${usual}\``;
}

function element({
  members = [],
  events = [],
  cssParts = [],
  cssProperties = [],
}: ElementDocs): Section {
  const methods = members.filter((member) => member.kind === 'method');
  const body = [
    paragraphs([
      'Each parameter above is an attribute and a property of `<lost-refresh>`. A property can also be a number, a list, or a complete scenario. `lost-refresh.js` contains the Lab. It loads panels and other screens from the folder `element` next to it when they are first shown. `lost-refresh.iife.js` contains everything.',
      'Each element on a page is a separate simulator. You can add, move and remove elements, and you can set properties before the script loads. All elements of a page share one language: the one that was set last.',
    ]),
    code(
      `const simulator = document.querySelector('lost-refresh');
simulator.world = 'before';
simulator.lock = ['toggle'];
simulator.addEventListener('moment', ({detail}) => console.log(detail.label));
await simulator.seek('first-harm');
const {svg} = await simulator.screenshot();`,
      'Driving the element',
    ),
    paragraphs([
      'All methods return promises. Events have a `detail`. The next section describes them.',
    ]),
    ...tables([
      ['Method', methods.map((method) => ({...method, name: callOf(method)}))],
      ['Event', events],
      ['Part', cssParts],
      ['CSS property', cssProperties],
    ]),
  ];
  return {id: 'element-script', name: 'The element from a script', body: body.join('\n')};
}

interface Documented {
  readonly name: string;
  readonly description?: string;
}

/** One for each kind of thing that the element has. */
function tables(kinds: readonly (readonly [string, readonly Documented[]])[]): readonly string[] {
  return kinds
    .filter(([, items]) => items.length > 0)
    .map(([kind, items]) =>
      table(
        [kind, 'Meaning'],
        items.map(({name, description = ''}) => [`\`${name}\``, description]),
      ),
    );
}

function callOf({name, parameters = []}: ClassMethod): string {
  return `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
}

function talking(): Section {
  const commandRows = commandNames.map((name) => {
    const command: Command = commands[name];
    const fields = command.fields.map((field) => `\`${field}\``).join(' ');
    return [`\`${name}\``, fields || 'none', command.means()];
  });
  const body = [
    paragraphs([
      'A page that frames the simulator, or has opened it in a window, exchanges messages with it. With the script `host.js`, that takes a few lines. `host.d.ts` has its types, and `host.iife.js` is the same script for pages without modules.',
    ]),
    code(
      `import {connect} from '${exampleSite}host.js';

const simulator = await connect(document.querySelector('iframe'));
simulator.on('moment', ({label, step}) => console.log(step, label));
await simulator.send('seek', {step: 'first-difference'});
const {state} = await simulator.send('getState');`,
      'With the script for hosts',
    ),
    '<h3>Messages</h3>',
    paragraphs([
      `Every message is an object with \`source: '${sourceName}'\`, \`v: ${protocolVersion}\` and a \`type\`. A host can add an \`id\`, a number or a short text, and gets it back in the answer. The simulator ignores messages without that \`source\`.`,
      'The frame sends `ready` to the page around it, with its version, commands and events. The host sends `hello`. This sets the window and origin that the frame communicates with until the page closes. The answer to `hello` contains the current state, so a host that connects late misses nothing. The frame rejects commands before `hello`, and ignores commands from any other window or origin.',
      'The frame answers a command with `answer`, where `to` is the name of the command. If the command fails, the frame sends `error` with the name of the error and one sentence. After an error, nothing has changed. A trainer’s locks apply to the learner, not to the host.',
    ]),
    code(
      `→ {source: '${sourceName}', v: ${protocolVersion}, id: 1, type: 'hello'}
← {source: '${sourceName}', v: ${protocolVersion}, id: 1, type: 'answer', to: 'hello', version: '…', versions: [${protocolVersion}], commands: […], events: […], state: {…}}
→ {source: '${sourceName}', v: ${protocolVersion}, id: 2, type: 'seek', step: 'first-harm'}
← {source: '${sourceName}', v: ${protocolVersion}, type: 'step', view: 'lab', lesson: null, step: 17, of: 30}
← {source: '${sourceName}', v: ${protocolVersion}, type: 'moment', kind: 'harm', step: 17, label: 'First harm', sides: ['before']}
← {source: '${sourceName}', v: ${protocolVersion}, id: 2, type: 'answer', to: 'seek'}`,
      'An exchange',
    ),
    '<h3>Commands</h3>',
    table(
      ['Command', 'Fields', 'Meaning'],
      [['`hello`', 'none', 'Starts the exchange.'], ...commandRows],
    ),
    '<h3>Events</h3>',
    table(
      ['Event', 'Meaning'],
      [
        ...hostEventNames.map((name) => [`\`${name}\``, hostEventMeanings[name]()]),
        ['`resize`', 'The height of the contents; in messages only.'],
      ],
    ),
    '<h3>Errors</h3>',
    table(
      ['Error', 'Meaning'],
      Object.entries(errorMeanings).map(([name, means]) => [`\`${name}\``, means()]),
    ),
  ];
  return {id: 'messages', name: 'Messages to and from the simulator', body: body.join('\n')};
}

function frames(): Section {
  const body = [
    paragraphs([
      'In a frame, the simulator has no header and no links to other screens. It shows only the choice of worlds and a link to its own page. It plays only on request, never takes the focus, and never scrolls the page around it. Keys work only while the focus is inside; Escape returns the focus to the page.',
      'A frame with a fixed height works: contents that do not fit scroll inside it. The frame also reports the height of its contents to the page. For this it sends its own message (`resize`) and those of Canvas (`lti.frameResize`), H5P (`hello`, `prepareResize`, `resize`) and iframe-resizer 4.',
      'The frame works in a sandbox with only `allow-scripts`. It then keeps no progress, and the clipboard, downloads and new pages need their own tokens. The frame also works without storage. Some sandboxes, and pages opened from a disk, do not allow modules. The page then continues as `lost-refresh.html`.',
      'The simulator sends no data, sets no cookies, and loads nothing from other hosts. Do not send `X-Frame-Options` or `frame-ancestors` for it: they prevent framing.',
      'If you open the site over `https`, the browser keeps it on the device. From then on it opens without a network, and you can install it as an app. The site says when a newer version is ready, and changes to it when you agree. In a frame, the browser does not keep the site. If your policy has `require-trusted-types-for`, allow the policies `lost-refresh` and `lit-html`.',
    ]),
  ];
  return {id: 'frames', name: 'How a frame behaves', body: body.join('\n')};
}

function recipeList(): Section {
  const cards = recipes.map(
    ({id, name, lead}) =>
      `<li><a href="examples/${id}.html"><strong>${name}</strong><span>${lead}</span></a></li>`,
  );
  return {id: 'recipes', name: 'Recipes', body: `<ul class="cards">${cards.join('\n')}</ul>`};
}

export function documentation(docs: ElementDocs): Readonly<Record<string, string>> {
  return {
    'embedding.html': embeddingPage(docs),
    ...Object.fromEntries(
      recipes.map((recipe) => [`examples/${recipe.id}.html`, recipePage(recipe)]),
    ),
  };
}
