/**
 * What a listener hears: Orca, without a voice, reads the built site in Firefox.
 *
 * `ORCA_TRANSCRIPT=FILE` keeps all that was pressed and said.
 */
import assert from 'node:assert/strict';
import {appendFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';

import {serveFolder} from '../command/servers.mjs';
import {builtSite} from '../command/site.mjs';
import {missing} from '../display.mjs';
import {listen, programs} from './listener.mjs';

const {ORCA_TRANSCRIPT: transcript} = process.env;

describe('Orca', {skip: missing(programs) ?? false, timeout: 900_000}, () => {
  let built;
  let server;
  before(async () => {
    built = await builtSite();
    server = await serveFolder(built.site);
  });
  after(async () => {
    await server.close();
    await built.remove();
  });

  /** Goes through a part of the site as a listener. */
  async function through(name, query, listening) {
    const listener = await listen(server.address + query);
    listener.note(name);
    try {
      await listening(listener);
    } finally {
      if (transcript) await appendFile(transcript, `${listener.said.join('\n')}\n`);
      await listener.close();
    }
  }

  it('tells the story, scene by scene, and both sites by their names', async () => {
    await through('The story', '', async ({opened, until, tabTo, press}) => {
      const page = await opened();
      for (const site of ['Without the hotfix', 'With the hotfix']) {
        assert.match(page, new RegExp(`${site} heading level 2 List with \\d+ items`));
      }
      const told = `${page} ${await until('Both jobs say Complete. Three servers are old.')}`;
      for (const caption of [
        'Storing the new master fails once.',
        'The retry is written. One refresh is lost.',
        'The retry runs. It skips three servers.',
      ]) {
        assert.ok(told.replace(/Scene \d: [^.]+\.[^.]*\./g, '').includes(caption), told);
      }
      const caption = 'The retry is written. One refresh is lost.';
      await tabTo('Scene 3: The retry is written. One refresh is lost. push button');
      assert.match(await press('space', {wanted: caption}), new RegExp(caption));
    });
  });

  it('tells each of ten steps of the Lab once, and names the marked ones', async () => {
    await through('Ten steps of the Lab', '?v=1&step=0', async ({opened, tabTo, press}) => {
      await opened();
      await tabTo('One step forward push button');
      for (let step = 1; step <= 10; step++) {
        const name = `Step ${step} of 30`;
        const words = await press('space', {wanted: name});
        assert.equal(words.split(name).length, 2, `${name}: ${words}`);
        assert.match(words, step === 10 ? /First difference/i : /./);
      }
    });
  });

  it('says a hint, and a verdict with its reason, in a lesson', async () => {
    const query = '?v=1&view=lesson&lesson=the-lost-refresh&step=3';
    await through('A step of a lesson', query, async ({opened, tabTo, press}) => {
      await opened();
      await tabTo('A hint push button');
      const hint = 'The step comes before the copying.';
      assert.match(await press('Return', {wanted: hint}), new RegExp(`Hint: ${hint}`));
      await press('shift+Tab');
      const verdict = 'Not yet. The instructions already differ before this step.';
      assert.match(await press('Return', {wanted: verdict}), new RegExp(verdict));
    });
  });
});
