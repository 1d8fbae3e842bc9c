/** What a frame does with messages that are wrong, forged, or mean nothing: it says so where it can, and changes nothing. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {talking} from './talking.mjs';

describe('a frame and hostile messages', () => {
  const {start, greeted, asGlobals} = talking();

  it('refuses by name what it does not know, and changes nothing', async () => {
    const {ask, page} = await greeted();
    const before = (await ask('getState')).state;
    const refused = async (type, fields) => (await ask(type, fields)).error;
    assert.equal(await refused('explode'), 'unknown-type');
    assert.equal(await refused('seek'), 'bad-value');
    assert.equal(await refused('seek', {step: 'the-moon'}), 'bad-value');
    assert.equal(await refused('seek', {step: 3, speed: 2}), 'unknown-field');
    assert.equal(await refused('load', {scenario: {job: 7}}), 'bad-value');
    assert.equal(await refused('load', {view: 'lesson', colour: 'red'}), 'unknown-field');
    assert.equal(await refused('step', {by: 0.5}), 'bad-value');
    assert.equal(await refused('set', {theme: 'dark', speed: 99}), 'bad-value');
    const versioned = await page.evaluate(() => {
      say({source: 'lost-refresh', v: 2, id: 'later', type: 'play'});
      return answered('later');
    });
    assert.equal(versioned.error, 'wrong-version');
    assert.match(versioned.message, /^v is 2; it must be 1\.$/);
    assert.deepEqual((await ask('getState')).state, before);
  });

  it('obeys nobody before the handshake, and afterwards nobody else', async () => {
    const {page, ask, frame} = await start();
    await asGlobals(page);
    assert.equal((await ask('seek', {step: 5})).error, 'no-handshake');
    await ask('hello');
    await page.evaluate(
      () =>
        new Promise((done) => {
          const other = document.createElement('iframe');
          other.srcdoc = `<script>
            const {frames} = parent;
            for (let index = 0; index < frames.length; index++) {
              frames[index].postMessage({source: 'lost-refresh', v: 1, id: 1, type: 'hello'}, '*');
              frames[index].postMessage({source: 'lost-refresh', v: 1, id: 2, type: 'seek', step: 9}, '*');
            }
          </script>`;
          other.title = 'Another';
          other.addEventListener('load', () => done());
          document.body.append(other);
        }),
    );
    const {state} = await ask('getState');
    assert.equal(state.step, 0);
    await frame.first().getByText('Step 0 of 30 ·').waitFor();
  });

  it('is not moved by ten thousand messages that mean nothing', async () => {
    const {page, ask, frame, faults} = await greeted();
    await ask('seek', {step: 7});
    const before = (await ask('getState')).state;
    await page.evaluate(() => {
      // A generator that begins anywhere, the same each time.
      let seed = 1998;
      const chance = (below) => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return Math.floor((seed / 2 ** 32) * below);
      };
      const pick = (list) => list[chance(list.length)];
      const leaf = () =>
        pick([
          null,
          undefined,
          NaN,
          -1,
          1e300,
          '',
          'play',
          'x'.repeat(2000),
          true,
          [],
          {},
          7n,
          new Date(0),
          new Map([[1, 2]]),
          new Uint8Array(9),
          '__proto__',
          'slide:',
          '[iFrameSizer]',
        ]);
      const fields = [
        'id',
        'step',
        'by',
        'world',
        'lock',
        'theme',
        'speed',
        'scenario',
        'view',
        'lesson',
        'constructor',
        '__proto__',
        'source',
        'v',
        'type',
      ];
      const make = (depth) => {
        if (depth === 0 || chance(4) === 0) return leaf();
        if (chance(3) === 0) return Array.from({length: chance(4)}, () => make(depth - 1));
        return Object.fromEntries(
          Array.from({length: chance(5)}, () => [pick(fields), make(depth - 1)]),
        );
      };
      for (let count = 0; count < 10_000; count++) {
        const data = make(3);
        // Half of them say that they are ours. None is a command with fields that it may have.
        const isOurs = chance(2) === 0 && data !== null && typeof data === 'object';
        const type = pick([
          'explode',
          '',
          null,
          7,
          'seek',
          'load',
          'set',
          'lock',
          'step',
          'toString',
        ]);
        const ours = {
          ...data,
          source: 'lost-refresh',
          v: pick([1, 1, 2, '1', null]),
          type,
          colour: make(1),
        };
        say(isOurs ? ours : data);
      }
    });
    assert.deepEqual((await ask('getState')).state, before);
    await frame.getByText('Step 7 of 30 ·').waitFor();
    const errors = await page.evaluate(() => [
      ...new Set(heard.filter(({type}) => type === 'error').map(({error}) => error)),
    ]);
    assert.deepEqual(errors.sort(), [
      'malformed',
      'unknown-field',
      'unknown-type',
      'wrong-version',
    ]);
    assert.deepEqual(faults, []);
  });
});
