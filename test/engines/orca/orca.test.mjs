/**
 * What a listener hears: Orca, without a voice, tells the built site in Firefox.
 *
 * `ORCA_TRANSCRIPT=FILE` keeps all that was pressed and said.
 */
import assert from 'node:assert/strict';
import {appendFile} from 'node:fs/promises';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

import {serveFolder} from '../../command/servers.mjs';
import {builtSite} from '../../command/site.mjs';
import {missing} from '../../display.mjs';
import {programs, startListener} from './listener.mjs';

const {ORCA_TRANSCRIPT: transcript} = process.env;
// Each test, not their suite, so that all are counted as skipped.
const options = {skip: missing(programs) ?? false, timeout: 600_000};

describe('Orca', () => {
  let built;
  let server;
  let listener;
  before(async () => {
    if (options.skip) return;
    built = await builtSite();
    server = await serveFolder(built.site);
  });
  beforeEach(async () => {
    if (!options.skip) listener = await startListener();
  });
  afterEach(async () => {
    if (transcript && listener) await appendFile(transcript, `${listener.said.join('\n')}\n`);
    await listener?.close();
    listener = undefined;
  });
  after(async () => {
    await server?.close();
    await built?.remove();
  });

  const captions = [
    'Storing the new master fails once.',
    'The retry is written. One refresh is lost.',
    'The retry runs. It skips three servers.',
    'Both jobs say Complete. Three servers are old.',
  ];

  it(
    'tells the story, scene by scene, each once, and both sites by their names',
    options,
    async () => {
      const {note, open, read, tabTo, press} = listener;
      note('The story');
      const opened = (await open(server.address, ...captions)).join(' ');
      const places = captions.map((caption) => opened.indexOf(caption));
      assert.deepEqual(
        places,
        places.toSorted((one, other) => one - other),
        opened,
      );
      for (const caption of captions) assert.equal(countOf(caption, opened), 1, opened);
      const page = (await read()).join(' ');
      assert.equal(countOf('leaving banner.', page), 1, page);
      assert.doesNotMatch(page, /statusbar/u);
      for (const site of ['Without the hotfix', 'With the hotfix']) {
        assert.match(page, new RegExp(`${site} heading level 3 List with \\d+ items`));
      }
      await tabTo(`Scene 3: ${captions[1]}`);
      await press('space', captions[1]);
    },
  );

  it(
    'tells each of ten steps of the Lab once, names the marked ones, and says that it plays',
    options,
    async () => {
      const {note, open, read, tabTo, press} = listener;
      note('Ten steps of the Lab');
      await open(`${server.address}?v=1&step=0`);
      const page = (await read()).join(' ');
      assert.doesNotMatch(page, /statusbar/u);
      assert.match(page, /Storing the master fails once because the disk is full push button ; a/u);
      await tabTo('One step forward');
      for (let step = 1; step <= 10; step++) {
        const name = `Step ${step} of 30`;
        const words = (await press('space', name)).join(' ');
        assert.equal(countOf(name, words), 1, words);
        assert.equal(countOf('Both sites: ', words), 1, words);
        const mark = marked[step];
        if (mark) assert.match(words, new RegExp(`${name}, at [^.]+\\. ${mark}`));
      }
      await tabTo('Play', 'shift+Tab');
      await press('space', 'The run is playing.');
      await press('space', ' of 30');
    },
  );

  /** The marked moments among the ten. */
  const marked = {7: 'Storing fails\\.', 10: '.*First difference\\.'};

  it(
    'tells a whole lesson: each step once, a hint, and each verdict with its reason',
    options,
    async () => {
      const {note, open, read, tabTo, press} = listener;
      /** Tab comes to the first choice; from there one reads on to another. */
      const answer = async (first, others = 0) => {
        await tabTo(first);
        for (let time = 0; time < others; time++) await press('Down');
        await press('space');
        await tabTo('Check');
      };
      const predict = async () => {
        for (const server of ['DENVER', 'LIMA', 'OSLO']) {
          await tabTo(server);
          await press('Down');
        }
        await tabTo('Play it');
        await press('Return');
        await tabTo('To the end', 'shift+Tab');
      };
      const find = async () => {
        await tabTo('A hint');
        const hint = 'The step comes before the copying.';
        const said = (await press('Return', hint)).join(' ');
        assert.ok(said.includes(`Hint: ${hint}`), said);
        await tabTo('This is the step', 'shift+Tab');
        await press('Return', 'Not yet. The instructions already differ before this step.');
        await tabTo('Moment', 'shift+Tab');
        await press('Home');
        for (let step = 1; step <= 10; step++) await press('Right');
        await tabTo('This is the step');
      };
      const pick = async () => {
        for (const server of ['DENVER', 'OSLO']) {
          await tabTo(server);
          await press('space');
        }
        await answer('QUITO');
      };
      const steps = [
        ['Predict', predict, 'So all three servers stay at version 1.'],
        ['Watch two sites', () => tabTo('Play'), 'Done. '],
        ['Where do the sites first differ?', find, 'Right. '],
        [
          'What is missing?',
          () => answer('The request to refresh existing distribution servers'),
          'Right. ',
        ],
        ['Which servers will be missed?', pick, 'Right. '],
        ['The trap', () => answer('The job’s status is Failed.', 2), 'Right. '],
        ['Too late for this job', predict, 'The hotfixed file affects only later retries.'],
        ['See for yourself', () => tabTo('Play'), 'Done. '],
      ];
      note('A lesson');
      await open(`${server.address}?v=1&view=lesson&lesson=the-lost-refresh`);
      for (const [index, [title, act, verdict]] of steps.entries()) {
        const page = (await read()).join(' ');
        assert.equal(countOf(`${title} heading level 3`, page), 1, page);
        // A mark of evidence and a term are buttons amid a sentence, and no more.
        assert.doesNotMatch(page, /Evidence: \w+ collapsed/u);
        if (act === find) {
          assert.match(page, /at which the instructions push button of the two sites/u);
        }
        await act();
        const words = (await press('Return', verdict)).join(' ');
        assert.equal(countOf(verdict, words), 1, words);
        if (index === steps.length - 1) break;
        await tabTo('Next step');
        await press('Return', steps[index + 1][0]);
      }
    },
  );
});

function countOf(text, words) {
  return words.split(text).length - 1;
}
