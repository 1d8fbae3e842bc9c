/** What the parts of the practice server ask for, and what it tells the page around it. */
import type {SmsApplication} from '../../machines/hotfix/hotfix-context.js';
import {outwardEvent} from '../ui/outward-event.js';
import type {DiskFile, DiskFolder} from './model/disk.js';
import type {Notice} from './model/notice.js';
import type {Practice, PracticeAct} from './model/practice.js';

/** What a window shows. */
export type WindowSpec =
  | {readonly kind: 'application'; readonly application: SmsApplication}
  | {readonly kind: 'folder' | 'properties' | 'text'; readonly path: string}
  | {readonly kind: 'services' | 'panel' | 'programs' | 'prompt'};

/** Something was done on the practice server, undone, or begun again. */
export class PracticeChangeEvent extends outwardEvent<{practice: Practice}>(
  'sms-practice-change',
) {}

/** The learner asks for an act. `quiet`: the element that asks shows the result itself. */
export class ActAskEvent extends outwardEvent<{act: PracticeAct; quiet?: boolean}>('sms-act-ask') {}

/** The server has something to say. */
export class NoticeAskEvent extends outwardEvent<{notice: Notice}>('sms-notice-ask') {}

/** The learner asks for a window. */
export class WindowAskEvent extends outwardEvent<{spec: WindowSpec}>('sms-window-ask') {}

/** The learner closes a window, wants to move it by keys, or comes to it. */
export type WindowAct = 'close' | 'move' | 'raise';
export class WindowActEvent extends outwardEvent<{act: WindowAct}>('sms-window-act') {}

/** The learner drags a window: by so many CSS pixels since the last time. */
export class WindowDragEvent extends outwardEvent<{x: number; y: number}>('sms-window-drag') {}

/** The learner presses where the window is to stand, in the coordinates of the page's window. */
export class MoveToEvent extends outwardEvent<{x: number; y: number}>('sms-move-to') {}

/** The window stays where it is, goes back to where it was, or is left for something else. */
export type MoveEnd = 'stay' | 'back' | 'leave';
export class MoveEndEvent extends outwardEvent<{end: MoveEnd}>('sms-move-end') {}

/** The learner goes to another folder, in the same window. */
export class FolderGoEvent extends outwardEvent<{path: string}>('sms-folder-go') {}

/** The learner takes a file to copy it. */
export class FileTakeEvent extends outwardEvent<{file: DiskFile}>('sms-file-take') {}

/** The learner puts the file that was taken into a folder. */
export class PasteAskEvent extends outwardEvent<{folder: DiskFolder}>('sms-paste-ask') {}

/** The learner types `exit` at the prompt. */
export class PromptExitEvent extends outwardEvent('sms-prompt-exit') {}

/** The learner goes to another row of a list. */
export class RowChooseEvent extends outwardEvent<{id: string}>('sms-row-choose') {}

/** The learner opens a row: Enter, or a double click. */
export class RowOpenEvent extends outwardEvent<{id: string}>('sms-row-open') {}

/** The learner asks for the menu of a row, at a place of the window of the page. */
export class RowMenuEvent extends outwardEvent<{id: string; x: number; y: number}>(
  'sms-row-menu',
) {}

/** The learner chooses from a menu. */
export class MenuChooseEvent extends outwardEvent<{id: string}>('sms-menu-choose') {}

/** The learner goes to a window by its button in the taskbar. */
export class TaskChooseEvent extends outwardEvent<{id: string}>('sms-task-choose') {}

/** The learner presses a button of a message box. */
export class BoxAnswerEvent extends outwardEvent<{id: string}>('sms-box-answer') {}

declare global {
  interface HTMLElementEventMap {
    'sms-practice-change': PracticeChangeEvent;
    'sms-act-ask': ActAskEvent;
    'sms-notice-ask': NoticeAskEvent;
    'sms-window-ask': WindowAskEvent;
    'sms-window-act': WindowActEvent;
    'sms-window-drag': WindowDragEvent;
    'sms-move-to': MoveToEvent;
    'sms-move-end': MoveEndEvent;
    'sms-folder-go': FolderGoEvent;
    'sms-file-take': FileTakeEvent;
    'sms-paste-ask': PasteAskEvent;
    'sms-prompt-exit': PromptExitEvent;
    'sms-row-choose': RowChooseEvent;
    'sms-row-open': RowOpenEvent;
    'sms-row-menu': RowMenuEvent;
    'sms-menu-choose': MenuChooseEvent;
    'sms-task-choose': TaskChooseEvent;
    'sms-box-answer': BoxAnswerEvent;
  }
}
