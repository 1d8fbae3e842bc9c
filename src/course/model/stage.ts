/** A lesson's stage: its situation as the Lab shows it, and the moments that it names. */
import type {LabStage, Mark, SituationChange, WorldName} from '../../../lessons/lesson.js';
import {defaultPanel, type LabState} from '../../links/lab-state.js';
import {labPresets} from '../../links/lab-presets.js';
import type {Scenario} from '../../run/scenario.js';
import {momentNamed} from '../../links/step-name.js';
import {ComparedRun, sidesOf, type Side} from '../../run/compared-run.js';

/** A stage as it is shown, whether or not a text speaks of it. */
export type ShownStage = Omit<LabStage, 'shows'>;

const stagePanels = ['instruction', 'story', 'log'] as const;
export type StagePanel = (typeof stagePanels)[number];

/** The panel below the pictures, if the step offers one. */
export function offeredPanel({offers = []}: Pick<LabStage, 'offers'>): StagePanel | undefined {
  return stagePanels.find((panel) => offers.includes(panel));
}

/** What the Lab shows when a step of a lesson begins; its moment is set once there is a run. */
export function stageState(stage: ShownStage): LabState {
  const {situation, change, worlds, view} = stage;
  const preset = labPresets.find(({id}) => id === situation);
  if (!preset) throw new Error(`There is no situation ${situation}.`);
  return {
    scenario: change ? changed(preset.scenario, change) : preset.scenario,
    worlds: worlds ?? preset.worlds,
    view: view ?? 'both',
    panel: offeredPanel(stage) ?? defaultPanel,
    moment: 0,
    ...(change?.stored !== undefined && {stored: change.stored}),
  };
}

/** The article's case in the world of the practice server, beside one without the hotfix. */
export function proofOf(world: WorldName): ShownStage {
  return {kind: 'lab', situation: 'article', worlds: ['absent', world]};
}

/** A scenario with some of it changed. */
export function changed(
  scenario: Scenario,
  {title, job, masterFailures, response, servers}: SituationChange,
): Scenario {
  return {
    ...scenario,
    ...(title !== undefined && {title}),
    job: {...scenario.job, ...job},
    masterFailures: {...scenario.masterFailures, ...masterFailures},
    ...(response !== undefined && {response}),
    servers: scenario.servers.map((server) => ({...server, ...servers?.[server.name]})),
  };
}

/** The run of a stage as its step begins, the moment that it stands at, and the sides that it shows. */
export function beginningOf(stage: ShownStage): {
  readonly run: ComparedRun;
  readonly moment: number;
  readonly sides: readonly Side[];
} {
  const {scenario, worlds, view, stored} = stageState(stage);
  const run = new ComparedRun(scenario, worlds, stored);
  return {run, moment: momentOf(stage.at ?? 'start', run) ?? 0, sides: sidesOf(view)};
}

/** The moment of a run that a mark names; undefined where nothing of the kind happens in it. */
export function momentOf(mark: Mark, run: ComparedRun): number | undefined {
  if (mark === 'start') return 0;
  if (typeof mark === 'string') {
    const {moment, problem} = momentNamed(mark, run);
    return problem ? undefined : moment;
  }
  const {event, nth = 1, to} = mark;
  let count = 0;
  for (let moment = 1; moment <= run.length; moment++) {
    const step = run.stepAt(moment);
    if (step?.event.type !== event || (to !== undefined && step.to !== to)) continue;
    count += 1;
    if (count === nth) return moment;
  }
  return undefined;
}
