/** The picture in a browser: heard as it is seen, and moved by the progress of a moment alone. */
import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';

import {stageScene} from '../../../src/lab/picture/model/stage-scene.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {despoolerWords, stampWords} from '../../../src/words/state-labels.js';
import {scenarioOf} from '../../support/page.js';
import {presetOf} from '../../support/presets.js';
import {articleRun, drawings, momentOf, openPicture} from './open-picture.js';
import {expectAccessible} from '../../support/accessible.js';

describe('<sms-picture> at a moment', () => {
  it('is accessible at each kind of moment, with few servers and with many', async () => {
    for (const moment of [0, 7, 10, 17, articleRun.length]) {
      await expectAccessible(await openPicture(800, 450, {moment}));
    }
    const run = new ComparedRun(scenarioOf(60), ['absent', 'before-job']);
    await expectAccessible(await openPicture(800, 450, {run}));
  });

  it('says in words what it draws, for every preset, world and moment', async () => {
    for (const {id, scenario, worlds} of labPresets) {
      if (scenario.servers.length > 24) continue;
      const run = new ComparedRun(scenario, worlds);
      const picture = await openPicture(1440, 900, {run, moment: 0, progress: 1});
      const stride = run.length > 100 ? 97 : 1;
      for (let moment = 0; moment <= run.length; moment += stride) {
        picture.moment = moment;
        await picture.updateComplete;
        for (const [index, side] of (['before', 'after'] as const).entries()) {
          const where = `${id}, ${side}, ${moment}`;
          const scene = stageScene(run, side, moment);
          const drawing = drawings(picture)[index]!;
          const list = picture.shadowRoot!.querySelectorAll('section')[index]!.querySelector('ul')!;
          const drawn = drawing.textContent.replaceAll(/\s+/g, ' ');
          const said = list.textContent.replaceAll(/\s+/g, ' ');
          expect(drawn, where).to.contain(stampWords(scene.stamp));
          expect(said, where).to.contain(`The job is ${stampWords(scene.stamp)}.`);
          expect(drawn, where).to.contain(despoolerWords(scene.despooler.state).split(' ')[0]);
          expect(said, where).to.contain(
            `The Despooler is ${despoolerWords(scene.despooler.state)}.`,
          );
          const isLost = [scene.source, scene.retry].some(
            (sheet) =>
              sheet !== null &&
              sheet.stage !== 'blank' &&
              sheet.lines.some(({state}) => state === 'lost'),
          );
          expect(drawing.querySelector('.sheet .lost') !== null, where).to.equal(isLost);
          expect(said.includes(': lost'), where).to.equal(isLost);
          const stale = scene.servers.filter(({status}) => status === 'stale');
          expect(drawing.querySelectorAll('.server.stale'), where).to.have.lengthOf(stale.length);
          for (const {name} of stale) expect(said, where).to.contain(`${name} is stale`);
        }
      }
    }
  });

  it('passes servers over one after the other', async () => {
    const moment = momentOf(articleRun, 'master.stored');
    const picture = await openPicture(800, 450, {moment, progress: 0});
    const seen: number[] = [];
    for (const progress of [0, 0.15, 0.3, 0.45, 0.62, 1]) {
      picture.progress = progress;
      await picture.updateComplete;
      seen.push(drawings(picture)[0]!.querySelectorAll('.server.stale').length);
    }
    expect(seen).to.deep.equal([0, 1, 2, 3, 3, 3]);
  });

  it('copies line by line: the lost one goes in and does not come out', async () => {
    const moment = momentOf(articleRun, 'retry.written');
    while (articleRun.stepIn('before', moment)?.to !== 'receive') throw new Error('Another step.');
    const picture = await openPicture(800, 450, {moment, progress: 0});
    const [without, fixed] = drawings(picture);
    const written = async (progress: number): Promise<readonly (number | boolean)[]> => {
      picture.progress = progress;
      await picture.updateComplete;
      return [without!, fixed!].flatMap((drawing) => {
        const retry = drawing.querySelector('.sheet.writing')!;
        return [
          retry.querySelectorAll('.line.asked').length,
          retry.querySelector('.line.lost') !== null,
        ];
      });
    };
    expect(await written(0)).to.deep.equal([0, false, 0, false]);
    expect(await written(0.33)).to.deep.equal([1, false, 1, false]);
    expect(await written(0.62)).to.deep.equal([1, true, 2, false]);
    expect(await written(1)).to.deep.equal([1, true, 2, false]);
  });

  it('names the file that leaves as old, and the file that comes as hotfixed', async () => {
    const {scenario, worlds} = presetOf('hotfix-midway');
    const run = new ComparedRun(scenario, worlds);
    const sides = ['before', 'after'] as const;
    const swapAt = (moment: number): number =>
      sides.findIndex((side) => stageScene(run, side, moment).dll.isSwapping);
    const moment = Array.from({length: run.length}, (_, index) => index + 1).find(
      (each) => swapAt(each) >= 0,
    )!;
    const picture = await openPicture(1440, 900, {run, moment, progress: 0});
    const name = (): string =>
      drawings(picture)[swapAt(moment)]!.querySelector('.dll')!.textContent;
    expect(name()).to.include('old').and.not.include('hotfixed');
    picture.progress = 1;
    await picture.updateComplete;
    expect(name()).to.include('hotfixed').and.not.include('old');
  });

  it('lets its parts be pointed at and picked, with a mark that is no tick', async () => {
    const picture = await openPicture(800, 450, {view: 'before'});
    picture.pointed = 'despooler';
    picture.pickable = ['DENVER', 'master'];
    picture.picked = ['DENVER'];
    await picture.updateComplete;
    const [drawing] = drawings(picture);
    expect(drawing!.querySelectorAll('.pointer')).to.have.lengthOf(1);
    expect(drawing!.querySelectorAll('.pickable')).to.have.lengthOf(2);
    expect(drawing!.querySelectorAll('.picked .pin')).to.have.lengthOf(1);
    expect(drawing!.querySelector('.pickable .tick')).to.equal(null);
    const picks: string[] = [];
    picture.addEventListener('sms-part-pick', ({part}) => picks.push(part));
    for (const part of drawing!.querySelectorAll('.pickable')) {
      part.dispatchEvent(new MouseEvent('click'));
    }
    expect(picks).to.deep.equal(['DENVER', 'master']);
  });

  it('draws nothing in a colour alone: shapes stay apart in the reader’s own colours', async () => {
    await emulateMedia({forcedColors: 'active'});
    const picture = await openPicture(800, 450);
    const [without] = drawings(picture);
    expect(getComputedStyle(without!.querySelector('.slab')!).stroke).not.to.equal(
      getComputedStyle(without!.querySelector('.slab')!).fill,
    );
    expect(without!.querySelectorAll('.hatched')).to.have.lengthOf(3);
    expect(without!.querySelectorAll('.skip')).to.have.lengthOf(3);
    expect(without!.querySelectorAll('.lost-hatch')).to.have.lengthOf(1);
  });

  it('writes no style into the page’s text', async () => {
    const picture = await openPicture(800, 450);
    for (const drawing of drawings(picture)) {
      expect(drawing.querySelectorAll('[style]')).to.have.lengthOf(0);
    }
  });
});
