import {expect} from 'chai';
import {assign, createActor, fromPromise, sendParent, setup} from 'xstate';

import {LiveSource} from '../../src/inspect/model/live-source.js';
import {practiceChart} from '../../src/practice/model/practice-chart.js';
import {Practice} from '../../src/practice/model/practice.js';
import {watching} from './watching.js';

const bellMachine = setup({types: {events: {} as {type: 'ring'}}}).createMachine({
  id: 'bell',
  initial: 'silent',
  states: {
    silent: {on: {ring: {target: 'rung', actions: sendParent({type: 'heard'})}}},
    rung: {type: 'final'},
  },
});

const doorMachine = setup({
  types: {
    context: {} as {visits: number; last: string},
    events: {} as {type: 'open' | 'knock'; who: {name: string}} | {type: 'close'} | {type: 'heard'},
  },
  actors: {bell: bellMachine, letter: fromPromise(() => Promise.resolve('post'))},
  guards: {isKnown: (_, params: {name: string}) => params.name !== ''},
  actions: {
    note: assign({
      visits: ({context}) => context.visits + 1,
      last: (_, params: {name: string}) => params.name.toUpperCase(),
    }),
  },
}).createMachine({
  id: 'door',
  context: {visits: 0, last: ''},
  initial: 'closed',
  states: {
    closed: {
      on: {
        knock: {
          guard: {type: 'isKnown', params: ({event}) => ({name: event.who.name})},
          target: 'open',
        },
        open: {
          target: 'open',
          actions: {type: 'note', params: ({event}) => ({name: event.who.name})},
        },
      },
    },
    open: {
      invoke: [
        {src: 'bell', id: 'bell'},
        {src: 'letter', id: 'letter'},
      ],
      on: {close: 'closed', heard: {}},
    },
  },
});

function openSource(): {
  source: LiveSource;
  watcher: ReturnType<typeof watching>;
  actor: ReturnType<typeof createActor<typeof doorMachine>>;
} {
  const actor = createActor(doorMachine, {id: 'door'}).start();
  const source = new LiveSource({actor});
  return {source, watcher: watching(source), actor};
}

describe('LiveSource', () => {
  it('tells of events, states, children and stops, in the order in which they happen', async () => {
    const {watcher, actor} = openSource();
    actor.send({type: 'open', who: {name: 'Ada'}});
    await new Promise((resolve) => setTimeout(resolve));
    actor.send({type: 'close'});
    actor.stop();
    expect(watcher.told).to.deep.equal([
      '+ door',
      'door < open',
      '+ bell',
      '+ letter',
      'door = open',
      'letter < xstate.promise.resolve from letter',
      'door < xstate.done.actor.letter from letter',
      'door = open',
      'letter = done',
      '- letter',
      'door < close',
      '- bell',
      'door = closed',
      '- door',
    ]);
  });

  it('tells late comers of what runs already', () => {
    const {source, actor} = openSource();
    actor.send({type: 'open', who: {name: 'Ada'}});
    const late = watching(source);
    expect(late.told).to.deep.equal(['+ door', '+ bell', '+ letter']);
    const [door] = late.seen.values();
    expect(door?.state.context).to.deep.equal({visits: 1, last: 'ADA'});
    actor.stop();
  });

  it('sends an event to a chart that accepts it', () => {
    const {source, actor, watcher} = openSource();
    expect(source.send(actor.sessionId, {type: 'open', who: {name: 'Ada'}} as never)).to.equal(
      null,
    );
    expect(actor.getSnapshot().value).to.equal('open');
    expect(watcher.told).to.include.members(['door < open', 'door = open']);
    actor.stop();
  });

  it('sends an event to a child, which tells its parent', () => {
    const {source, actor, watcher} = openSource();
    actor.send({type: 'open', who: {name: 'Ada'}});
    const bell = watcher.find('door', 'bell')!.actor;
    watcher.clear();
    expect(source.send(bell.session, {type: 'ring'})).to.equal(null);
    expect(watcher.told).to.include.members(['bell < ring', 'door < heard from bell', '- bell']);
    actor.stop();
  });

  it('says why an event is not taken, and changes nothing', () => {
    const {source, actor, watcher} = openSource();
    watcher.clear();
    const refusals = {
      close: 'door does not accept “close” in its current state.',
      knock: 'door accepts “knock”, but not with these fields.',
      'xstate.stop': '“xstate.stop” is a name that XState reserves.',
      '*': '“*” is a name that XState reserves.',
    };
    for (const [type, sentence] of Object.entries(refusals)) {
      expect(source.send(actor.sessionId, {type})).to.equal(sentence);
    }
    expect(watcher.told).to.deep.equal([]);
    expect(actor.getSnapshot()).to.deep.include({status: 'active', value: 'closed'});
    actor.stop();
    expect(source.send(actor.sessionId, {type: 'open'})).to.equal('This actor has stopped.');
  });

  it('tells nothing to whom it no longer matters', () => {
    const {watcher, actor} = openSource();
    watcher.end();
    watcher.clear();
    actor.stop();
    expect(watcher.told).to.deep.equal([]);
  });
});

describe('LiveSource, of the practice server', () => {
  it('does what it is sent as the learner’s own act, and follows what is taken back', () => {
    const practice = new Practice('x86');
    const source = new LiveSource(practiceChart(practice));
    const watcher = watching(source);
    const session = (): string => practice.actor.sessionId;
    expect(source.send(session(), {type: 'stop.requested'})).to.equal(null);
    expect(practice.codes).to.deep.equal(['stop']);
    const stopped = watcher.find('Practice server', 'Practice server')!.state.value;
    practice.undo();
    expect(watcher.told.slice(-2)).to.deep.equal(['- Practice server', '+ Practice server']);
    expect(watcher.find('Practice server', 'Practice server')!.state.value).not.to.deep.equal(
      stopped,
    );
    expect(source.has(session())).to.equal(true);
    watcher.end();
  });

  it('takes no act that is none', () => {
    const practice = new Practice('x86');
    const source = new LiveSource(practiceChart(practice));
    const watcher = watching(source);
    const answers = [
      {type: 'application.closed', application: 'none'},
      {type: 'copy.requested'},
      {type: 'dance'},
    ].map((event) => source.send(practice.actor.sessionId, event));
    expect(answers.every((answer) => typeof answer === 'string')).to.equal(true);
    expect(practice.codes).to.deep.equal([]);
    watcher.end();
  });
});
