import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import {ScenarioChangeEvent, SetupAskEvent} from '../../src/lab/lab-events.js';
import type {SmsLab} from '../../src/lab/sms-lab.js';
import {LoopChangeEvent} from '../../src/lab/timeline/sms-playbar.js';
import {SeekEvent} from '../../src/ui/navigation-events.js';
import {TransportEvent} from '../../src/lab/timeline/sms-transport.js';
import {WorldChangeEvent} from '../../src/lab/picture/picture-events.js';
import {ViewChangeEvent} from '../../src/lab/sms-world-toggle.js';
import {articleCase} from '../../src/run/article-case.js';
import {controlSets, locks, type Controls, type Lock} from '../../src/links/capabilities.js';
import {expectAccessible} from '../support/accessible.js';
import {click, press} from '../support/drive.js';
import {all, nameOf, namesOf, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {isFull} from '../support/full.js';
import {
  articleLength,
  scenarioOf,
  sites,
  stateOf,
  untilLoaded,
  untilWhole,
} from '../support/page.js';
import {paintedUntil} from '../support/wait-until.js';

async function openLocked(controls: Controls, locked: readonly Lock[] = []): Promise<SmsLab> {
  const state = {...stateOf(articleCase), moment: 10};
  const lab = await fixture<SmsLab>(
    html`<sms-lab .state=${state} .controls=${controls} .locks=${locked}></sms-lab>`,
  );
  const isWhole = (): boolean =>
    controls !== 'full' || lab.shadowRoot?.querySelector('sms-differences') !== null;
  await paintedUntil(isWhole, 'the rest of the Lab has come');
  await untilLoaded(lab);
  return lab;
}

/** All that the Lab shows, as plain data. */
function shown({lab}: SmsLab): string {
  const {loop, playing} = lab.playback;
  return JSON.stringify([lab.state, loop, playing]);
}

/** Presses keys with the focus on the pictures. */
async function pressIn(lab: SmsLab, ...keys: string[]): Promise<void> {
  lab.shadowRoot!.querySelector<HTMLElement>('.worlds')!.focus();
  await press(...keys);
}

const keysOf: Readonly<Record<Lock, readonly string[]>> = {
  toggle: ['1', '2', '3'],
  setup: [],
  scrub: ['ArrowLeft', 'ArrowRight', 'Home', 'End', '[', ']'],
};
const eventsOf: Readonly<Record<Lock, () => readonly Event[]>> = {
  toggle: () => [
    new ViewChangeEvent({view: 'after'}),
    new WorldChangeEvent({side: 'before', world: 'before-retry'}),
  ],
  setup: () => [
    new ScenarioChangeEvent({scenario: scenarioOf(3)}),
    new SetupAskEvent({act: 'undo'}),
    new WorldChangeEvent({side: 'before', world: 'before-retry'}),
  ],
  scrub: () => [
    new SeekEvent(3),
    new LoopChangeEvent({loop: {from: 1, to: 4}}),
    ...(['back', 'forward', 'first', 'last'] as const).map((act) => new TransportEvent({act})),
  ],
};

describe('<sms-lab>, with controls taken away', () => {
  for (const [place, controls] of controlSets.entries()) {
    it(`is accessible with ${controls} controls, whatever is locked`, async () => {
      // The short form has each lock alone with one set of controls.
      const alone = locks.filter((_, number) => isFull || number % controlSets.length === place);
      for (const locked of [[], ...alone.map((lock) => [lock]), locks]) {
        const lab = await openLocked(controls, locked);
        await expectAccessible(lab);
        lab.remove();
      }
    });
  }

  for (const lock of locks) {
    it(`obeys neither keys nor events that do what is locked: ${lock}`, async () => {
      const lab = await openLocked('full', [lock]);
      const before = shown(lab);
      for (const key of keysOf[lock]) {
        await pressIn(lab, key);
        expect(shown(lab), key).to.equal(before);
      }
      for (const event of eventsOf[lock]()) {
        lab.shadowRoot!.querySelector('.worlds')!.dispatchEvent(event);
        expect(shown(lab), event.type).to.equal(before);
      }
    });
  }

  it('leaves keys that do nothing to the page around', async () => {
    const lab = await openLocked('full', locks);
    const taken: string[] = [];
    lab.parentElement!.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
    await pressIn(lab, ...Object.values(keysOf).flat());
    expect(taken).to.deep.equal([]);
  });

  it('shows which world it is instead of a choice where the toggle is locked', async () => {
    await openLocked('full', ['toggle']);
    expect(namesOf('combobox')).to.not.include('World on the left');
    expect(sites().map(nameOf)).to.deep.equal(['Without the hotfix', 'With the hotfix']);
    expect(all('heading').some((heading) => nameOf(heading) === 'With the hotfix')).to.be.true;
    expect(namesOf('combobox')).to.include('Situation');
  });

  it('tells the situation in sentences instead of a set-up where that is locked', async () => {
    const lab = await openLocked('full', ['setup']);
    expect(namesOf('combobox')).to.not.include('Situation');
    expect(namesOf('button')).to.not.include('Undo');
    expect(textOf(lab)).to.include('Storing the master fails once');
    expect(one('slider', 'Moment').value).to.equal('10');
  });

  it('only plays where scrubbing is locked, and tells nothing ahead', async () => {
    const lab = await openLocked('full', ['scrub']);
    expect(all('slider')).to.deep.equal([]);
    expect(all('tab')).to.deep.equal([]);
    expect(namesOf('button', one('group', 'Playing'))).to.deep.equal(['Play', 'Keys']);
    expect(textOf(lab)).to.not.include('First harm');
    await click(one('button', 'Play'));
    expect(namesOf('button')).to.include('Pause');
    await pressIn(lab, 'Space');
    expect(namesOf('button')).to.include('Play');
  });

  it('lists just the keys that work', async () => {
    await openLocked('full', ['scrub', 'toggle']);
    await click(one('button', 'Keys'));
    const list = textOf(one('dialog', 'Keys'));
    expect(list).to.include('play, pause').and.not.include('one step').and.not.include('site');
  });

  it('can be driven by those who locked it', async () => {
    const lab = await openLocked('none', locks);
    lab.goTo(articleLength);
    lab.lab.show('before');
    await painted();
    expect(sites().map(nameOf)).to.deep.equal(['Without the hotfix']);
    expect(textOf(lab)).to.include('Job complete');
  });

  it('says in words just what can be done', async () => {
    const said: Partial<Record<string, string>> = {};
    for (const controls of controlSets) {
      await openLocked(controls, controls === 'full' ? ['setup', 'scrub'] : []);
      const words = all('region').filter((region) => nameOf(region) === 'The screen in words');
      said[controls] = textOf(words.at(-1)!);
    }
    expect(said.full).to.include('You can play and pause and show one site or both.');
    expect(said.play).to.include('step and go to marked moments').and.not.include('situation.');
    expect(said.none).to.not.include('You can');
  });
});

function isExplaining(button: Element): boolean {
  const {host} = button.getRootNode() as ShadowRoot;
  return host.matches('sms-term, sms-evidence-mark');
}

describe('<sms-lab>, with fewer controls', () => {
  it('shows pictures and what plays them, and nothing else, where they are to play', async () => {
    await openLocked('play');
    expect(all('tab')).to.deep.equal([]);
    expect(namesOf('combobox')).to.deep.equal(['Speed']);
    await click(one('button', 'One step forward'));
    expect(one('slider', 'Moment').value).to.equal('11');
  });

  it('shows pictures only, and obeys no key, where there are none', async () => {
    const lab = await openLocked('none');
    const before = shown(lab);
    expect([...all('combobox'), ...all('slider')]).to.deep.equal([]);
    // What explains a caption stays: it changes nothing.
    const buttons = all('button').filter((button) => !isExplaining(button));
    expect(buttons).to.deep.equal([]);
    await pressIn(lab, 'Space', '1', 'End', '?', 'ArrowRight');
    expect(shown(lab)).to.equal(before);
    expect(all('dialog')).to.deep.equal([]);
  });

  it('has its controls when they are given back', async () => {
    const lab = await openLocked('none', locks);
    lab.controls = 'full';
    lab.locks = [];
    await untilWhole(lab);
    expect(namesOf('combobox')).to.include.members(['Situation', 'World on the left', 'Speed']);
    await pressIn(lab, 'End');
    expect(one('slider', 'Moment').value).to.equal(String(articleLength));
  });
});
