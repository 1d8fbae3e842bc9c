/** Talking with a frame from a plain page on another origin: the handshake, each command, events, and what is refused. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {embedding} from './embedding.mjs';

const framed = '<iframe title="The simulator" width="960" height="640" src="{site}"></iframe>';

/** A host without our script: asks by messages of its own, and keeps all that it hears. */
const host = `<script>
  const heard = [];
  addEventListener('message', ({data, origin}) => heard.push({...data, origin}));
  const frameWindow = () => document.querySelector('iframe').contentWindow;
  const say = (data) => frameWindow().postMessage(data, '*');
  let count = 0;
  const ask = (type, fields = {}) => {
    const id = 'ask ' + ++count;
    say({...fields, source: 'lost-refresh', v: 1, id, type});
    return answered(id);
  };
  const answered = (id) => new Promise((resolve) => {
    const look = () => {
      const found = heard.find((each) => each.id === id);
      if (found) resolve(found);
      else addEventListener('message', () => queueMicrotask(look), {once: true});
    };
    look();
  });
</script>`;

describe('the talk between a frame and the page around it', () => {
  const {embed} = embedding();

  async function start(options) {
    const opened = await embed(host + framed, options);
    await opened.frame.getByRole('tab').first().waitFor();
    await opened.page.waitForFunction(() => heard.some(({type}) => type === 'ready'));
    const ask = (type, fields) =>
      opened.page.evaluate(([each, more]) => globalThis.ask(each, more), [type, fields]);
    return {...opened, ask};
  }

  /** A script at the top of a page declares names, not properties of the window. */
  const asGlobals = (page) =>
    page.evaluate('Object.assign(globalThis, {heard, ask, say, answered}); undefined');

  async function greeted(options) {
    const opened = await start(options);
    await asGlobals(opened.page);
    const hello = await opened.ask('hello');
    return {...opened, hello};
  }

  it('begins with what the frame is and can do, and the state for whoever comes late', async () => {
    const {hello, page, site, faults} = await greeted();
    const [ready] = await page.evaluate(() => heard.filter(({type}) => type === 'ready'));
    assert.equal(ready.origin, site.origin);
    assert.equal(ready.source, 'lost-refresh');
    assert.equal(ready.v, 1);
    assert.equal('state' in ready, false);
    assert.match(hello.version, /^\d+\.\d+\.\d+$/);
    assert.deepEqual(hello.versions, [1]);
    for (const command of [
      'load',
      'play',
      'pause',
      'step',
      'seek',
      'setWorld',
      'setLocale',
      'lock',
      'getState',
      'screenshot',
    ])
      assert.ok(hello.commands.includes(command), command);
    assert.equal(hello.state.view, 'lab');
    assert.equal(hello.state.step, 0);
    assert.equal(hello.state.of, 30);
    assert.deepEqual(faults, []);
  });

  it('obeys each command, and answers it', async () => {
    const {ask, frame, faults} = await greeted({reducedMotion: 'no-preference'});
    const shown = async () => (await ask('getState')).state;
    assert.equal((await ask('seek', {step: 'first-harm'})).to, 'seek');
    await frame.getByText('Step 17 of 30 ·').waitFor();
    await ask('step', {by: -2});
    assert.equal((await shown()).step, 15);
    await ask('step');
    assert.equal((await shown()).step, 16);
    await ask('setWorld', {world: 'after'});
    assert.equal((await shown()).world, 'after');
    await ask('play');
    await frame.getByRole('button', {name: 'Pause'}).waitFor();
    await ask('pause');
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    await ask('setLocale', {locale: 'en'});
    assert.equal((await shown()).locale, 'en');
    await ask('lock', {lock: ['toggle', 'setup']});
    assert.deepEqual((await shown()).lock, ['toggle', 'setup']);
    assert.equal(await frame.getByRole('radio', {name: 'Side by side'}).count(), 0);
    await ask('set', {theme: 'dark', speed: 2});
    assert.equal((await shown()).theme, 'dark');
    const {svg, width, height} = await ask('screenshot');
    assert.match(svg, /^<svg/);
    assert.ok(width > 300 && height > 200);
    await ask('load', {view: 'lesson', lesson: 'install-or-wait', step: 2});
    await frame.getByRole('button', {name: 'Check'}).waitFor();
    assert.deepEqual(await shown().then(({view, lesson, step}) => [view, lesson, step]), [
      'lesson',
      'install-or-wait',
      2,
    ]);
    assert.deepEqual(faults, []);
  });

  it('tells of steps, moments, answers, and what is complete', async () => {
    const {ask, frame, page} = await greeted();
    await ask('seek', {step: 'first-harm'});
    await ask('seek', {step: 'end'});
    await page.waitForFunction(() => heard.some(({type}) => type === 'complete'));
    await ask('load', {view: 'lesson', lesson: 'install-or-wait'});
    await frame.getByRole('radio').or(frame.getByRole('checkbox')).first().check();
    await frame.getByRole('button', {name: 'Check'}).click();
    await page.waitForFunction(() => heard.some(({type}) => type === 'task'));
    const told = await page.evaluate(() => heard.filter(({id}) => id === undefined));
    const kinds = told.filter(({type}) => type === 'moment').map(({kind}) => kind);
    assert.ok(kinds.includes('harm') && kinds.includes('end'));
    assert.ok(told.some(({type, step, of}) => type === 'step' && step === 17 && of === 30));
    const {lesson, task, right} = told.find(({type}) => type === 'task');
    assert.equal(lesson, 'install-or-wait');
    assert.ok(task.length > 0);
    assert.equal(typeof right, 'boolean');
  });

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
    assert.match(versioned.message, /^v is 2; it may be 1\.$/);
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

  it('is done in a few lines with the script for hosts', async () => {
    const script = `<script src="{site}host.iife.js"></script>`;
    const {page, faults} = await embed(script + framed);
    const {version, refused, height} = await page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const simulator = await LostRefresh.connect(frame);
      const moment = new Promise((resolve) => simulator.on('moment', resolve));
      await simulator.send('seek', {step: 'first-difference'});
      await moment;
      const refused = await simulator.send('seek', {step: -1}).catch(({code}) => code);
      return {version: simulator.hello.version, refused, height: frame.style.height};
    });
    assert.match(version, /^\d/);
    assert.equal(refused, 'bad-value');
    assert.match(height, /^\d{3,4}px$/);
    assert.deepEqual(faults, []);
  });

  it('gives up, and says so, where nobody is in the frame', async () => {
    const {page} = await embed(
      '<script src="{site}host.iife.js"></script><iframe title="Empty" srcdoc="<p>Nothing"></iframe>',
    );
    const message = await page.evaluate(() =>
      LostRefresh.connect(document.querySelector('iframe'), {
        signal: AbortSignal.timeout(50),
      }).catch((error) => error.message),
    );
    assert.equal(message, 'No simulator has answered in the frame.');
  });
});
