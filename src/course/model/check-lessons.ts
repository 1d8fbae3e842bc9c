/**
 * Looks through lessons for what would leave a learner stuck, and says where it stands.
 *
 * The types hold the shape; this holds what they cannot: that ids are unique, that something is
 * right, that what is named is there, and that no task is done before it begins. The build calls
 * it, so the sentences are for authors and are not translated.
 */
import {facts} from '../../../lessons/facts.js';
import type {Goal} from '../../../lessons/goal.js';
import type {
  Act,
  Choice,
  Expect,
  LabStage,
  Lesson,
  Mark,
  PracticeStage,
  Shown,
  SiteShown,
  Stage,
  Step,
} from '../../../lessons/lesson.js';
import {readScenario} from '../../run/scenario.js';
import {ComparedRun} from '../../run/compared-run.js';
import type {World} from '../../run/world.js';
import type {Practice} from '../../practice/index.js';
import {isReached, type Reached} from './goals.js';
import {actsOf, practiceFor, reachedIn} from './practice-stage.js';
import {playedOut} from './marking.js';
import {beginningOf, changed, momentOf, proofOf, stageState, type ShownStage} from './stage.js';

/** One sentence for each thing that is wrong; none where all is well. */
export function faultsOf(lessons: readonly Lesson[]): readonly string[] {
  return [
    ...repeated(lessons.map(({id}) => id)).map((id) => `lessons: ${id} appears twice.`),
    ...lessons.flatMap(faultsOfLesson),
  ];
}

/** What a step's task is begun with: a run, or the practice server; nothing where it has no stage. */
type Beginning =
  | {readonly kind: 'lab'; readonly stage: ShownStage; readonly run: ComparedRun}
  | {readonly kind: 'practice'; readonly stage: PracticeStage; readonly practice: Practice}
  | undefined;

function faultsOfLesson(lesson: Lesson): readonly string[] {
  const faults = repeated(lesson.steps.map(({id}) => id)).map(
    (id) => `${lesson.id}: the step ${id} appears twice.`,
  );
  if (!isId(lesson.id))
    faults.push(`${lesson.id}: an id has lower-case letters, digits and hyphens.`);
  for (const step of lesson.steps) {
    const place = `${lesson.id}.${step.id}`;
    for (const fault of faultsOfStep(step, lesson)) faults.push(`${place}: ${fault}`);
  }
  return faults;
}

function* faultsOfStep(step: Step, lesson: Lesson): Generator<string> {
  if (!isId(step.id)) yield 'an id has lower-case letters, digits and hyphens.';
  if (step.say.length === 0) yield 'it says nothing.';
  for (const id of step.facts ?? []) {
    if (!Object.hasOwn(facts, id)) yield `there is no fact ${id}.`;
  }
  let beginning: Beginning;
  try {
    beginning = begun(step.stage);
  } catch (error) {
    yield `its situation cannot be run: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (beginning?.kind === 'lab' && step.stage?.kind === 'lab') {
    yield* faultsOfMarks([step.stage.at, step.stage.until], beginning.run);
    yield* faultsOfShown(step.stage);
  }
  if (step.act) yield* faultsOfAct(step.act, beginning, step.stage, lesson);
}

/** The picture has to be as the text says when the step begins. */
function* faultsOfShown(stage: LabStage): Generator<string> {
  const {run, moment, sides} = beginningOf(stage);
  if (sides.length !== stage.shows.length) yield `it shows ${sides.length} sites.`;
  for (const [place, side] of sides.entries()) {
    const {site} = run.at(side, moment);
    const {instruction} = site.receive;
    const asks = run.scenario.job.refreshExisting;
    const found: SiteShown = {
      job: jobNames[site.job.state],
      master: site.master.version as 1 | 2,
      servers: site.servers.map(({holds}) => holds as 1 | 2 | null),
      receive: !instruction
        ? 'nothing'
        : instruction.attempt === 1
          ? 'the job'
          : asks && !instruction.refreshExisting
            ? 'a retry that lost the refresh'
            : 'a retry',
    };
    for (const field of ['job', 'master', 'servers', 'receive'] as const) {
      const [said, is] = [stage.shows[place]?.[field], found[field]].map((each) =>
        JSON.stringify(each),
      );
      if (said !== is) yield `its text speaks of ${field} ${said}, and the picture shows ${is}.`;
    }
  }
}

const jobNames = {
  pending: 'Pending',
  active: 'Active',
  retrying: 'Retrying',
  complete: 'Complete',
  failed: 'Failed',
} as const;

/** What is to be predicted may not be seen before, and has to come. */
function* faultsOfExpect(act: Expect, stage: Stage | undefined): Generator<string> {
  if (stage?.kind !== 'lab') {
    yield 'there is no run to predict.';
    return;
  }
  const {run, moment, sides} = beginningOf(stage);
  const end = momentOf(act.at, run) ?? 0;
  const limit = stage.until === undefined ? run.length : momentOf(stage.until, run);
  if (sides.length > 1) yield 'a prediction is for one site.';
  if (end <= moment) yield 'the predicted event has already happened.';
  if (limit !== moment) yield 'the learner can look up the predicted event.';
  for (const [part, stamp] of Object.entries(playedOut(act, stage))) {
    if (stamp === undefined) yield `${part} cannot be stamped.`;
  }
}

function begun(stage: Stage | undefined): Beginning {
  switch (stage?.kind) {
    case 'lab':
      readScenario(stageState(stage).scenario);
      return {kind: 'lab', stage, run: beginningOf(stage).run};
    case 'practice':
      return {kind: 'practice', stage, practice: practiceFor(stage, 'x86')};
    case 'proof': {
      const proof = proofOf('before-job');
      return {kind: 'lab', stage: proof, run: beginningOf(proof).run};
    }
    default:
      return undefined;
  }
}

function* faultsOfAct(
  act: Act,
  beginning: Beginning,
  stage: Stage | undefined,
  {steps}: Lesson,
): Generator<string> {
  const run = beginning?.kind === 'lab' ? beginning.run : undefined;
  switch (act.kind) {
    case 'one':
    case 'several':
      yield* faultsOfChoices(act.kind, act.choices);
      break;
    case 'order':
      for (const id of repeated(act.items.map((item) => item.id)))
        yield `the item ${id} appears twice.`;
      for (const {id, because} of act.items.slice(1))
        if (!because) yield `the item ${id} gives no reason for its place.`;
      if (act.items.length < 2) yield 'there is nothing to put in order.';
      break;
    case 'pick':
      for (const part of act.right) if (!act.from.includes(part)) yield `${part} cannot be picked.`;
      if (act.right.length === 0) yield 'nothing is right.';
      for (const part of act.from) {
        const isRight = act.right.includes(part);
        const hasReason = act.reasons.some(({id}) => id === part);
        if (!isRight && !hasReason) yield `picking ${part} gives no reason.`;
        if (isRight && hasReason) yield `the reason of ${part} is never shown.`;
      }
      break;
    case 'expect':
      yield* faultsOfExpect(act, stage);
      break;
    case 'moment':
      yield* run
        ? faultsOfMarks([act.right, act.also?.at], run)
        : ['there is no run to find a moment in.'];
      break;
    case 'watch':
      yield* run ? faultsOfMarks([act.until], run) : ['there is no run to watch.'];
      break;
    case 'task':
      yield* faultsOfTask('the task', act.goal, act.shown, beginning);
      break;
    case 'experiments':
      for (const id of repeated(act.findings.map((each) => each.id)))
        yield `the finding ${id} appears twice.`;
      for (const {id, goal, shown} of act.findings) {
        yield* faultsOfTask(`the finding ${id}`, goal, shown, beginning);
      }
      break;
    case 'compare':
      if (!steps.some(({id, act: other}) => id === act.findings && other?.kind === 'experiments')) {
        yield `there are no findings of a step ${act.findings}.`;
      }
      break;
    case 'test':
      if (act.enough > act.items) yield 'it needs more right answers than it has questions.';
  }
}

function* faultsOfChoices(kind: 'one' | 'several', choices: readonly Choice[]): Generator<string> {
  for (const id of repeated(choices.map((choice) => choice.id)))
    yield `the choice ${id} appears twice.`;
  const right = choices.filter((choice) => choice.right).length;
  if (right === 0) yield 'no choice is right.';
  if (kind === 'one' && right > 1) yield `${right} choices are right, but only one can be.`;
  if (right === choices.length) yield 'every choice is right.';
  for (const {id, because} of choices)
    if (because === '') yield `the choice ${id} gives no reason.`;
}

function* faultsOfMarks(marks: readonly (Mark | undefined)[], run: ComparedRun): Generator<string> {
  for (const mark of marks) {
    if (mark !== undefined && momentOf(mark, run) === undefined) {
      yield `nothing like ${JSON.stringify(mark)} happens in its run.`;
    }
  }
}

/** A task may not be done when it is begun, and has to be done when it has been shown. */
function* faultsOfTask(
  name: string,
  goal: Goal,
  shown: Shown,
  beginning: Beginning,
): Generator<string> {
  if (!beginning) {
    yield `${name} needs a stage, and the step has none.`;
    return;
  }
  if (isReached(goal, untouched(beginning))) yield `${name} is done before it begins.`;
  const solved = afterShowing(shown, beginning);
  if (!solved || !isReached(goal, solved)) yield `${name} is not done by what “Show me” does.`;
}

function untouched(beginning: NonNullable<Beginning>): Reached {
  if (beginning.kind === 'practice') return reachedIn(beginning.practice);
  const {run} = beginning;
  return {
    lab: {run, from: {scenario: run.scenario, world: run.comparison.before}, seen: run.length},
  };
}

function afterShowing(shown: Shown, beginning: NonNullable<Beginning>): Reached | undefined {
  if (beginning.kind === 'practice') {
    if (!('acts' in shown)) return undefined;
    const {platform} = beginning.practice;
    const practice = practiceFor(beginning.stage, platform);
    for (const act of actsOf(shown.acts, platform)) practice.do(act);
    return reachedIn(practice);
  }
  if (!('change' in shown)) return undefined;
  const {stage, run} = beginning;
  const {worlds, stored} = stageState(stage);
  const left: World = shown.world ?? worlds[0];
  const solved = new ComparedRun(changed(run.scenario, shown.change), [left, worlds[1]], stored);
  const from = {scenario: run.scenario, world: run.comparison.before};
  return {lab: {run: solved, from, seen: solved.length}};
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function isId(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id);
}
