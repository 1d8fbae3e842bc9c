/** The built page on a line on which one part comes long after the others. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import {embedding} from './embedding.mjs';

describe('a part that comes late', () => {
  const shared = embedding();

  /** A page for which one script is held until it is let go. */
  async function opened(query, held) {
    const {address} = await shared.serveKept();
    const {page, faults} = await shared.clearTab([address]);
    let letGo;
    const released = new Promise((resolve) => (letGo = resolve));
    await page.route(held, (route) => released.then(() => route.continue()));
    await page.goto(address + query);
    return {page, faults, letGo};
  }

  for (const [what, query, last, button] of [
    ['the Lab', '?v=1&step=0', 'sms-panels', 'Make it happen'],
    [
      'a lesson',
      '?v=1&view=lesson&lesson=the-lost-refresh&step=2',
      'sms-transport',
      'One step forward',
    ],
  ]) {
    it(`has no buttons in ${what} that would do nothing yet`, async () => {
      const {page, faults, letGo} = await opened(query, /\/lab-acts-/);
      await page.getByText('Loading the picture…').waitFor();
      await page.waitForFunction((name) => customElements.get(name), last);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const forward = page.getByRole('button', {name: 'One step forward'});
      assert.equal(await forward.count(), 0);
      assert.equal(await page.getByRole('button', {name: button}).count(), 0);
      letGo();
      const slider = page.getByRole('slider', {name: 'Moment'});
      await slider.waitFor();
      const before = Number(await slider.inputValue());
      await forward.click();
      assert.equal(Number(await slider.inputValue()), before + 1);
      assert.deepEqual(faults, []);
    });
  }

  it('lets the head show the screen that a link asks for, before it is read', async () => {
    const {page, faults, letGo} = await opened('?v=1&view=lesson', /\/link-/);
    await page.getByText('Opening the link…').waitFor();
    const current = page.locator('a[aria-current=page]');
    assert.equal(await current.innerText(), 'Lessons');
    assert.equal(await page.getByRole('radio').count(), 0);
    letGo();
    await page.getByRole('link', {name: /The lost refresh/}).waitFor();
    assert.equal(await current.innerText(), 'Lessons');
    assert.deepEqual(faults, []);
  });

  it('does not keep the list of keys back', async () => {
    const {page, faults} = await opened('?v=1&step=0', /\/lab-lazy-/);
    await page.getByRole('button', {name: 'Keys'}).click();
    await page.getByRole('dialog', {name: 'Keys'}).waitFor();
    assert.deepEqual(faults, []);
  });
});
