/** Talking with a frame from a plain page on another origin: the handshake, each command, events, and what is refused. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {doSteps, lesson} from './lms-learner.mjs';
import {framed, talking} from './talking.mjs';

describe('the talk between a frame and the page around it', () => {
  const {embed, greeted} = talking();

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
    await ask('setLocale', {locale: 'de'});
    await frame.getByRole('button', {name: 'Abspielen'}).waitFor();
    assert.equal((await shown()).locale, 'de');
    assert.equal((await shown()).step, 16);
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
    // Until the lesson is there, the first choice on the page is the switch of the worlds.
    await frame.getByRole('button', {name: 'Check'}).waitFor();
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

  it('tells that a lesson is done', async () => {
    const {ask, frame, page} = await greeted();
    await ask('load', {view: 'lesson', lesson: lesson.id});
    await doSteps(frame, 1, lesson.steps.length);
    await page.waitForFunction(() => heard.some(({type}) => type === 'complete'));
    const told = await page.evaluate(() => heard.filter(({id}) => id === undefined));
    const tasks = told.filter(({type}) => type === 'task');
    assert.deepEqual(
      tasks.map(({task}) => task),
      lesson.steps.map(({id}) => id),
    );
    const {view, lesson: done} = told.find(({type}) => type === 'complete');
    assert.deepEqual([view, done], ['lesson', lesson.id]);
  });

  it('is done in a few lines with the script for hosts', async () => {
    const script = `<script src="{site}host.iife.js"></script>`;
    const {page, faults} = await embed(script + framed);
    const {version, refused} = await page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      const simulator = await LostRefresh.connect(frame);
      const moment = new Promise((resolve) => simulator.on('moment', resolve));
      await simulator.send('seek', {step: 'first-difference'});
      await moment;
      const refused = await simulator.send('seek', {step: -1}).catch(({code}) => code);
      return {version: simulator.hello.version, refused};
    });
    assert.match(version, /^\d/);
    assert.equal(refused, 'bad-value');
    await page.waitForFunction(() =>
      /^\d{3,4}px$/.test(document.querySelector('iframe').style.height),
    );
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
    assert.equal(message, 'No simulator answered from the frame.');
  });
});
