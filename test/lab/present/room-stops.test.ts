import {expect} from 'chai';

import {isRoomMessage} from '../../../src/lab/present/room-channel.js';
import {
  partAt,
  questionBetween,
  stopAfter,
  stopBefore,
  stopsOf,
  type Stop,
} from '../../../src/lab/present/room-stops.js';
import {labPresets} from '../../../src/links/lab-presets.js';
import {articleCase} from '../../../src/run/article-case.js';
import {ComparedRun} from '../../../src/run/compared-run.js';
import {presetOf} from '../../support/presets.js';

const article = new ComparedRun(articleCase, ['absent', 'before-job']);

function told(stops: readonly Stop[]): string[] {
  return stops.map(({moment, title}) => `${moment} ${title}`);
}

describe('the stops of a presenter', () => {
  it('are the marked moments, and the question before the retry runs', () => {
    expect(told(stopsOf(article))).to.deep.equal([
      '0 Before the job',
      '7 Storing fails',
      '10 Retry written',
      '12 Which servers will be missed?',
      '17 First harm',
      '30 Job complete',
    ]);
  });

  it('ask nothing where no retry could miss a server', () => {
    for (const id of ['no-failure', 'no-refresh']) {
      const stops = stopsOf(new ComparedRun(presetOf(id).scenario, ['absent', 'before-job']));
      expect(stops.some(({isQuestion}) => isQuestion)).to.equal(false);
    }
  });

  it('fold a hundred failures', () => {
    const {scenario} = presetOf('hundred-failures');
    const stops = stopsOf(new ComparedRun(scenario, ['absent', 'before-job']));
    expect(stops).to.have.lengthOf.below(12);
    expect(told(stops).join()).to.include('Storing fails × 98');
  });

  it('are gone through one after the other, and back again, in every situation', () => {
    for (const {scenario} of labPresets) {
      const stops = stopsOf(new ComparedRun(scenario, ['absent', 'before-job']));
      expect(stops.map((stop) => stopAfter(stops, stop))).to.deep.equal([
        ...stops.slice(1),
        undefined,
      ]);
      expect(stops.map((stop) => stopBefore(stops, stop))).to.deep.equal([
        undefined,
        ...stops.slice(0, -1),
      ]);
      for (const {title, ask} of stops) expect([title, ask]).to.not.include('');
    }
  });

  it('hold a run that plays at the question, once', () => {
    const stops = stopsOf(article);
    expect(questionBetween(stops, 11, 12)?.moment).to.equal(12);
    expect(questionBetween(stops, 9, 15)?.moment).to.equal(12);
    expect(questionBetween(stops, 12, 13)).to.equal(undefined);
  });

  it('know which part of the picture a moment is about', () => {
    const parts = [0, 7, 10, 17, 24].map((moment) => partAt(article, moment));
    expect(parts).to.deep.equal(['job', 'master', 'receive', 'servers', 'KYOTO']);
  });
});

describe('what the stage and the notes say to each other', () => {
  it('is nothing but what they know', () => {
    const good = [
      {kind: 'hello', stage: ''},
      {kind: 'act', stage: '1', act: 'next'},
      {kind: 'closed', stage: '1'},
      {kind: 'view', stage: '1', view: {}},
    ];
    const bad = [null, 'act', {}, {kind: 'act', stage: '1', act: 'format'}, {kind: 'hello'}];
    expect(good.map(isRoomMessage)).to.deep.equal(good.map(() => true));
    expect(bad.map(isRoomMessage)).to.deep.equal(bad.map(() => false));
  });
});
