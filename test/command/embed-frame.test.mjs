/** The built site in a frame of a page on another origin: as a wiki, a course or a slide show has it. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {embedding} from './embedding.mjs';

const framed = (attributes = '', query = '?v=1&step=first-harm') =>
  `<h1>A course</h1><iframe title="The simulator" width="960" height="640" src="{site}${query}" ${attributes}></iframe>`;

/** Keeps what the frame says in \`heard\`, and answers as those do who listen for heights. */
const listening = `<script>
  const heard = [];
  addEventListener('message', ({data}) => heard.push(data));
</script>`;

describe('a frame', () => {
  const {embed} = embedding();

  it('has no head, no menu and no other screens, but the worlds and a way to a page of its own', async () => {
    const {frame, faults} = await embed(framed());
    await frame.getByRole('radio', {name: 'Side by side'}).waitFor();
    assert.equal(await frame.getByRole('navigation').count(), 0);
    assert.equal(await frame.getByRole('button', {name: 'Share'}).count(), 0);
    const link = frame.getByRole('link', {name: /The Lost Refresh/});
    assert.match(await link.getAttribute('href'), /\?v=1&step=\d+/);
    assert.deepEqual(faults, []);
  });

  it('works in a sandbox of scripts alone, where modules are refused', async () => {
    const {frame, page} = await embed(framed('sandbox="allow-scripts"'));
    await frame.getByText('Step 17 of 30 ·').waitFor();
    await frame.getByRole('button', {name: 'One step forward'}).click();
    await frame.getByText('Step 18 of 30 ·').waitFor();
    const [, inner] = page.frames();
    await inner.waitForURL(/lost-refresh\.html\?v=1&step=18/);
  });

  it('works in a sandbox of scripts alone, under the strictest policy, where modules may come', async () => {
    const headers = {
      'access-control-allow-origin': '*',
      'content-security-policy': "default-src 'self'",
    };
    const {frame, faults} = await embed(
      framed('sandbox="allow-scripts"', '?v=1&view=lesson&lesson=install-or-wait'),
      {headers},
    );
    // Until the lesson is there, the first choice on the page is the switch of the worlds.
    await frame.getByRole('button', {name: 'Check'}).waitFor();
    await frame.getByRole('radio').or(frame.getByRole('checkbox')).first().check();
    await frame.getByRole('button', {name: 'Check'}).click();
    const verdict = frame.getByRole('alert').or(frame.locator('[aria-live=polite]'));
    await verdict.filter({visible: true, hasText: /\S/u}).first().waitFor();
    assert.deepEqual(faults, []);
  });

  it('plays nothing by itself, takes no focus, and scrolls nothing', async () => {
    const {page, frame, faults} = await embed(
      `<div style="height: 1500px"></div>${framed('', '')}<div style="height: 1500px"></div>`,
      {reducedMotion: 'no-preference'},
    );
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    await frame.getByRole('tab').first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
    assert.equal(await page.evaluate(() => scrollY), 0);
    // By the time that the panels are there, what plays by itself has begun.
    assert.equal(await frame.getByRole('button', {name: 'Pause'}).count(), 0);
    await frame.getByText('Step 0 of 30 ·').waitFor();
    assert.deepEqual(faults, []);
  });

  it('leaves keys to the page around until the focus is inside, and gives them back on Escape', async () => {
    const {page, frame} = await embed(`<button>Outside</button>${framed('', '?v=1&step=3')}`);
    await frame.getByText('Step 3 of 30 ·').waitFor();
    await page.getByRole('button', {name: 'Outside'}).focus();
    await page.keyboard.press('ArrowRight');
    await frame.getByRole('button', {name: 'One step forward'}).click();
    await frame.getByText('Step 4 of 30 ·').waitFor();
    await page.keyboard.press('ArrowRight');
    await frame.getByText('Step 5 of 30 ·').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      () => document.activeElement.localName === 'body' && document.hasFocus(),
    );
    await page.keyboard.press('ArrowRight');
    await frame.getByText('Step 5 of 30 ·').waitFor();
  });

  it('lets the page around be scrolled past it', async () => {
    const {page, frame} = await embed(
      `<iframe title="The simulator" width="900" height="2600" src="{site}?v=1&controls=none"></iframe><div style="height: 3000px"></div>`,
    );
    await frame.getByText('Despooler').first().waitFor();
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 400);
    await page.waitForFunction(() => scrollY > 100);
  });

  it('works at a fixed height, and scrolls nothing sideways', async () => {
    const {frame, page} = await embed(
      '<iframe title="The simulator" width="600" height="400" src="{site}?v=1&step=first-harm"></iframe>',
    );
    await frame.getByRole('tab').first().waitFor();
    const [, inner] = page.frames();
    const overflow = await inner.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth - clientWidth;
    });
    assert.equal(overflow, 0);
  });

  it('tells its height in its own way and that of Canvas, in whole pixels', async () => {
    const {page, frame} = await embed(listening + framed());
    await frame.getByRole('tab').first().waitFor();
    await page.waitForFunction(() => heard.some(({subject}) => subject === 'lti.frameResize'));
    const heights = await page.evaluate(() =>
      heard.filter(({type, subject}) => type === 'resize' || subject).map(({height}) => height),
    );
    assert.ok(heights.length >= 2);
    assert.ok(heights.every((height) => Number.isInteger(height) && height > 300));
  });

  it('does not grow without end in a frame that grows as it is told', async () => {
    const {page, frame} = await embed(
      `${listening}<script>
        addEventListener('message', ({data}) => {
          if (data?.type === 'resize') document.querySelector('iframe').style.height = data.height + 'px';
        });
      </script>${framed()}`,
    );
    await frame.getByRole('tab').first().click();
    await page.waitForFunction(() => heard.filter(({type}) => type === 'resize').length > 1);
    const told = () => page.evaluate(() => heard.filter(({type}) => type === 'resize').length);
    const before = await told();
    // Two frames later nothing more has been said.
    for (let frames = 0; frames < 20; frames++) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done())));
    }
    assert.ok((await told()) - before <= 4);
    assert.ok((await page.evaluate(() => document.querySelector('iframe').offsetHeight)) < 4000);
  });

  it('speaks with the resizer of H5P once that has shown itself', async () => {
    const {page, frame} = await embed(
      `<script>
        const heard = [];
        addEventListener('message', ({data, source}) => {
          if (data?.context !== 'h5p') return;
          heard.push(data);
          const say = (action) => source.postMessage({context: 'h5p', action}, '*');
          if (data.action === 'hello') say('hello');
          if (data.action === 'prepareResize') say('resizePrepared');
        });
      </script>${framed()}`,
    );
    await frame.getByRole('tab').first().waitFor();
    await page.waitForFunction(() => heard.some(({action}) => action === 'resize'));
    const {scrollHeight} = await page.evaluate(() => heard.find(({action}) => action === 'resize'));
    assert.ok(scrollHeight > 300);
  });

  it('answers iframe-resizer, under the name that it was given', async () => {
    const {page, frame} = await embed(listening + framed());
    await frame.getByRole('tab').first().waitFor();
    await page.evaluate(() => {
      const {contentWindow} = document.querySelector('iframe');
      contentWindow.postMessage(
        '[iFrameSizer]course-7:8:false:false:32:true:true:null:bodyOffset',
        '*',
      );
    });
    await page.waitForFunction(() =>
      heard.some((data) => /^\[iFrameSizer\]course-7:\d+:\d+:init$/.test(data)),
    );
  });

  it('begins with its slide, stops when that is left, and goes on when it comes back', async () => {
    const {page, frame} = await embed(framed('', ''), {reducedMotion: 'no-preference'});
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    const say = (text) =>
      page.evaluate((data) => {
        document.querySelector('iframe').contentWindow.postMessage(data, '*');
      }, text);
    await say('slide:start');
    await frame.getByRole('button', {name: 'Pause'}).waitFor();
    await say('slide:stop');
    await frame.getByRole('button', {name: 'Play'}).waitFor();
    await say('slide:start');
    await frame.getByRole('button', {name: 'Pause'}).waitFor();
  });
});
