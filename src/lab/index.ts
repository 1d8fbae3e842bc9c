/**
 * The door to the Lab. It is part of the first load: what a page needs later is behind
 * `stage/index.ts`, or loaded by the Lab itself.
 */
export {LabController} from './lab-controller.js';
export {loadPicture} from './load-picture.js';
export {panelLoaders, panelName} from './panels/panel-loaders.js';
export type {PartPickEvent, StampPressEvent} from './picture/picture-events.js';
export type {StampMarks} from './picture/stamps.js';
export {SmsLab} from './sms-lab.js';
export {SmsWorldToggle, type ViewChangeEvent} from './sms-world-toggle.js';
export type {PresentChangeEvent, StateChangeEvent} from './lab-events.js';
export {restingPart} from './timeline/playback-controller.js';

export const loadKeysDialog = (): Promise<unknown> => import('./sms-keys-dialog.js');

export const loadPresenterNotes = (): Promise<unknown> =>
  import('./present/sms-presenter-notes.js');
