/** The facts that a text about a run rests on: captions, statuses, log lines, differences. */
import {facts, type EvidenceLevel, type FactId} from '../../lessons/facts.js';
import type {Instruction} from '../../machines/site/instruction.js';
import {asksRefreshAt, passedOver, reachesAnyServer} from '../run/compare.js';
import {outcomeOf} from '../run/outcome.js';
import {changeOf, type MessageType, type Recording, type Step} from '../run/recording.js';
import type {SiteState} from '../run/site-state.js';
import type {LogLine} from './despool-log.js';
import {evidenceName} from './fact-text.js';
import {beginsRetry, isRetrying, isTriedAgain, sentenceOf} from './narration.js';

/** From the strongest to the weakest. */
export const evidenceLevels = ['documented', 'inferred', 'assumed'] as const;

/** A text is known no better than the weakest of the claims that it makes. */
export function weakestOf(ids: readonly FactId[]): EvidenceLevel {
  const places = ids.map((id) => evidenceLevels.indexOf(facts[id].evidence));
  return evidenceLevels[Math.max(0, ...places)] ?? 'assumed';
}

/** The facts behind the caption of a step: those that its own words claim. */
export function factsOfStep(recording: Recording, step: Step): readonly FactId[] {
  const {always = [], cases, caseOf} = grounds[step.event.type];
  const found = Object.entries(caseOf?.(step, recording) ?? {});
  return [...always, ...found.flatMap(([name, isSo]) => (isSo ? (cases?.[name] ?? []) : []))];
}

/** A step as one line of text that says how well it is known. */
export function sourcedSentenceOf(recording: Recording, step: Step): string {
  const evidence = evidenceName(weakestOf(factsOfStep(recording, step)));
  return `${sentenceOf(recording, step)} (${evidence})`;
}

/** All facts that captions of this kind of message can rest on. */
export function factsOfMessage(type: MessageType): readonly FactId[] {
  const {always = [], cases = {}} = grounds[type];
  return [...new Set([...always, ...Object.values(cases).flat()])];
}

/** The facts behind what else a site shows: the status of its job, its master, its servers. */
export function factsOfSite({job}: SiteState, {scenario}: Recording): readonly FactId[] {
  return [
    'job-statuses',
    ...statusFacts[job.state],
    ...(job.state === 'complete' ? completeFacts[scenario.job.kind] : []),
    'existing-means-recorded',
    'work-takes-seconds',
    'story-date',
  ];
}

/** The facts behind a line of Despool.log. */
export function factsOfLine({isIllustrative, text}: LogLine): readonly FactId[] {
  if (!isIllustrative) return ['log-line-printed', 'log-shape'];
  return text.includes('Found ready instruction retry')
    ? ['retry-file-name-unknown', 'log-line-printed', 'log-shape']
    : ['log-line-ours', 'log-shape'];
}

/** The facts behind a sentence on a difference between two worlds, by what the sentence is about. */
export const differenceFacts = {
  instruction: ['retry-loses-refresh', 'how-refresh-is-lost', 'fixed-retry-keeps-all'],
  master: ['retry-stores-master', 'master-is-stored-package'],
  servers: ['retry-loses-refresh', 'fixed-retry-keeps-all', 'refresh-means-all-holders'],
  job: ['job-statuses', 'complete-hides-stale'],
  service: ['loaded-dll-decides'],
} as const satisfies Readonly<Record<string, readonly FactId[]>>;

/** The facts behind what a caption says before the job begins. */
export const factsBeforeTheJob: readonly FactId[] = ['job-statuses'];

const statusFacts: Readonly<Record<SiteState['job']['state'], readonly FactId[]>> = {
  pending: [],
  active: [],
  retrying: ['retrying-while-waiting'],
  complete: ['complete-hides-stale', 'complete-without-run-phase', 'complete-before-servers'],
  failed: ['hundred-attempts'],
};

const completeFacts: Readonly<Record<Recording['scenario']['job']['kind'], readonly FactId[]>> = {
  'run-command-on-workstation': ['complete-needs-every-computer'],
  'share-package-on-server': ['complete-needs-every-server'],
};

const passing = new WeakMap<Recording, boolean>();

/** Whether any step of a run passes servers over. */
function passesOver(recording: Recording): boolean {
  const known = passing.get(recording);
  if (known !== undefined) return known;
  const found = recording.steps.some((step) => passedOver(recording, step).length > 0);
  passing.set(recording, found);
  return found;
}

/** The facts behind an instruction with neither request: a real one would reach the default servers. */
const unasked = ['default-servers-without-options', 'no-default-servers-here'] as const;

function asksForNothing({
  refreshExisting,
  putOnSpecified,
}: Pick<Instruction, 'refreshExisting' | 'putOnSpecified'>): boolean {
  return !refreshExisting && !putOnSpecified;
}

interface Grounds<Case extends string> {
  /** What every caption of this kind rests on. */
  readonly always?: readonly FactId[];
  /** What only some of them rest on. */
  readonly cases?: Readonly<Record<Case, readonly FactId[]>>;
  /** Which of the cases a step is, in the order in which their facts are told. */
  caseOf?(step: Step, recording: Recording): Partial<Readonly<Record<Case, boolean>>>;
}

function grounded<Case extends string>(its: Grounds<Case>): Grounds<Case> {
  return its;
}

const grounds: Readonly<Record<MessageType, Grounds<string>>> = {
  'despooler.waiting': grounded({
    always: ['despooler-finds-instruction'],
    cases: {retry: ['retry-intervals']},
    caseOf: (step) => ({retry: changeOf(step, 'receive')?.after?.state === 'taken.waiting'}),
  }),
  'despooler.stopped': grounded({
    always: ['despooler-stops-with-service', 'instruction-survives-stop'],
  }),
  'instruction.received': grounded({
    always: [
      'scheduler-writes-instruction',
      'instruction-is-a-file',
      'instruction-carries-requests',
      'one-site-is-enough',
    ],
    cases: {unasked},
    caseOf: ({event}) => ({
      unasked: event.type === 'instruction.received' && asksForNothing(event.instruction),
    }),
  }),
  'instruction.ready': grounded({
    always: ['despooler-finds-instruction'],
    cases: {
      retry: ['retry-intervals', 'instruction-carries-requests'],
      lost: ['retry-loses-refresh', 'how-refresh-is-lost'],
      midway: ['instruction-survives-stop'],
      unasked,
    },
    caseOf: ({event}, {scenario, world}) => {
      if (event.type !== 'instruction.ready' || event.instruction.attempt === 1) return {};
      const {instruction} = event;
      return {
        retry: true,
        unasked: asksForNothing(instruction),
        lost: scenario.job.refreshExisting && !instruction.refreshExisting,
        midway: world === 'before-retry',
      };
    },
  }),
  'instruction.taken': grounded({
    cases: {
      first: ['job-statuses'],
      again: ['job-statuses', 'retrying-becomes-active'],
      despooler: ['despooler-finds-instruction', 'interval-from-taking-up'],
    },
    caseOf: (step) => {
      if (step.to !== 'job') return {despooler: true};
      return isRetrying(step) ? {again: true} : {first: true};
    },
  }),
  'instruction.deleted': grounded({always: ['executed-instruction-is-deleted']}),
  'store.requested': grounded({
    always: ['despooler-stores-master', 'master-is-stored-package'],
    cases: {again: ['retry-stores-master']},
    caseOf: (step, recording) => ({again: isTriedAgain(recording, step)}),
  }),
  'master.storeFailed': grounded({
    always: ['why-storing-fails', 'failed-store-keeps-old'],
    cases: {retry: ['failed-master-makes-retry']},
    caseOf: (step) => ({retry: beginsRetry(step)}),
  }),
  'master.stored': grounded({
    always: ['despooler-stores-master'],
    cases: {
      retry: ['retry-stores-master'],
      passed: ['retry-loses-refresh', 'how-refresh-is-lost'],
      // Only beside a new server is the skipping not documented.
      besides: ['put-on-specified-skips-holders', 'added-server-refreshes-all'],
      skipped: ['skipping-is-a-fault-too'],
      nobody: ['nobody-served-nothing-unpacked'],
      unasked,
      served: ['despooler-copies-to-servers'],
    },
    caseOf: (step, recording) => {
      const {servers, job} = recording.scenario;
      const left = passedOver(recording, step);
      const served = reachesAnyServer(recording, step);
      const skipped =
        job.putOnSpecified && servers.some(({name, specified}) => specified && left.includes(name));
      return {
        retry: isTriedAgain(recording, step),
        passed: left.length > 0,
        skipped,
        besides: skipped && served,
        served,
        nobody: !served && job.putOnSpecified,
        unasked: !served && !job.putOnSpecified,
      };
    },
  }),
  'dll.asked': grounded({always: ['failed-master-makes-retry', 'loaded-dll-decides']}),
  'dll.reported': grounded({always: ['loaded-dll-decides']}),
  'retry.written': grounded({
    cases: {
      job: ['retrying-while-waiting', 'retry-intervals', 'interval-from-taking-up'],
      servers: ['retry-is-a-new-instruction', 'offline-server-gets-own-retry'],
      lost: ['failed-master-makes-retry', 'retry-loses-refresh', 'how-refresh-is-lost'],
      kept: ['failed-master-makes-retry', 'fixed-retry-keeps-all'],
      same: ['failed-master-makes-retry', 'retry-is-a-new-instruction'],
      // It copies what an earlier retry lost, whatever is loaded by now.
      stays: ['earlier-retry-stays', 'how-refresh-is-lost'],
    },
    caseOf: (step, {scenario}) => {
      const {event, to} = step;
      if (event.type !== 'retry.written' || to === 'job') return {job: true};
      const {instruction} = event;
      if (instruction.onlyServers) return {servers: true};
      if (!changeOf(step, 'receive')?.before?.instruction?.refreshExisting) {
        return {same: true, stays: scenario.job.refreshExisting};
      }
      return instruction.refreshExisting ? {kept: true} : {lost: true};
    },
  }),
  'copy.sent': grounded({
    always: ['despooler-copies-to-servers'],
    cases: {
      refresh: ['refresh-means-all-holders', 'existing-means-recorded'],
      newcomer: ['specified-means-group'],
      besides: ['added-server-refreshes-all', 'put-on-specified-skips-holders'],
      shared: ['share-job-copies-to-specified', 'shared-packages-have-own-share'],
    },
    caseOf: (step, recording) => {
      const {job, servers} = recording.scenario;
      const {to} = step;
      const holds = servers.find(({name}) => name === to)?.holds ?? null;
      const isShare = job.kind === 'share-package-on-server';
      if (holds !== null) {
        const isShared = isShare && !asksRefreshAt(recording, step);
        return isShared ? {shared: true} : {refresh: true};
      }
      // A new server is served while holders are passed over: sources disagree on that.
      return {newcomer: true, besides: passesOver(recording) && !isShare};
    },
  }),
  'copy.received': grounded({always: ['despooler-copies-to-servers']}),
  'copy.failed': grounded({always: ['offline-server-gets-own-retry']}),
  'work.finished': grounded({
    cases: {
      'run-command-on-workstation': ['complete-needs-every-computer', 'complete-without-run-phase'],
      'share-package-on-server': ['complete-needs-every-server'],
      stale: ['complete-hides-stale', 'retry-loses-refresh'],
    },
    caseOf: (_, recording) => ({
      [recording.scenario.job.kind]: true,
      stale: outcomeOf(recording).stale.length > 0,
    }),
  }),
  'attempts.exhausted': grounded({always: ['hundred-attempts']}),
  'stop.requested': grounded({always: ['hotfix-steps']}),
  'dll.replaced': grounded({
    always: ['hotfix-steps', 'hotfix-files', 'loaded-dll-decides', 'midway-applications-closed'],
  }),
  'start.requested': grounded({
    always: ['hotfix-steps', 'loaded-dll-decides', 'earlier-retry-stays'],
  }),
};
