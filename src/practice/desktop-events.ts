/** What the parts of the practice server ask for, and what it tells the page around it. */
import type {Practice, PracticeAct} from './model/practice.js';
import type {Notice} from './model/notice.js';
import type {DiskFile, DiskFolder} from './model/disk.js';
import type {WindowSpec} from './window-spec.js';

/** Something was done on the practice server, undone, or begun again. */
export class PracticeChangeEvent extends Event {
  readonly practice: Practice;

  constructor(practice: Practice) {
    super('sms-practice-change', {bubbles: true, composed: true});
    this.practice = practice;
  }
}

/** The learner asks for an act. Where the asker tells what came of it itself, it is `quiet`. */
export class ActAskEvent extends Event {
  readonly act: PracticeAct;
  readonly quiet: boolean;

  constructor(act: PracticeAct, {quiet = false} = {}) {
    super('sms-act-ask', {bubbles: true, composed: true});
    this.act = act;
    this.quiet = quiet;
  }
}

/** The learner asks for a window. */
export class WindowAskEvent extends Event {
  readonly spec: WindowSpec;

  constructor(spec: WindowSpec) {
    super('sms-window-ask', {bubbles: true, composed: true});
    this.spec = spec;
  }
}

/** The learner goes to another folder, in the same window. */
export class FolderGoEvent extends Event {
  readonly path: string;

  constructor(path: string) {
    super('sms-folder-go', {bubbles: true, composed: true});
    this.path = path;
  }
}

/** The server has something to say. */
export class NoticeAskEvent extends Event {
  readonly notice: Notice;

  constructor(notice: Notice) {
    super('sms-notice-ask', {bubbles: true, composed: true});
    this.notice = notice;
  }
}

/** The learner takes a file to copy it. */
export class FileTakeEvent extends Event {
  readonly file: DiskFile;

  constructor(file: DiskFile) {
    super('sms-file-take', {bubbles: true, composed: true});
    this.file = file;
  }
}

/** The learner puts the file that was taken into a folder. */
export class PasteAskEvent extends Event {
  readonly folder: DiskFolder;

  constructor(folder: DiskFolder) {
    super('sms-paste-ask', {bubbles: true, composed: true});
    this.folder = folder;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sms-practice-change': PracticeChangeEvent;
    'sms-act-ask': ActAskEvent;
    'sms-window-ask': WindowAskEvent;
    'sms-folder-go': FolderGoEvent;
    'sms-notice-ask': NoticeAskEvent;
    'sms-file-take': FileTakeEvent;
    'sms-paste-ask': PasteAskEvent;
  }
}
