import {fixture, html} from '@open-wc/testing-helpers';
import {expect} from 'chai';

import '../../../src/lab/picture/sms-site-picture.js';
import type {SmsSitePicture} from '../../../src/lab/picture/sms-site-picture.js';
import type {Scenario} from '../../../src/run/scenario.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {expectAccessible} from '../../support/accessible.js';
import {painted} from '../../support/frames.js';
import {prepare, scenarioOf} from '../../support/page.js';

/** Names of the greatest length, of letters as wide as letters commonly are. */
function longNamed(count: number): Scenario {
  const scenario = scenarioOf(count);
  const named = scenario.servers.map((server, index) => ({
    ...server,
    name: `BRANCH-OFC-${1000 + index}`,
  }));
  return {...scenario, servers: named};
}

async function openPicture(scenario: Scenario, width: number): Promise<SmsSitePicture> {
  const run = new ComparedRun(scenario, ['absent', 'before-job']);
  const frame = await fixture(html`
    <div style="width: ${width}px">
      <sms-site-picture .sight=${run.at('before', run.length)}></sms-site-picture>
    </div>
  `);
  await painted();
  return frame.querySelector('sms-site-picture')!;
}

/** The boxes of all texts of a kind in the drawing. */
function textBoxes(picture: SmsSitePicture, kind: string): DOMRect[] {
  const drawing = picture.shadowRoot!.querySelector('[part=drawing]')!;
  return [...drawing.querySelectorAll(kind)].map((text) => text.getBoundingClientRect());
}

describe('<sms-site-picture>', () => {
  beforeEach(prepare);

  it('is accessible with few servers and with many', async () => {
    for (const count of [1, 6, 7, 24, 25]) {
      await expectAccessible(await openPicture(scenarioOf(count), 480));
    }
  });

  for (const width of [296, 366, 466, 560, 664]) {
    it(`writes no name over its status, ${width} pixels wide`, async () => {
      for (const count of [2, 7, 13]) {
        const picture = await openPicture(longNamed(count), width);
        const statuses = textBoxes(picture, '.server .status');
        expect(statuses).to.have.lengthOf(count);
        for (const [index, name] of textBoxes(picture, '.server .name').entries()) {
          const status = statuses[index]!;
          const isClear = name.right <= status.left || name.bottom <= status.top + 3;
          expect(isClear, `${count} servers`).to.equal(true);
        }
      }
    });

    it(`points at a part without covering its name, ${width} pixels wide`, async () => {
      const picture = await openPicture(scenarioOf(2), width);
      picture.pointed = 'receive';
      await picture.updateComplete;
      const [head] = textBoxes(picture, '.pointer path');
      for (const label of textBoxes(picture, 'text.label')) {
        const isClear = label.right <= head!.left || label.bottom <= head!.top;
        expect(isClear || label.top >= head!.bottom || label.left >= head!.right).to.equal(true);
      }
    });

    it(`keeps every text inside its picture, ${width} pixels wide`, async () => {
      for (const count of [2, 24]) {
        const picture = await openPicture(longNamed(count), width);
        const {left, right} = picture.getBoundingClientRect();
        for (const box of textBoxes(picture, 'text')) {
          expect(box.left).to.be.at.least(left - 1);
          expect(box.right).to.be.at.most(right + 1);
        }
      }
    });

    it(`writes what the Despooler does inside its box, ${width} pixels wide`, async () => {
      const picture = await openPicture(scenarioOf(2), width);
      const [box] = textBoxes(picture, 'rect.despooler');
      const [words] = textBoxes(picture, 'rect.despooler ~ .small');
      expect(words!.left).to.be.at.least(box!.left);
      expect(words!.right).to.be.at.most(box!.right);
    });
  }
});
