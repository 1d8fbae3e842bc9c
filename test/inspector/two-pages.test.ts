import {expect, waitUntil} from '@open-wc/testing';
import * as fc from 'fast-check';

import type {SmsLab} from '../../src/components/sms-lab.js';
import {RecordedSource} from '../../src/simulation/inspection/recorded-source.js';
import type {SiteState} from '../../src/simulation/site-state.js';
import type {Side, TwinRun} from '../../src/simulation/twin-run.js';
import {worldNameOf} from '../../src/simulation/world-names.js';
import {watching} from '../simulation/inspection/watching.js';
import {click} from '../support/drive.js';
import {all, everyElement, one, textOf} from '../support/find.js';
import {painted} from '../support/frames.js';
import {openLab, prepare} from '../support/page.js';
import {OtherWindow} from './fake-application.js';

const twoFailures = {
  version: 1,
  servers: [
    {name: 'DENVER', holds: 1},
    {name: 'KYOTO', holds: null, offlineForAttempts: [3]},
  ],
  masterFailures: {count: 2, cause: 'file-in-use'},
};

/** A site, its rack and two servers, RECEIVE, master, job, Executive and Despooler; twice. */
const actorCount = 18;

/** Docks the real inspector in a Lab, and waits until it shows the actors of both worlds. */
async function dock(lab: SmsLab): Promise<HTMLIFrameElement> {
  await click(one('button', 'Open inspector', lab));
  await click(one('button', 'Docked below', lab));
  const frame = [...everyElement(lab)].find((each) => each instanceof HTMLIFrameElement)!;
  await waitUntil(() => rows(frame).length > 0, 'the inspector shows actors', {timeout: 30_000});
  return frame;
}

/** The rows of the inspector's tree: `LIMA, atRest.holdingCopy`. */
function rows(frame: HTMLIFrameElement): HTMLElement[] {
  // While it is being loaded there is none.
  const body = frame.contentDocument?.body;
  if (!body) return [];
  return [...everyElement(body)].filter(
    (each) => each.getAttribute('role') === 'treeitem',
  ) as HTMLElement[];
}

/** `Without the hotfix/LIMA: atRest.holdingCopy`, for each actor that runs or has come to its end. */
function shownStates(frame: HTMLIFrameElement): Map<string, string> {
  const states = new Map<string, string>();
  let root = '';
  for (const row of rows(frame)) {
    const [name = '', state = ''] = (row.ariaLabel ?? '').split(', ');
    if (row.ariaLevel === '1') root = name;
    states.set(`${root}/${name}`, state);
  }
  return states;
}

function labStates(run: TwinRun, moment: number): Map<string, string> {
  const states = new Map<string, string>();
  for (const side of ['a', 'b'] as Side[]) {
    const {site, recording} = run.at(side, moment);
    const {servers, ...roles} = site satisfies SiteState;
    const root = worldNameOf(recording.world);
    for (const [role, state] of Object.entries(roles)) {
      if (state) states.set(`${root}/${role}`, (state as {state: string}).state);
    }
    for (const [index, {name}] of run.scenario.servers.entries()) {
      states.set(`${root}/${name}`, servers[index]!.state);
    }
  }
  return states;
}

describe('the Lab and an inspector, two pages', () => {
  beforeEach(prepare);

  it('tell each other of every actor: registered, events, states and stops, in order', async () => {
    const lab = await openLab(twoFailures);
    const run = lab.lab.run!;
    lab.goTo(0);
    await painted();
    const other = new OtherWindow();
    const expected = new RecordedSource();
    expected.show(run, 0);
    const watcher = watching(expected);
    await other.say({type: 'xstate.inspecting'});
    await other.hears('service.register', watcher.told.length);
    for (let moment = 1; moment <= run.length; moment++) {
      lab.goTo(moment);
      await lab.updateComplete;
      await painted();
      expected.show(run, moment);
    }
    await waitUntil(() => other.heard.length >= watcher.told.length, 'all has come');
    const names = new Map(
      other.heard
        .filter(({type}) => type === 'service.register')
        .map(({sessionId, id}) => [sessionId, id as string]),
    );
    const heard = other.heard.map((message) => {
      const name = names.get(message.sessionId) ?? '';
      const signs = {
        'service.register': `+ ${name}`,
        'service.event': `${name} <`,
        'service.state': `${name} =`,
        'service.stop': `- ${name}`,
      } as Readonly<Record<string, string>>;
      return signs[message.type as string];
    });
    const told = watcher.told.map((each) => each.replace(/ ([<=]) .*$/u, ' $1'));
    expect(heard).to.deep.equal(told);
    other.close();
  });

  it('show the same active states after a hundred random seeks', async function test() {
    this.timeout(120_000);
    const lab = await openLab(twoFailures);
    const frame = await dock(lab);
    const run = lab.lab.run!;
    const moments = fc.sample(fc.nat(run.length), {numRuns: 100, seed: 5});
    for (const moment of moments) {
      lab.goTo(moment);
      await lab.updateComplete;
      const wanted = [...labStates(run, moment)];
      const isSame = (): boolean => {
        const shown = shownStates(frame);
        // An actor that has stopped is not there in the Lab, or stands as it stopped.
        return wanted.every(([name, state]) => [state, 'stopped'].includes(shown.get(name) ?? ''));
      };
      await waitUntil(isSame, `moment ${moment}`, {timeout: 10_000});
      if (moment < run.length) {
        const stopped = [...shownStates(frame)].filter(([name, state]) => {
          return state === 'stopped' && wanted.some(([lab]) => lab === name);
        });
        expect(stopped, `moment ${moment}`).to.deep.equal([]);
      }
    }
  });

  it('begin anew when the inspector is loaded again', async () => {
    const lab = await openLab(twoFailures);
    const frame = await dock(lab);
    const before = rows(frame).length;
    frame.contentWindow!.location.reload();
    await waitUntil(() => rows(frame).length === 0, 'it is loaded again', {timeout: 10_000});
    await waitUntil(() => rows(frame).length === before, 'it is told again', {timeout: 30_000});
  });

  it('get along when there are two inspectors, and when one of them is closed', async () => {
    const lab = await openLab(twoFailures);
    lab.goTo(0);
    const [first, second] = [new OtherWindow(), new OtherWindow()];
    for (const other of [first, second]) {
      await other.say({type: 'xstate.inspecting'});
      await other.hears('service.register', actorCount);
    }
    lab.goTo(5);
    await lab.updateComplete;
    await second.hears('service.state', 5);
    expect(first.heard).to.deep.equal(second.heard);
    first.close();
    const before = second.heard.length;
    lab.goTo(6);
    await lab.updateComplete;
    await waitUntil(() => second.heard.length > before, 'the other goes on');
    second.close();
  });

  it('say in both that a recorded run takes no events', async () => {
    const lab = await openLab(twoFailures);
    const other = new OtherWindow();
    await other.say({type: 'xstate.inspecting'});
    await other.hears('service.register', actorCount);
    const {sessionId: service} = other.heard[0]!;
    const moment = lab.lab.playback.moment;
    const event = JSON.stringify({name: 'copy.sent', data: {type: 'copy.sent'}});
    await other.say({type: 'xstate.event', event, service});
    await waitUntil(() => {
      const last = other.heard.at(-1);
      return String(last?.event).includes('error.communication');
    }, 'it is answered');
    await painted();
    const sentence =
      'This run was recorded, so it cannot take events. Change the situation instead.';
    expect(JSON.parse(other.heard.at(-1)!.event as string)).to.have.nested.property(
      'data.message',
      sentence,
    );
    expect(all('status', lab).map(textOf)).to.include(
      `An inspector sent “copy.sent”. ${sentence} Dismiss`,
    );
    expect(lab.lab.playback.moment).to.equal(moment);
    other.close();
  });

  it('tell that all actors have stopped when the Lab goes', async () => {
    const lab = await openLab(twoFailures);
    const other = new OtherWindow();
    await other.say({type: 'xstate.inspecting'});
    await other.hears('service.register', actorCount);
    const registered = other.heard.filter(({type}) => type === 'service.register').length;
    const ended = other.heard.filter(({type}) => type === 'service.stop').length;
    lab.remove();
    await other.hears('service.stop', registered - ended);
    other.close();
  });
});
