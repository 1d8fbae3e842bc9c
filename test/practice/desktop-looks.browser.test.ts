/** The practice server in every state that matters: accessible, in all colours, at all sizes. */
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {readActs, type Practice} from '../../src/practice/model/practice.js';
import {expectAccessible} from '../support/accessible.js';
import {press, unfold} from '../support/drive.js';
import {everyElement, focused, nameOf, one} from '../support/find.js';
import {painted} from '../support/frames.js';
import {isFull} from '../support/full.js';
import {expectPageFits} from '../support/layout.js';
import '../support/page.js';
import {
  closeAll,
  goToHotfix,
  openDesktop,
  openPlain,
  openRows,
  practiceAfter,
  pressButton,
  startMenu,
  typeLine,
} from './desk-page.js';

/** What a learner may have on the screen. */
const scenes: Readonly<Record<string, (practice: Practice) => Promise<void>>> = {
  'at first': async () => {},
  'with the Services': async () => startMenu('Services'),
  'with folders and a file': async () => {
    await goToHotfix();
    await press('Control+c', 'Alt+Enter');
  },
  'with Hotfix.ini': async () => {
    await startMenu('Hotfix files');
    await openRows('X86', 'HOTFIX.INI');
  },
  'with the prompt': async () => {
    await startMenu('Command Prompt');
    await typeLine('dir d:\\q195936\\x86');
  },
  'with groups': async () => {
    await pressButton('Control Panel');
    await pressButton('SMS programs');
  },
  'with a message box': async () => startMenu('Run the test job'),
  'with the Start menu': async () => pressButton('Start', 'sms-taskbar'),
  'while a window is moved': async () => {
    await pressButton('Menu of SMS Administrator');
    await press('Enter');
  },
  'with nothing open': async (practice) => {
    for (const act of readActs(closeAll)) practice.do(act);
    await painted();
  },
};

/** Buttons and the like, of which each has to be large enough to be hit. */
function expectTargets(root: Element): void {
  const targets = [...everyElement(root)].filter((element) =>
    element.matches('button, input, select, summary, [role=option]'),
  );
  expect(targets.length).to.be.greaterThan(5);
  for (const target of targets) {
    // A mark stands in a sentence, where WCAG 2.5.8 lets a target be as low as its line.
    if (!target.checkVisibility() || target.matches('.mark')) continue;
    const {width, height} = target.getBoundingClientRect();
    expect(Math.min(width, height), nameOf(target)).to.be.at.least(23.9);
  }
}

describe('<sms-desktop>', () => {
  for (const [name, show] of Object.entries(scenes)) {
    it(`is accessible ${name}`, async () => {
      const practice = practiceAfter();
      const desktop = await openDesktop(practice);
      await show(practice);
      await expectAccessible(desktop);
      expectTargets(desktop);
    });
  }

  it('is accessible in dark and in forced colours, and at 320 px', async () => {
    for (const media of [{colorScheme: 'dark'}, {forcedColors: 'active'}] as const) {
      await emulateMedia(media);
      const desktop = await openDesktop();
      await startMenu('Hotfix files');
      await expectAccessible(desktop);
    }
    await emulateMedia({forcedColors: 'none'});
    await setViewport({width: 320, height: 600});
    const practice = practiceAfter();
    const desktop = await openDesktop(practice);
    for (const show of Object.values(scenes)) {
      await show(practice);
      await press('Escape');
      expectPageFits();
    }
    await expectAccessible(desktop);
  });

  it('says in full which server it is while many windows are open', async () => {
    await setViewport({width: 900, height: 700});
    const desktop = await openDesktop();
    for (const name of ['Services', 'Hotfix files', 'Command Prompt']) await startMenu(name);
    const said = [...everyElement(desktop)].find(
      ({localName, textContent}) => localName === 'p' && textContent.includes('Simulated'),
    );
    expect(said!.scrollWidth).to.be.at.most(said!.clientWidth);
  });

  it('shows its edges in forced colours, where shadows and backgrounds are gone', async () => {
    await emulateMedia({forcedColors: 'active'});
    await openDesktop();
    await startMenu('Services');
    for (const element of [...everyElement(document.body)]) {
      if (!element.matches('button, .raised, .sunken, [aria-pressed]')) continue;
      if (!element.checkVisibility()) continue;
      const {borderTopWidth, borderTopStyle} = getComputedStyle(element);
      expect(Number.parseFloat(borderTopWidth), nameOf(element)).to.be.at.least(1);
      expect(borderTopStyle, nameOf(element)).to.equal('solid');
    }
  });

  it('shows where the focus is, on every control', async () => {
    await openDesktop();
    await startMenu('Services');
    for (let count = 0; count < 25; count++) {
      await press('Tab');
      const element = focused();
      if (element === document.body) continue;
      const shown = element.matches('[role=listbox]') ? element.closest('.list')! : element;
      const {outlineStyle, outlineWidth} = getComputedStyle(shown);
      expect(outlineStyle, nameOf(element)).not.to.equal('none');
      expect(Number.parseFloat(outlineWidth), nameOf(element)).to.be.at.least(1);
    }
  });
});

describe('<sms-plain-server>', () => {
  const states: Readonly<Record<string, readonly string[]>> = {
    'at first': [],
    'when the hotfix is installed': ['stop', ...closeAll, 'tool:x86', 'start', 'case'],
    'when the service cannot start': ['stop', ...closeAll, 'copy:hotfix-alpha:x86-bin', 'start'],
  };

  for (const [place, [name, codes]] of Object.entries(states).entries()) {
    it(`is accessible ${name}, in every colour and at 320 px`, async () => {
      await setViewport({width: 320, height: 600});
      const plain = await openPlain(practiceAfter(codes));
      await press('Tab', 'Enter');
      for (const media of [
        {colorScheme: 'light'},
        // The short form has them for the first state.
        ...(isFull || place === 0
          ? ([{colorScheme: 'dark'}, {forcedColors: 'active'}] as const)
          : []),
      ] as const) {
        await emulateMedia(media);
        await painted();
        await expectAccessible(plain);
        expectTargets(plain);
        expectPageFits();
      }
    });
  }

  it('keeps Start and Stop beside each other on a phone', async () => {
    await setViewport({width: 390, height: 844});
    await openPlain();
    const tops = ['Start', 'Stop'].map((name) => one('button', name).getBoundingClientRect().top);
    expect(tops[0]).to.equal(tops[1]);
  });

  it('scrolls nothing sideways with text twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    await setViewport({width: 320, height: 600});
    const plain = await openPlain(practiceAfter(['stop', 'tool:x86']));
    await unfold(plain);
    expectPageFits();
    document.documentElement.style.removeProperty('font-size');
  });
});
