/**
 * What a frame of any size shows: both worlds, whole, readable, beside few controls.
 *
 * `npm run frames` prints the table of what was measured.
 */
import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';

import {isFull} from '../bundle.mjs';
import {embedding} from './embedding.mjs';

const sizes = [
  [320, 240],
  [320, 640],
  [390, 844],
  [600, 400],
  [700, 500],
  [800, 450],
  [960, 540],
  [1024, 768],
  [1440, 900],
  [1920, 1080],
];
const steps = ['0', 'first-difference', 'end'];
const table = [];
/** The short form takes every size with all controls, and each third with fewer. */
const isWhole = isFull || process.argv.includes('--table');

/** In pixels. Smaller frames have what fits. */
function leastText(width, height) {
  if (width >= 1920 && height >= 1080) return 20;
  return width >= 600 && height >= 400 ? 11 : 0;
}

describe('a frame of any size', () => {
  const {embed, serve, open} = embedding();

  for (const controls of ['full', 'play', 'none']) {
    it(`shows both worlds whole, with controls=${controls}`, async () => {
      const {page, frame} = await embed(
        `<iframe title="The simulator" src="{site}?v=1&step=0&controls=${controls}" style="border: 0"></iframe>`,
        {viewport: {width: 2000, height: 1200}},
      );
      const iframe = page.locator('iframe');
      await resize(iframe, sizes[0]);
      await frame.locator('sms-picture').waitFor();
      if (controls === 'full') await frame.getByRole('tab').first().waitFor();
      const [, inner] = page.frames();
      for (const [place, size] of sizes.entries()) {
        if (!isWhole && controls !== 'full' && place % 3 !== 0) continue;
        await resize(iframe, size);
        await inner.evaluate(settled);
        for (const step of steps) {
          const found = await inner.evaluate(measure, step);
          const where = `${size.join(' × ')}, ${controls}, step ${step}`;
          if (step === 'end') table.push({frame: size.join(' × '), controls, ...found});
          assert.deepEqual(found.cut, [], where);
          assert.equal(found.inSight, 100, where);
          assert.ok(found.text >= leastText(...size), `${where}: text of ${found.text} px`);
          assert.ok(found.strip <= 44, `${where}: a strip of ${found.strip} px`);
          assert.ok(found.pictures >= 65, `${where}: pictures of ${found.pictures}%`);
        }
      }
    });
  }

  it('is like the page by itself in that it cuts no caption, nor hides one under the controls', async () => {
    const {address} = await serve();
    const {page} = await open(`${address}?v=1&step=0`, [address]);
    await page.getByRole('tab').first().waitFor();
    for (const [width, height] of [
      [1280, 880],
      [1440, 900],
      [1024, 768],
      [390, 844],
      [320, 640],
    ]) {
      await page.setViewportSize({width, height});
      await page.evaluate(settled);
      for (const step of steps) {
        const found = await page.evaluate(measure, step);
        const where = `${width} × ${height}, step ${step}`;
        assert.deepEqual(found.cut, [], where);
        assert.equal(found.inSight, 100, where);
      }
    }
  });

  after(() => {
    if (!process.argv.includes('--table')) return;
    console.log('| Frame | controls | Both in sight | Smallest text | Controls | Pictures |');
    console.log('| --- | --- | --- | --- | --- | --- |');
    for (const {frame, controls, inSight, text, strip, pictures} of table) {
      console.log(
        `| ${frame} | ${controls} | ${inSight}% | ${text} px | ${strip} px | ${pictures}% of the height |`,
      );
    }
  });
});

function resize(iframe, [width, height]) {
  return iframe.evaluate((element, size) => Object.assign(element, size), {
    width: String(width),
    height: String(height),
  });
}

/** Runs in the frame: in one sizes are observed, in the next it is drawn by them; captions take one more. */
async function settled() {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

/* global DOMRect, innerWidth, innerHeight */

/** Runs in the frame: goes to a step, and measures what is then in sight of both pictures. */
async function measure(step) {
  const {shell} = document.querySelector('sms-app');
  shell.goTo(/^\d+$/.test(step) ? Number(step) : step);
  await new Promise(requestAnimationFrame);
  const lab = shell.lab.renderRoot;
  const picture = lab.querySelector('sms-picture').renderRoot;
  const drawings = [...picture.querySelectorAll('[part=drawing]')];
  const boxes = drawings.map((drawing) => drawing.getBoundingClientRect());
  const hidden = (box, {left, top, right, bottom}) =>
    Math.max(left - box.left, top - box.top, box.right - right, box.bottom - bottom);
  const playing = lab.querySelector('.playing').getBoundingClientRect();
  // What lies under the controls is not seen either.
  const sight = new DOMRect(0, 0, innerWidth, playing.height > 0 ? playing.top : innerHeight);
  const part = ({left, top, right, bottom, width, height}) =>
    (Math.max(0, Math.min(right, sight.right) - Math.max(left, 0)) *
      Math.max(0, Math.min(bottom, sight.bottom + 0.5) - Math.max(top, 0))) /
    (width * height);
  const texts = drawings.flatMap((drawing, index) =>
    [...drawing.querySelectorAll('text')]
      .filter((text) => text.textContent.trim() !== '' && text.checkVisibility())
      .map((text) => ({text, edge: boxes[index]})),
  );
  const captions = [...picture.querySelectorAll('.caption')];
  const isStacked = boxes.length > 1 && boxes[1].top >= boxes[0].bottom;
  const heights = boxes.map(({height}) => height);
  return {
    inSight: boxes.length === 2 ? Math.round(Math.min(...boxes.map(part)) * 1000) / 10 : 0,
    text: Math.min(...texts.map(({text}) => Number(text.getAttribute('font-size')))),
    strip: Math.ceil(playing.height),
    pictures: Math.round(((isStacked ? heights[0] + heights[1] : heights[0]) / innerHeight) * 100),
    // What goes over an edge: words of a drawing, and captions.
    cut: [
      ...texts.filter(({text, edge}) => hidden(text.getBoundingClientRect(), edge) > 1),
      ...captions
        .filter(
          (text) =>
            text.scrollHeight > text.clientHeight + 1 ||
            hidden(text.getBoundingClientRect(), sight) > 1,
        )
        .map((text) => ({text})),
    ].map(({text}) => text.textContent.replace(/\s+/g, ' ').trim()),
  };
}
