import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';

import {listedCharts} from '../../src/charts/chart-list.js';
import {
  catchCopied,
  catchSaved,
  failing,
  named,
  ofRole,
  openPanel,
  showMoment,
  until,
} from '../lab/panels/panel-page.js';
import {click, press} from '../support/drive.js';
import {focused, nameOf, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {expectPageFits} from '../support/layout.js';
import '../support/page.js';
import {chooseChart, chosenChart, drawnIn, each, onIn, placeOf, takenIn} from './chart-page.js';
import {expectAccessible} from '../support/accessible.js';

const lost = 'writingRetry|dll.reported|1';
const kept = 'writingRetry|dll.reported|0';

function item(root: Element, name: RegExp): HTMLElement {
  return named('treeitem', name, root);
}

function details(root: Element): string {
  return textOf(each('sms-chart-details', root)[0]);
}

describe('<sms-charts-panel>', () => {
  const saved = catchSaved();
  const copied = catchCopied();

  it('shows what is on and what was just taken, in both worlds', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    const [without, withHotfix] = each('sms-chart-picture', panels);
    expect(onIn(without!)).to.deep.equal(['writingRetry', 'writingRetry.delivering']);
    expect(takenIn(without!)).to.deep.equal([lost]);
    expect(takenIn(withHotfix!)).to.deep.equal([kept]);
    await showMoment(panels, 7);
    expect(onIn(without!)).to.deep.equal(['writingRetry', 'writingRetry.asking']);
    expect(takenIn(withHotfix!)).to.deep.equal(['storingMaster|master.storeFailed|1']);
  });

  it('tells in words what is on, what was taken, and what led to it', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    const [without, withHotfix] = each('sms-chart-now', panels).map(textOf);
    expect(without).to.include('delivering, within writing retry: On dll.reported, otherwise');
    expect(withHotfix).to.include('On dll.reported, if hotfix loaded');
    expect(without).to.include('Cause: dll.reported from SMS Executive: Loaded file.');
    await showMoment(panels, 5);
    const reading = textOf(each('sms-chart-now', panels)[0]!);
    expect(reading).to.include('Its wait ended, so it sent instruction.taken to Job');
    await showMoment(panels, 10);
    const idle = textOf(each('sms-chart-now', panels)[0]!);
    expect(idle).to.include('This chart does nothing in this step.');
  });

  it('says what is on by a word and a thick outline, not by a colour alone', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    const [picture] = each('sms-chart-picture', panels);
    const words = drawnIn(picture!, '.word-text').map(({textContent}) => textContent.trim());
    expect(words.sort()).to.deep.equal(['now', 'taken']);
    const width = (selector: string): number =>
      Number.parseFloat(getComputedStyle(drawnIn(picture!, selector)[0]!).strokeWidth);
    expect(width('.on > .box')).to.be.above(width('.state:not(.on, .divergence) > .box'));
    expect(width('.taken .line')).to.be.above(width('.transition:not(.taken, .divergence) .line'));
  });

  it('lists the steps that took a transition, in each world, and goes to one', async () => {
    const {panels, seeks} = await openPanel('charts', {moment: 9, scenario: failing(3)});
    const [picture] = each('sms-chart-picture', panels);
    await click(drawnIn(picture!, `.told[data-transition="${lost}"] .label`)[0]!);
    expect(details(panels)).to.include('Taken 3 times.').and.include('Not taken in this run.');
    const steps = each('sms-chart-details', panels)[0]!.renderRoot.querySelectorAll('.step');
    expect([...steps].map((step) => textOf(step).slice(0, 7))).to.deep.equal([
      'Step 9 ',
      'Step 19',
      'Step 29',
    ]);
    await click(steps[1]!);
    (steps[2] as HTMLElement).focus();
    await press('Enter');
    expect(seeks).to.deep.equal([19, 29]);
  });

  it('shows the text and the facts of a state, with their evidence and source', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    await click(item(panels, /^writing retry/));
    expect(details(panels)).to.include('Here, and only here, the two builds of Smsinst.dll differ');
    expect(details(panels)).to.include('documented').and.include('Q195936, SYMPTOMS');
    expect(details(panels)).to.include('inferred');
    const [picture] = each('sms-chart-picture', panels);
    expect(drawnIn(picture!, '[data-state=writingRetry] .ring')).to.have.length(1);
  });

  it('lets the place stand out where the worlds part, and says why', async () => {
    const {panels, seeks} = await openPanel('charts');
    const [picture] = each('sms-chart-picture', panels);
    expect(drawnIn(picture!, '.state .diamond')).to.have.length(1);
    expect(drawnIn(picture!, '.told .diamond')).to.have.length(2);
    expect(textOf(item(panels, /^writing retry/))).to.include('◆ the worlds differ here');
    const note = textOf(each('sms-chart-divergence', panels)[0]!);
    expect(note).to.include('differ in one place of this chart: writing retry.');
    expect(note).to.include('the old one writes a retry that no longer asks to refresh');
    expect(note).to.include('In this run the first difference is in step 10.');
    await click(named('button', 'Go to step 10', panels));
    expect(seeks).to.deep.equal([10]);
    await click(named('button', 'Show the place', panels));
    expect(details(panels)).to.include('writing retry');
  });

  it('says why the worlds do not part, where they never do', async () => {
    const {panels} = await openPanel('charts', {scenario: failing(0)});
    const note = textOf(each('sms-chart-divergence', panels)[0]!);
    expect(note).to.include('In this run they do not differ. Storing the master never fails here');
    expect(note).not.to.include('Go to step');
  });

  it('shows one world alone', async () => {
    for (const [view, taken] of [
      ['before', lost],
      ['after', kept],
    ] as const) {
      const {panels} = await openPanel('charts', {moment: 9, view});
      const pictures = each('sms-chart-picture', panels);
      expect(pictures).to.have.length(1);
      expect(takenIn(pictures[0]!)).to.deep.equal([taken]);
      expect(textOf(item(panels, /^delivering/))).to.match(/delivering now On/);
    }
  });

  it('marks the charts that act, and leads to the chart of who sent the message', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    await click(named('button', 'SMS Executive', panels));
    expect(chosenChart(panels)).to.equal('SMS Executive');
    await showMoment(panels, 8);
    const acting = [...panels.shadowRoot!.querySelectorAll('sms-charts-panel')].flatMap((panel) =>
      [...each('sms-chart-chooser', panel)[0]!.renderRoot.querySelectorAll('label')]
        .filter((label) => label.textContent.includes('acts in this step'))
        .map((label) => label.querySelector('span')?.textContent),
    );
    expect(acting).to.deep.equal(['SMS Executive']);
  });

  it('shows each chart at each end of a run, in every world', async () => {
    for (const worlds of [
      ['absent', 'before-job'],
      ['before-retry', 'before-retry'],
    ] as const) {
      const {panels, run} = await openPanel('charts', {worlds});
      for (const {name} of listedCharts) {
        await chooseChart(panels, name());
        for (const moment of [0, run.length]) {
          await showMoment(panels, moment);
          expect(chosenChart(panels)).to.equal(name());
          expect(each('sms-chart-picture', panels)).to.have.length.above(0);
        }
      }
    }
  });

  it('says of a chart that is in no run that nothing in it is on', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    await chooseChart(panels, 'Hotfix procedure');
    const [picture, ...more] = each('sms-chart-picture', panels);
    expect(more).to.have.length(0);
    expect(onIn(picture!)).to.deep.equal([]);
    await click(item(panels, /^hotfixed/));
    expect(details(panels)).to.include('The service runs with the hotfixed Smsinst.dll');
  });

  it('saves an SVG of both worlds that needs nothing else, and a PNG of the same', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({colorScheme});
      const {panels} = await openPanel('charts', {moment: 9});
      await click(named('button', 'Save as SVG', panels));
      const {name, blob} = saved.at(-1)!;
      expect(name).to.equal('despooler-absent-before-job.svg');
      const text = await blob.text();
      expect(text).not.to.match(/var\(|<!--|lit\$|http:\/\/(?!www\.w3\.org\/)/);
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(drawing.querySelector('parsererror')).to.equal(null);
      expect(drawing.querySelectorAll('.told.taken')).to.have.length(2);
      expect(drawing.documentElement.textContent).to.include('Without the hotfix');
      await click(named('button', 'Save as PNG', panels));
      const png = await until(() => saved.find((file) => file.name.endsWith('.png')));
      const picture = await createImageBitmap(png.blob);
      expect(picture.width).to.equal(2 * Number(drawing.documentElement.getAttribute('width')));
      saved.length = 0;
    }
  });

  it('copies the chart as Mermaid', async () => {
    const {panels} = await openPanel('charts');
    await chooseChart(panels, 'Job');
    await click(named('button', 'Copy as Mermaid', panels));
    expect(copied.texts[0]).to.match(/^stateDiagram-v2\n {2}%% job\n {2}\[\*\] --> pending/);
  });

  it('zooms and fits both pictures at once, and back to 100% with another chart', async () => {
    const {panels} = await openPanel('charts', {moment: 9});
    const pictures = each('sms-chart-picture', panels);
    const zooms = (): number[] => pictures.map((picture) => placeOf(picture).zoom);
    await click(named('button', 'Zoom in', panels));
    expect(zooms()).to.deep.equal([1.25, 1.25]);
    await click(named('button', 'Fit', panels));
    expect(zooms()[0]).to.equal(zooms()[1]);
    for (const picture of pictures) {
      const sheet = picture.sheet!.getBoundingClientRect();
      const pane = picture.pane!.getBoundingClientRect();
      expect(sheet.top >= pane.top - 1 && sheet.bottom <= pane.bottom + 1).to.equal(true);
      expect(sheet.left >= pane.left - 1 && sheet.right <= pane.right + 1).to.equal(true);
    }
    await chooseChart(panels, 'Job');
    expect(named('button', /^Zoom 100%/, panels)).to.not.equal(undefined);
  });

  it('leads to the outline with one press, on a narrow screen too', async () => {
    await setViewport({width: 320, height: 640});
    const {panels} = await openPanel('charts', {moment: 9});
    await click(named('button', 'Go to the outline', panels));
    expect(focused().getAttribute('role')).to.equal('treeitem');
    expect(nameOf(focused())).to.match(/^Despooler/);
    expectPageFits();
  });

  it('is accessible with something chosen, in forced colours, and with each chart', async () => {
    await emulateMedia({forcedColors: 'active'});
    const {panels} = await openPanel('charts', {moment: 9});
    for (const {name} of listedCharts) {
      await chooseChart(panels, name());
      for (const tree of ofRole('treeitem', panels).slice(0, 3)) tree.click();
      await painted();
      await expectAccessible(panels);
    }
  });
});
