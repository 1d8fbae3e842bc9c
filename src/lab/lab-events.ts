/** What the Lab and its parts ask for, and how the Lab reports what it shows. */
import type {LabState, Panel} from '../links/lab-state.js';
import type {Scenario} from '../run/scenario.js';
import type {World} from '../run/world.js';
import {outwardEvent} from '../ui/outward-event.js';

/** The Lab shows something else than before. */
export class StateChangeEvent extends outwardEvent<{state: LabState}>('sms-state-change') {}

/** The learner asks for another scenario, and perhaps for other worlds with it. */
export class ScenarioChangeEvent extends outwardEvent<{
  scenario: Scenario;
  worlds?: readonly [World, World] | undefined;
}>('sms-scenario-change') {}

export type SetupAct = 'undo' | 'redo';

/** The learner asks for something about the scenario as a whole. */
export class SetupAskEvent extends outwardEvent<{act: SetupAct}>('sms-setup-ask') {}

/** What can be edited by itself, in a popover. */
export type SituationPart = 'job' | 'servers' | 'failures' | 'changes';

/** The learner asks to edit a part of the situation, at the control that was pressed. */
export class PartEditEvent extends outwardEvent<{part: SituationPart; opener: HTMLElement}>(
  'sms-part-edit',
) {}

/** The learner asks for another panel. */
export class PanelChangeEvent extends outwardEvent<{panel: Panel}>('sms-panel-change') {}

/** The presenter enters the room, or leaves it. */
export class PresentChangeEvent extends outwardEvent<{present: 'on' | 'off'}>(
  'sms-present-change',
) {}

declare global {
  interface HTMLElementEventMap {
    'sms-state-change': StateChangeEvent;
    'sms-scenario-change': ScenarioChangeEvent;
    'sms-setup-ask': SetupAskEvent;
    'sms-part-edit': PartEditEvent;
    'sms-panel-change': PanelChangeEvent;
    'sms-present-change': PresentChangeEvent;
  }
}
