/** The page that documents embedding: made of the tables that the product itself is made of. */
import type {ClassMethod, CustomElement} from 'custom-elements-manifest/schema';

import {paramNames, params, type ParamName, type Param} from '../../links/params.js';
import {commandNames, commands, ownFields, type Command} from '../commands.js';
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

/** What the page tells of the element: its part of the custom elements manifest. */
export type ElementDocs = Pick<CustomElement, 'members' | 'events' | 'cssParts' | 'cssProperties'>;

export function embeddingPage(docs: ElementDocs): string {
  const sections = [waysIn(), whatCanBeSaid(), element(docs), talking(), frames(), recipeList()];
  return page({
    title: 'Embedding',
    lead: 'The simulator goes wherever training material is: into a page, a slide, a wiki, a learning platform, or onto a USB stick. No server, no account, no other site.',
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
    return `<h3 id="${way}">${name}</h3>\n${paragraphs([when])}\n${snippet}\n<p>What the host has to allow:</p>\n${list(needs)}`;
  });
  const lead = paragraphs([
    'In the simulator, “Share” and “Embed…” make all of these for what is on the screen, with a preview: choose, copy, paste. What follows is the same for doing it by hand; “Copy link” gives the address.',
  ]);
  return {id: 'ways', name: 'Ways in', body: [lead, ...parts].join('\n')};
}

const works = 'imports, resumes, completes and scores';
const playedByHand = [works, works];

function elsewhere(way: Exclude<(typeof ways)[number], SnippetWay>): string {
  return way === 'file'
    ? `<p>Download <a href="lost-refresh.html" download>lost-refresh.html</a>. It takes the same parameters behind its name: <code>lost-refresh.html?v=1&amp;step=end</code>.</p>`
    : paragraphs([
        '“Share”, “Embed…” and “LMS package” make it in the browser, of a lesson or the whole course; `npm run package` makes the same from the built site.',
        'With “Passed from”, or `--mastery 80`, the unit is passed or failed by its score; without, it is completed. A trainer sees each question, the first answer and the right one.',
        'What the LMS does not store is kept in the learner’s browser, where the LMS says who the learner is, and is handed over when the lesson is opened there again. What is done offline is held back until the network is there.',
        'A package for cmi5 sends every answer as an xAPI statement, and keeps progress as a document of state. The LMS says the mastery score, and where the learner goes afterwards; opened to browse or review, nothing is stored. It has been tested against a store that refuses what cmi5 does not allow, and not yet in a real LMS.',
        'SCORM packages of an earlier build were played by hand in a real LMS:',
      ]) +
        table(
          ['LMS', 'SCORM 1.2', 'SCORM 2004', 'To avoid'],
          [
            ['Moodle 4.5', ...playedByHand, 'the setting “Force completed”: it answers 404'],
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
      'One vocabulary says what is shown and how: as parameters of an address, as attributes and properties of the element, and as fields of messages. What is left out has its default.',
      'An unknown name or a value that may not stand there is named in a note that can be dismissed, and in a `problem` that the host hears of; the rest works.',
      'Addresses stand for ever: one that an earlier version gave out still opens what it did.',
    ]),
    table(['Name', 'May be', 'Where it is not said', 'Means'], rows),
    paragraphs([
      'The ids of situations and of lessons are in the addresses that the simulator gives out.',
    ]),
  ];
  return {id: 'vocabulary', name: 'What can be said', body: body.join('\n')};
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
      'Each name above is an attribute and a property of `<lost-refresh>`. A property may also be a number, a list, or a whole scenario. `lost-refresh.js` holds the Lab; panels and other screens are loaded from the folder `element` beside it when they are first shown. `lost-refresh.iife.js` holds everything.',
      'Ten on one page are ten simulators. They can be added, moved and removed; properties may be set before the script is there. The language is that of the page: the last one that asks counts.',
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
      'All methods return promises. Events carry a `detail`, and are those of the next section.',
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
        [kind, 'Means'],
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
    const fields: readonly string[] = [...command.fields, ...(ownFields[name] ?? [])];
    return [
      `\`${name}\``,
      fields.map((field) => `\`${field}\``).join(' ') || 'none',
      command.means(),
    ];
  });
  const body = [
    paragraphs([
      'A page that frames the simulator, or has opened it in a window, talks with it by messages. The script `host.js` does that in a few lines; `host.d.ts` beside it has its types, and `host.iife.js` is the same for pages without modules.',
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
      `Every message is an object with \`source: '${sourceName}'\`, \`v: ${protocolVersion}\` and a \`type\`. A host may give an \`id\`, a number or a short text, and finds it in the answer. Messages without that \`source\` are left alone.`,
      'The frame says `ready` to whoever is around it, with its version, commands and events. The host says `hello`: that fixes the window and origin that the frame talks with, for as long as the page is there. The answer to `hello` carries the present state, so a host that comes late misses nothing. Before it, commands are refused; from any other window or origin they are not heard.',
      'A command is answered by `answer`, with `to`, the name of the command, or by `error`, with the name of the error and one sentence, and then nothing was changed. A trainer’s locks bind the learner, not the host.',
    ]),
    code(
      `→ {source: '${sourceName}', v: ${protocolVersion}, id: 1, type: 'hello'}
← {source: '${sourceName}', v: ${protocolVersion}, id: 1, type: 'answer', to: 'hello', version: '…', versions: [${protocolVersion}], commands: […], events: […], state: {…}}
→ {source: '${sourceName}', v: ${protocolVersion}, id: 2, type: 'seek', step: 'first-harm'}
← {source: '${sourceName}', v: ${protocolVersion}, type: 'step', view: 'lab', lesson: null, step: 17, of: 30}
← {source: '${sourceName}', v: ${protocolVersion}, type: 'moment', kind: 'harm', step: 17, label: 'First harm', sides: ['before']}
← {source: '${sourceName}', v: ${protocolVersion}, id: 2, type: 'answer', to: 'seek'}`,
      'A talk',
    ),
    '<h3>Commands</h3>',
    table(
      ['Command', 'Fields', 'Means'],
      [['`hello`', 'none', 'Begins the talk.'], ...commandRows],
    ),
    '<h3>Events</h3>',
    table(
      ['Event', 'Means'],
      [
        ...hostEventNames.map((name) => [`\`${name}\``, hostEventMeanings[name]()]),
        ['`resize`', 'How tall the contents are; by messages only.'],
      ],
    ),
    '<h3>Errors</h3>',
    table(
      ['Error', 'Means'],
      Object.entries(errorMeanings).map(([name, means]) => [`\`${name}\``, means()]),
    ),
  ];
  return {id: 'messages', name: 'Talking with it', body: body.join('\n')};
}

function frames(): Section {
  const body = [
    paragraphs([
      'In a frame there is no head and no way to other screens, but the choice of worlds and a link to a page of its own. Nothing plays unless it is asked to, nothing takes the focus, and the page around is never scrolled. Keys are heard only while the focus is inside; Escape gives it back.',
      'A frame of a fixed height works: what does not fit is scrolled inside. Where the page around listens, the frame says how tall its contents are, in the ways of Canvas (`lti.frameResize`), H5P (`hello`, `prepareResize`, `resize`), iframe-resizer 4, and its own (`resize`).',
      'It works in a sandbox with `allow-scripts` alone: then nothing is kept, and the clipboard, downloads and new pages need tokens of their own. It works where storage is refused. Where modules are refused, as in some sandboxes and from a disk, the page goes on as `lost-refresh.html`.',
      'It sends nothing to anybody, sets no cookie, and asks no other host for anything. Do not send `X-Frame-Options` or `frame-ancestors` for it, or it can’t be framed.',
      'Opened as a site of its own over `https`, it keeps itself on the device and opens without a network from then on; it can be installed as an app. It says when a newer version is ready, and changes to it when it is asked to. In a frame it keeps nothing. Where your policy has `require-trusted-types-for`, allow the policies `lost-refresh` and `lit-html`.',
    ]),
  ];
  return {id: 'frames', name: 'What to expect of a frame', body: body.join('\n')};
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
