import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {articleView} from '../../src/app/initial-view.js';
import '../../src/app/sms-shell.js';
import type {SmsShell} from '../../src/app/sms-shell.js';
import {click} from '../support/drive.js';
import {all, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import '../support/page.js';
import {expectAccessible} from '../support/accessible.js';

/** A shell that shows the evidence, as soon as it can be loaded. */
async function openEvidence(load: () => Promise<unknown>): Promise<SmsShell> {
  const shell = await fixture<SmsShell>(html`<sms-shell></sms-shell>`);
  shell.loaders = {...shell.loaders, evidence: load};
  shell.initialView = {...articleView, screen: 'evidence'};
  await shell.ready;
  await painted();
  return shell;
}

describe('<sms-shell>, a screen that does not load', () => {
  it('is asked for once, not again whenever the shell is drawn', async () => {
    let loads = 0;
    const shell = await openEvidence(() => {
      loads += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    });
    for (let draw = 0; draw < 20; draw++) {
      shell.requestUpdate();
      await painted();
    }
    expect(loads).to.equal(1);
    expect(all('alert', shell)).to.have.lengthOf(1);
  });

  it('says so, and comes when it is tried again', async () => {
    let isDown = true;
    const shell = await openEvidence(() =>
      isDown
        ? Promise.reject(new TypeError('Failed to fetch'))
        : import('../../src/evidence/sms-evidence.js'),
    );
    expect(textOf(one('alert', undefined, shell))).to.include('“Evidence” could not be loaded.');
    await expectAccessible(shell);
    isDown = false;
    await click(one('button', 'Try again', shell));
    await customElements.whenDefined('sms-evidence');
    await painted();
    expect(all('alert', shell)).to.deep.equal([]);
    expect(shell.renderRoot.querySelector('sms-evidence')).to.exist;
  });

  it('leaves the Lab as it was', async () => {
    const shell = await openEvidence(() => Promise.reject(new TypeError('Failed to fetch')));
    shell.initialView = articleView;
    await shell.updateComplete;
    expect(shell.lab).to.exist;
    expect(all('alert', shell)).to.deep.equal([]);
  });
});
