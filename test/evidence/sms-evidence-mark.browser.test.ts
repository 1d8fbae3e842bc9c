/** The marks of evidence and the terms, where they are read: by keyboard, by pointer, and in every look. */
import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';
import {
  emulateMedia,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';

import {facts} from '../../lessons/facts.js';
import {glossary} from '../../lessons/glossary.js';
import '../../src/evidence/reading/index.js';
import type {SmsEvidenceMark} from '../../src/evidence/reading/sms-evidence-mark.js';
import type {SmsTerm} from '../../src/evidence/reading/sms-term.js';
import {expectAccessible} from '../support/accessible.js';
import {textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectNoSidewaysScrolling} from '../support/layout.js';
import '../support/page.js';

const claims = ['retry-loses-refresh', 'how-refresh-is-lost'] as const;

async function open(): Promise<{text: HTMLElement; mark: SmsEvidenceMark; term: SmsTerm}> {
  const text = await fixture<HTMLElement>(html`
    <main>
      <p>
        The <sms-term term="despooler">Despooler</sms-term> writes a retry.
        <sms-evidence-mark .facts=${claims} .besides=${['job-statuses']}></sms-evidence-mark>
      </p>
    </main>
  `);
  await painted();
  return {
    text,
    mark: text.querySelector('sms-evidence-mark')!,
    term: text.querySelector('sms-term')!,
  };
}

function popoverOf({shadowRoot}: Element): HTMLElement {
  return shadowRoot!.querySelector('[popover]')!;
}

function openerOf({shadowRoot}: Element): HTMLElement {
  return shadowRoot!.querySelector('button, [role=button]')!;
}

function isOpen(element: Element): boolean {
  return popoverOf(element).matches(':popover-open');
}

describe('<sms-evidence-mark>', () => {
  it('says the weakest evidence in a word, and opens each claim with its source', async () => {
    const {mark} = await open();
    const button = mark.shadowRoot!.querySelector('button')!;
    expect(button.textContent.trim()).to.equal('inferred');
    expect(button.getAttribute('aria-label')).to.equal('Evidence: inferred');
    button.click();
    await painted();
    expect(isOpen(mark)).to.equal(true);
    const said = textOf(popoverOf(mark));
    for (const id of claims)
      expect(said).to.include(facts[id].says).and.to.include(facts[id].source);
    expect(said).to.include('We concluded this from what sources say.');
    expect(popoverOf(mark).getBoundingClientRect().height).to.be.above(100);
  });

  it('is opened, read and closed by key, and gives the focus back; nobody else hears the keys', async () => {
    const {text, mark} = await open();
    const heard: string[] = [];
    text.addEventListener('keydown', ({key}) => heard.push(key));
    text.addEventListener('click', () => heard.push('click'));
    mark.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({press: 'Enter'});
    await painted();
    expect(isOpen(mark)).to.equal(true);
    expect(mark.shadowRoot!.activeElement).to.equal(popoverOf(mark));
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'Escape'});
    await painted();
    expect(isOpen(mark)).to.equal(false);
    expect(mark.shadowRoot!.activeElement?.localName).to.equal('button');
    expect(heard).to.deep.equal([]);
  });

  it('opens by the next key after a press on it was let go elsewhere', async () => {
    const {mark} = await open();
    const button = mark.shadowRoot!.querySelector('button')!;
    button.click();
    await painted();
    const {left, top, bottom} = button.getBoundingClientRect();
    const position: [number, number] = [Math.round(left) + 4, Math.round((top + bottom) / 2)];
    await sendMouse({type: 'move', position});
    await sendMouse({type: 'down'});
    await sendMouse({type: 'move', position: [innerWidth - 4, innerHeight - 4]});
    await sendMouse({type: 'up'});
    await resetMouse();
    await painted();
    expect(isOpen(mark)).to.equal(false);
    button.focus();
    await sendKeys({press: 'Enter'});
    await painted();
    expect(isOpen(mark)).to.equal(true);
  });

  it('keeps what is read, though the text goes on', async () => {
    const {mark} = await open();
    mark.shadowRoot!.querySelector('button')!.click();
    await painted();
    mark.facts = ['hundred-attempts'];
    await painted();
    expect(textOf(popoverOf(mark))).to.include(facts['how-refresh-is-lost'].says);
    popoverOf(mark).hidePopover();
    await painted();
    expect(mark.shadowRoot!.querySelector('button')!.textContent.trim()).to.equal('documented');
  });
});

describe('<sms-term>', () => {
  it('reads as the word, and opens its meaning with its evidence and source', async () => {
    const {text, term} = await open();
    expect(text.textContent.replace(/\s+/gu, ' ')).to.include('The Despooler writes a retry.');
    openerOf(term).focus();
    await sendKeys({press: 'Space'});
    await painted();
    const said = textOf(popoverOf(term));
    const {meaning, source} = glossary.despooler;
    expect(said).to.include(meaning).and.to.include(source).and.to.include('documented');
  });

  it('closes by a press on itself, and gives the focus back by Escape', async () => {
    const {term} = await open();
    const {left, top, width, height} = openerOf(term).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + width / 2), Math.round(top + height / 2)];
    for (const isShown of [true, false, true]) {
      await sendMouse({type: 'click', position});
      await painted();
      expect(isOpen(term)).to.equal(isShown);
    }
    await sendKeys({press: 'Escape'});
    await painted();
    expect(isOpen(term)).to.equal(false);
    expect(term.shadowRoot!.activeElement).to.equal(openerOf(term));
  });

  it('goes on in another line where its words do', async () => {
    const text = await fixture<HTMLElement>(html`
      <p style="width: 9rem">
        The job
        <sms-term term="refresh">asks to refresh existing servers</sms-term>
      </p>
    `);
    await painted();
    const [opener] = [...text.querySelectorAll('sms-term')].map(openerOf);
    expect(opener!.getClientRects().length).to.be.above(1);
  });
});

describe('marks and terms', () => {
  for (const [name, media, width, height] of [
    ['on a wide screen', {colorScheme: 'light'}, 1440, 900],
    ['in dark colours, on a phone', {colorScheme: 'dark'}, 390, 844],
    ['in forced colours, in a frame', {forcedColors: 'active'}, 320, 240],
  ] as const) {
    it(`are accessible, and their popovers fit, ${name}`, async () => {
      await emulateMedia(media);
      await setViewport({width, height});
      const {text, mark, term} = await open();
      await expectAccessible(text, 'closed');
      for (const element of [term, mark]) {
        openerOf(element).click();
        await painted();
        const {left, right, top, bottom} = popoverOf(element).getBoundingClientRect();
        expect(Math.min(left, top), 'inside').to.be.at.least(0);
        expect(right, 'inside').to.be.at.most(width);
        expect(bottom, 'inside').to.be.at.most(height);
        await expectAccessible(text, 'open');
      }
      expectNoSidewaysScrolling();
    });
  }
});
