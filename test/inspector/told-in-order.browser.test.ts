import {expect} from 'chai';

import {RecordedSource} from '../../src/inspect/model/recorded-source.js';
import type {SmsLab} from '../../src/lab/sms-lab.js';
import {watching} from '../inspect/watching.js';
import {all, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {openLab} from '../support/page.js';
import {OtherWindow} from './fake-application.js';
import {twoFailures} from './two-failures.js';

/** A window that asks a Lab to inspect it, and is told all that is there. */
async function openOther(lab: SmsLab): Promise<OtherWindow> {
  const other = new OtherWindow();
  const run = lab.lab.run!;
  const expected = new RecordedSource();
  expected.show(run, lab.lab.playback.moment);
  const {told, end} = watching(expected);
  end();
  await other.say({type: 'xstate.inspecting'});
  await other.hears('service.register', told.filter((each) => each.startsWith('+')).length);
  return other;
}

/** `+ LIMA`, `LIMA < copy.sent`, `LIMA = receiving`, `- LIMA`: what a window was told, in order. */
function toldTo({heard}: OtherWindow): readonly string[] {
  const names = new Map<unknown, string>();
  return heard.map(({type, sessionId, id, event, state}) => {
    if (type === 'service.register') names.set(sessionId, id as string);
    const name = names.get(sessionId);
    switch (type) {
      case 'service.register':
        return `+ ${name}`;
      case 'service.event':
        return `${name} < ${(JSON.parse(event as string) as {name: string}).name}`;
      case 'service.state': {
        const {value} = JSON.parse(state as string) as {value: unknown};
        return `${name} = ${JSON.stringify(value).replace(/"/gu, '')}`;
      }
      default:
        return `${type === 'service.stop' ? '-' : String(type)} ${name}`;
    }
  });
}

/** Where a machine has made the event itself, XState 4 calls it by another name. */
const withoutOwnNames = (told: string): string =>
  told.replace(/ from .*$/u, '').replace(/ < (?:xstate|done|error)\..*$/u, ' < its own');

describe('an inspector of the Lab', () => {
  it('is told of every actor: registered, events, states and stops, in order', async () => {
    const lab = await openLab(twoFailures);
    const run = lab.lab.run!;
    const other = await openOther(lab);
    const expected = new RecordedSource();
    expected.show(run, 0);
    const watcher = watching(expected);
    for (let moment = 1; moment <= run.length; moment++) {
      lab.goTo(moment);
      await lab.updateComplete;
      await painted();
      expected.show(run, moment);
    }
    await other.hears('service.stop', watcher.told.filter((each) => each.startsWith('- ')).length);
    const kinds = new Set(watcher.told.map((each) => /^[+-]|[<=]/u.exec(each)?.[0]));
    expect([...kinds].sort()).to.deep.equal(['+', '-', '<', '=']);
    expect(toldTo(other).map(withoutOwnNames)).to.deep.equal(watcher.told.map(withoutOwnNames));
    other.close();
  });

  it('is told the same as another that is there at the time', async () => {
    const lab = await openLab(twoFailures);
    const [first, second] = [await openOther(lab), await openOther(lab)];
    const before = second.heard.length;
    lab.goTo(5);
    await lab.updateComplete;
    await second.hears('service.state', 5);
    expect(second.heard.length).to.be.greaterThan(before);
    expect(first.heard).to.deep.equal(second.heard);
    first.close();
    second.close();
  });

  it('is told that a recorded run takes no events, and so is the learner', async () => {
    const lab = await openLab(twoFailures);
    const other = await openOther(lab);
    const {sessionId: service} = other.heard[0]!;
    const event = JSON.stringify({name: 'copy.sent', data: {type: 'copy.sent'}});
    await other.say({type: 'xstate.event', event, service});
    await other.hears('service.event');
    await painted();
    const sentence =
      'This run is a recording, so it cannot accept events. Change the situation instead.';
    expect(JSON.parse(other.heard.at(-1)!.event as string)).to.deep.include({
      name: 'error.communication',
      data: {type: 'error.communication', event: 'copy.sent', message: sentence},
    });
    expect(all('status', lab).map(textOf)).to.include(
      `An inspector sent “copy.sent”. ${sentence} Dismiss`,
    );
    expect(lab.lab.playback.moment).to.equal(0);
    other.close();
  });

  it('is told that all actors have stopped when the Lab goes', async () => {
    const lab = await openLab(twoFailures);
    const other = await openOther(lab);
    const registered = toldTo(other).filter((each) => each.startsWith('+ '));
    lab.remove();
    await other.hears('service.stop', registered.length);
    const stopped = toldTo(other).filter((each) => each.startsWith('- '));
    expect(stopped).to.deep.equal(registered.map((each) => each.replace('+', '-')).toReversed());
    other.close();
  });
});
