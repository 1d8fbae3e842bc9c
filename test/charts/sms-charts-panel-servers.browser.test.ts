/** The charts panel, where there are a thousand servers to choose from. */
import {expect} from 'chai';

import {named, openPanel, showMoment} from '../lab/panels/panel-page.js';
import {click} from '../support/drive.js';
import {textOf} from '../support/find.js';
import {scenarioOf} from '../support/page.js';
import {chooseChart, each, onIn, serverList, takenIn} from './chart-page.js';

describe('<sms-charts-panel>, with a thousand servers', () => {
  it('shows the chart of one of them, and leads to the one that acts', async () => {
    const scenario = scenarioOf(1_000);
    const {panels, run} = await openPanel('charts', {scenario});
    await chooseChart(panels, 'Distribution server');
    expect(serverList(panels).options).to.have.length(1_000);
    const moment = run
      .recording('after')
      .steps.find(({event}) => event.type === 'copy.received' && event.server === 'S500')!;
    await showMoment(panels, rowOf(run, moment.number));
    await click(named('button', 'S500 acts in this step: show it', panels));
    expect(serverList(panels).value).to.equal('S500');
    const [, withHotfix] = each('sms-chart-picture', panels);
    expect(onIn(withHotfix!)).to.deep.equal(['atRest', 'atRest.holdingCopy']);
    expect(takenIn(withHotfix!)).to.deep.equal([
      'atRest.asItWas||0',
      'receiving|xstate.after.copyTime.distributionServer.receiving|0',
    ]);
  });

  it('lists a thousand steps, and draws only those that can be seen', async () => {
    const {panels} = await openPanel('charts', {scenario: scenarioOf(1_000), moment: 30});
    await click(named('treeitem', /On copy\.received/, panels));
    const [details] = each('sms-chart-details', panels);
    expect(textOf(details!)).to.include('Taken 1,000 times.');
    const rows = details!.renderRoot.querySelectorAll('.step');
    expect(rows.length).to.be.within(1, 100);
  });
});

/** The moment at which the second world takes a step. */
function rowOf(
  {comparison}: {comparison: {rows: readonly {after: number | null}[]}},
  step: number,
): number {
  return comparison.rows.findIndex(({after}) => after === step) + 1;
}
