import {expect} from 'chai';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {expectAccessible} from '../../support/accessible.js';
import {click, press} from '../../support/drive.js';
import {everyElement, focused, nameOf, textOf} from '../../support/find.js';
import {painted} from '../../support/frames.js';
import {isFull} from '../../support/full.js';
import {scenarioOf} from '../../support/page.js';
import {
  catchCopied,
  choose,
  contentOf,
  failing,
  fieldNamed,
  named,
  ofRole,
  openPanel,
  showMoment,
  until,
} from './panel-page.js';

/** Whether an element lies within the scroller around it. */
function isInView(element: Element): boolean {
  const frame = element.closest('.rows')?.getBoundingClientRect();
  const {top, bottom} = element.getBoundingClientRect();
  return frame !== undefined && top >= frame.top - 1 && bottom <= frame.bottom + 1;
}

function inDigits(number: number): string {
  return number.toLocaleString('en');
}

function rowsOf(root: Element): HTMLElement[] {
  return ofRole('row', root).slice(1);
}

function nowRow(root: Element): HTMLElement | undefined {
  return rowsOf(root).find((row) => row.getAttribute('aria-current') === 'step');
}

describe('<sms-story-panel>', () => {
  const copied = catchCopied();

  it('folds what is alike and opens it', async () => {
    const {panels} = await openPanel('story');
    const before = rowsOf(panels).length;
    const fold = named('button', '8 steps alike', panels);
    expect(textOf(fold.closest('[role=row]'))).to.include('Steps 1 to 8');
    expect(textOf(fold.closest('[role=row]'))).to.include('Storing fails');
    await click(fold);
    expect(named('button', '8 steps alike', panels).getAttribute('aria-expanded')).to.equal('true');
    expect(rowsOf(panels)).to.have.length(before + 8);
    await click(named('button', '8 steps alike', panels));
    expect(rowsOf(panels)).to.have.length(before);
  });

  it('has the whole of a short run in the page for the browser’s find and for paper', async () => {
    const {panels, run} = await openPanel('story');
    const grid = named('grid', 'What happened', panels);
    const moments = [...grid.querySelectorAll<HTMLElement>('[data-moment]')].map(({dataset}) =>
      Number(dataset.moment),
    );
    expect(moments).to.deep.equal(Array.from({length: run.length}, (_, index) => index + 1));
    const step = grid.querySelector<HTMLElement>('[data-moment="4"]')!;
    expect(step.checkVisibility(), 'in a fold').to.equal(false);
    const fold = step.closest<HTMLElement>('[hidden=until-found]')!;
    // As the browser does when its find comes upon something in there.
    fold.dispatchEvent(new Event('beforematch', {bubbles: true}));
    await painted();
    expect(named('button', 'Step 4', panels).checkVisibility()).to.equal(true);
    expect([...everyElement(panels)].map(({localName}) => localName)).not.to.include('sms-find');
    expect(textOf(rowsOf(panels).at(3))).to.include('Step 3');
  });

  it('stands the worlds beside each other and marks where they differ', async () => {
    const {panels} = await openPanel('story', {moment: 10});
    const row = nowRow(panels);
    expect(textOf(row)).to.include('first difference');
    const cells = [...(row?.querySelectorAll('.told') ?? [])].map(textOf);
    expect(cells[0]).to.include('the retry does not.');
    expect(cells[1]).to.include('still asks to refresh existing servers');
    const harmed = named('button', 'Step 17', panels).closest('[role=row]');
    expect(textOf(harmed)).to.include('first harm');
    const copy = named('button', 'Step 18', panels).closest('[role=row]');
    expect(textOf(copy?.querySelector('.told.before'))).to.include(
      'Nothing happens here in this step.',
    );
  });

  it('goes to a step by click, by Enter and by Space', async () => {
    const {panels, seeks} = await openPanel('story');
    await click(named('button', 'Step 13', panels));
    named('button', 'Step 10', panels).focus();
    await press('Enter');
    named('button', 'Step 17', panels).focus();
    await press('Space');
    const told = named('button', 'Step 9', panels)
      .closest('[role=row]')
      ?.querySelector('.told.after');
    await click(told!);
    expect(seeks).to.deep.equal([13, 10, 17, 9]);
  });

  it('is one stop for Tab, at the present step, and ↑ ↓ Home End go from row to row', async () => {
    const {panels} = await openPanel('story', {moment: 10});
    const stops = ofRole('button', named('grid', 'What happened', panels)).filter(
      ({tabIndex}) => tabIndex === 0,
    );
    expect(stops.map(textOf)).to.deep.equal(['Step 10']);
    stops[0]?.focus();
    const walk = [
      ['ArrowDown', 'Step 11'],
      ['ArrowUp', 'Step 10'],
      ['ArrowUp', 'Step 9'],
      ['Home', '8 steps alike'],
      ['ArrowUp', '8 steps alike'],
      ['End', 'Step 30'],
    ] as const;
    for (const [key, name] of walk) {
      await press(key);
      expect(textOf(focused()), key).to.equal(name);
    }
  });

  it('keeps the present step in view, and takes neither the focus nor the page along', async () => {
    await setViewport({width: 900, height: 500});
    const {panels} = await openPanel('story');
    const spacer = document.createElement('div');
    spacer.style.height = '2000px';
    panels.after(spacer);
    const select = fieldNamed('Who takes part', panels);
    select.focus();
    scrollTo(0, 0);
    for (const moment of [30, 9, 18]) {
      await showMoment(panels, moment);
      expect(isInView(nowRow(panels)!), String(moment)).to.equal(true);
      expect(focused()).to.equal(select);
      expect(scrollY).to.equal(0);
    }
    spacer.remove();
  });

  it('tells the present step in the fold that hides it', async () => {
    const {panels} = await openPanel('story', {moment: 7});
    expect(textOf(nowRow(panels))).to.include('Step 7 · Storing fails.');
  });

  it('shows only steps in which somebody takes part', async () => {
    const {panels} = await openPanel('story');
    const select = fieldNamed('Who takes part', panels);
    const offered = [...select.options].map(({text}) => text.trim());
    expect(offered).to.include('SMS Executive').and.not.include('Administrator');
    await choose(select, 'executive');
    const words = rowsOf(panels).map(textOf);
    expect(words).to.have.length(2);
    expect(words[0]).to.include('About to write a retry');
    expect(words[1]).to.include('Loaded file');
  });

  it('shows one world alone, unfolded', async () => {
    const {panels, run} = await openPanel('story', {view: 'before'});
    expect(rowsOf(panels)).to.have.length(run.recording('before').steps.length);
    expect(textOf(contentOf(panels))).not.to.include('With the hotfix');
  });

  it('copies the whole and says so', async () => {
    const {panels, run} = await openPanel('story');
    await click(named('button', 'Copy all', panels));
    const [text = ''] = copied.texts;
    expect(text.match(/^\d+\. /gm)).to.have.length(run.length);
    expect(text).to.include('Both: The Despooler cannot store the new master');
    expect(text).to.match(
      /^10\. 9:27 PM\n {4}Without the hotfix: .*does not\. \(inferred\)\n {4}With the hotfix:/m,
    );
    expect(ofRole('status', panels).map(textOf)).to.include('All 30 steps copied.');
  });

  it('copies in the old way where the browser does not allow the new one', async () => {
    const {panels} = await openPanel('story');
    copied.allow(false);
    const button = named('button', 'Copy all', panels);
    const taken: string[] = [];
    // The field stands beside the button, within the panel: only the path tells which it is.
    const take = (event: ClipboardEvent): void => {
      const [field] = event.composedPath();
      if (field instanceof HTMLTextAreaElement) taken.push(field.value);
    };
    document.addEventListener('copy', take);
    await click(button);
    await until(() => ofRole('status', panels).map(textOf).find(Boolean));
    document.removeEventListener('copy', take);
    expect(taken[0]).to.include('1. 9:27 PM');
    expect(document.querySelector('textarea')).to.equal(null);
  });

  it('stays readable and virtual with a hundred failures', async () => {
    const {panels, run} = await openPanel('story', {scenario: failing(100), moment: 900});
    const row = await until(() => nowRow(panels));
    expect(isInView(row)).to.equal(true);
    expect(rowsOf(panels).length).to.be.below(120);
    expect(run.length).to.be.above(900);
    await expectAccessible(panels);
  });
});

/** In the short form not quite so many. */
const many = isFull ? 10_000 : 2_000;

describe(`<sms-story-panel>, with ${inDigits(many)} servers`, function suite() {
  this.timeout(60_000);
  const copied = catchCopied();

  it('draws few rows, goes far, keeps the focus, and copies the whole', async () => {
    const {panels, run, seeks} = await openPanel('story', {scenario: scenarioOf(many)});
    const grid = named('grid', 'What happened', panels);
    await until(() => rowsOf(panels).length > 5);
    expect(rowsOf(panels).length).to.be.below(120);
    expect(Number(grid.getAttribute('aria-rowcount'))).to.be.above(2 * many);

    const far = 1.5 * many;
    await showMoment(panels, far);
    const row = await until(() => nowRow(panels));
    expect(textOf(row)).to.include(`Step ${inDigits(far)}`);
    expect(isInView(row)).to.equal(true);
    expect(rowsOf(panels).length).to.be.below(120);

    row.querySelector('button')?.focus();
    await press('ArrowDown');
    await press('Enter');
    expect(seeks).to.deep.equal([far + 1]);
    await press('End');
    const last = `Step ${inDigits(2 * many + 20)}`;
    await until(() => [last, 'steps alike'].some((name) => nameOf(focused()).includes(name)));
    await press('Home');
    await until(() => textOf(focused()) === '8 steps alike');
    await showMoment(panels, 0.9 * many);
    await painted();
    expect(grid.contains(focused()), 'the focus stays in the list').to.equal(true);

    await click(named('button', 'Copy all', panels));
    const text = await until(() => copied.texts[0]);
    expect(text.match(/^\d+\. /gm)).to.have.length(run.length);

    const field = fieldNamed('Find in the steps', panels);
    field.focus();
    await sendKeys({type: 'S1777'});
    const status = (): string => ofRole('status', panels).map(textOf).join('');
    await until(() => status().includes('1 of '));
    await until(() => [...grid.querySelectorAll('.found')].find((row) => isInView(row)));
    const first = textOf(grid.querySelector('.found'));
    expect(first).to.include('S1777');
    await press('Enter');
    await until(() => {
      const found = grid.querySelector('.found');
      return found && isInView(found) && textOf(found) !== first && textOf(found);
    });
    expect(status()).to.match(/2 of \d+ found/u);
    await press('Escape');
    expect(status()).not.to.include('found');
  });
});
