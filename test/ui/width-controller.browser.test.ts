import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {WidthController} from '../../src/ui/width-controller.js';
import {FakeElementHost} from '../support/fake-host.js';
import {painted} from '../support/frames.js';

class GrowingHost extends FakeElementHost {
  readonly width = new WidthController(this);

  /** As a picture does: the wider, the higher. */
  override requestUpdate(): void {
    super.requestUpdate();
    this.style.height = `${(this.width.width ?? 0) / 2}px`;
  }
}
customElements.define('growing-host', GrowingHost);

async function openHost(width: number): Promise<GrowingHost> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.width = `${width}px`;
  const host = new GrowingHost();
  host.style.display = 'block';
  frame.append(host);
  await painted();
  return host;
}

describe('WidthController', () => {
  afterEach(() => document.documentElement.style.removeProperty('font-size'));

  it('does not know the width before its host was laid out', () => {
    expect(new GrowingHost().width.width).to.equal(undefined);
  });

  it('measures its host and asks it to draw itself', async () => {
    const host = await openHost(480);
    expect(host.width).to.include({width: 480, scale: 1});
    expect(host.fake.updates).to.equal(1);
  });

  it('follows its host’s width, and not its height', async () => {
    const host = await openHost(480);
    host.parentElement!.style.width = '320px';
    await painted();
    expect(host.width.width).to.equal(320);
    const {updates} = host.fake;
    host.style.height = '900px';
    await painted();
    expect(host.fake.updates).to.equal(updates);
  });

  it('counts larger text as a narrower picture', async () => {
    const host = await openHost(480);
    document.documentElement.style.fontSize = '32px';
    host.style.height = '10rem';
    await painted();
    expect(host.width).to.include({width: 240, scale: 2});
  });

  it('measures nothing away from the page, and again when its host is back', async () => {
    const host = await openHost(480);
    const frame = host.parentElement!;
    host.remove();
    frame.style.width = '300px';
    await painted();
    expect(host.width.width).to.equal(480);
    frame.append(host);
    await painted();
    expect(host.width.width).to.equal(300);
  });

  // Chromium told the window of “ResizeObserver loop completed with undelivered notifications”.
  it('makes no error in the page when its host grows with its width', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', note, {capture: true});
    const host = await openHost(480);
    for (const width of [300, 700, 200]) {
      host.parentElement!.style.width = `${width}px`;
      await painted();
    }
    window.removeEventListener('error', note, {capture: true});
    expect(host.offsetHeight).to.equal(100);
    expect(errors).to.deep.equal([]);
  });
});
