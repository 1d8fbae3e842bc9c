/** The practice of the hotfix, explored exhaustively: no dead end, and each wrong order has its own outcome. */
import {expect} from 'chai';
import {createActor, type InspectionEvent} from 'xstate';

import {
  homeOf,
  onDisk,
  type HotfixProcedureEvent,
} from '../../../machines/hotfix/hotfix-context.js';
import {outcomes, type OutcomeId} from '../../../machines/hotfix/hotfix-context.js';
import {hotfixProcedureMachine} from '../../../machines/hotfix/hotfix-procedure.js';
import {platforms} from '../../../machines/hotfix/smsinst-files.js';
import {outcomeGrounds} from '../../../src/practice/model/outcome-facts.js';
import {actCode, allActs} from '../../../src/practice/model/practice.js';
import {transitionName} from '../../../src/run/transition-names.js';
import {pathsIn, stateNamesOf, transitionNamesOf} from '../charts.js';
import {explore, stateKey, waysTo} from './hotfix-exploration.js';

const sorted = (names: Iterable<string>): string[] => [...names].sort();

/** Acts that are refused, or that only look. */
const changeNothing: readonly OutcomeId[] = [
  'copy-refused-service',
  'copy-refused-applications',
  'copy-refused-both',
  'tool-refused-service',
  'tool-refused-applications',
  'tool-refused-both',
  'tool-other-platform',
  'tool-same',
  'file-same',
  'application-refused',
  'case-shows-fault',
  'case-not-started-again',
  'case-cannot-start',
  'case-service-stopped',
];

for (const platform of platforms) {
  describe(`the practice of the hotfix (${platform})`, () => {
    const exploration = explore(platform);
    const {states, edges, pathTo} = exploration;

    it('comes to every state of its chart, and each has a name', () => {
      const names = new Set(
        states.flatMap(({value}) => pathsIn(value).map((path) => `hotfixProcedure ${path}`)),
      );
      expect(sorted(names)).to.deep.equal(sorted(stateNamesOf(hotfixProcedureMachine)));
      for (const {value} of states) expect(pathsIn(value)).to.have.lengthOf(2);
    });

    it('has a way from everywhere to the hotfix, installed and proven', () => {
      expect(states.length).to.be.greaterThan(1_000);
      const ways = waysTo(exploration, (state) => state.matches({running: 'proven'}));
      const deadEnds = states.filter((state) => !ways.has(stateKey(state)));
      expect(deadEnds.map((state) => pathTo(state).map(actCode))).to.deep.equal([]);
    });

    it('has a way from everywhere to the hotfix in the article’s order', () => {
      const ways = waysTo(
        exploration,
        (state) => state.hasTag('installed') && state.context.closedAfterStop,
      );
      // Once it is installed the order has been what it was: only beginning again mends that.
      const stuck = states.filter((state) => !ways.has(stateKey(state)));
      for (const {context} of stuck) expect(onDisk(context)).to.equal(`hotfix-${platform}`);
    });

    it('takes every transition of its chart', () => {
      const taken = new Set<string>();
      const inspect = (report: InspectionEvent): void => {
        if (report.type !== '@xstate.microstep') return;
        for (const each of report._transitions)
          taken.add(`hotfixProcedure ${transitionName(each)}`);
      };
      for (const acts of pathsByStateAndOutcome(exploration)) {
        const actor = createActor(hotfixProcedureMachine, {input: {platform}, inspect}).start();
        for (const act of acts) actor.send(act);
      }
      expect(sorted(taken)).to.deep.equal(sorted(transitionNamesOf(hotfixProcedureMachine)));
    });

    it('tells an outcome of each act, and has an act for each outcome', () => {
      const told = new Set(edges.map(({to}) => to.context.outcome));
      expect(sorted(told as Set<string>)).to.deep.equal(sorted(outcomes));
    });

    it('changes nothing where an act is refused', () => {
      const refused = edges.filter(({to}) => changeNothing.includes(to.context.outcome!));
      for (const {from, act, to} of refused) {
        expect(stateKey(to), actCode(act)).to.equal(stateKey(from));
      }
      // The one refused act that tells the chart something: that the service was to be started.
      const starts = edges.filter(({to}) => to.context.outcome === 'start-refused');
      for (const {from, to} of starts) expect(to.context).to.deep.include(without(from.context));
    });

    it('never replaces the file while anything holds it', () => {
      for (const {from, act, to} of edges) {
        if (onDisk(to.context) === onDisk(from.context)) continue;
        expect(from.matches('stopped'), actCode(act)).to.equal(true);
        expect(from.context.openApplications).to.deep.equal([]);
      }
    });

    it('runs with the file on disk, and with none while it is stopped', () => {
      for (const {context, ...state} of states.map(plain)) {
        expect(context.loaded).to.equal(state.runs ? onDisk(context) : null);
      }
    });

    it('is installed exactly where the service runs with the hotfixed file of its platform', () => {
      for (const state of states) {
        expect(state.hasTag('installed')).to.equal(state.context.loaded === `hotfix-${platform}`);
      }
    });

    it('knows JSON only, and its own directory never loses its file', () => {
      for (const {context} of states) {
        expect(JSON.parse(JSON.stringify(context))).to.deep.equal(context);
        expect(context.files[homeOf(context)]).not.to.equal(null);
      }
    });

    it('can always do something, and stop or start the service but never both', () => {
      for (const state of states) {
        const possible = allActs.filter((act) => state.can(act)).map(actCode);
        expect(possible).to.include('case');
        expect(possible.filter((code) => code === 'stop' || code === 'start')).to.have.lengthOf(1);
      }
    });
  });
}

describe('the grounds of the outcomes', () => {
  it('call wrong what leads astray or is refused', () => {
    const wrong = outcomes.filter((outcome) => outcomeGrounds[outcome].kind === 'wrong');
    expect(wrong).to.include.members([
      'copy-refused-service',
      'copy-refused-applications',
      'copy-refused-both',
      'file-other-platform',
      'file-elsewhere',
      'file-older',
      'case-not-started-again',
      'started-unreplaced',
      'started-older',
      'tool-refused-service',
      'tool-refused-applications',
      'tool-refused-both',
    ]);
  });
});

/** A shortest way to each outcome of each act in each state of the chart. */
function pathsByStateAndOutcome({
  edges,
  pathTo,
}: ReturnType<typeof explore>): Iterable<readonly HotfixProcedureEvent[]> {
  const paths = new Map<string, readonly HotfixProcedureEvent[]>();
  for (const {from, act, to} of edges) {
    const key = JSON.stringify([from.value, act.type, to.context.outcome]);
    if (!paths.has(key)) paths.set(key, [...pathTo(from), act]);
  }
  return paths.values();
}

type State = ReturnType<typeof explore>['states'][number];

function plain(state: State): {readonly context: State['context']; readonly runs: boolean} {
  return {context: state.context, runs: state.matches('running')};
}

/** All that a server knows, but for what came of the last act. */
function without({outcome: _, ...rest}: State['context']): Omit<State['context'], 'outcome'> {
  return rest;
}
