/** What the parts of the page ask for, and how the shell reports what it shows. */
import type {Route, Screen} from '../links/route.js';
import {outwardEvent} from '../ui/outward-event.js';

/** Something else is shown; `isNew` where the reader would expect to come back to what was before. */
export class ShownEvent extends outwardEvent<{place: Route; isNew: boolean}>('sms-shown') {}

/** Sentences on what was asked for, or on a file. */
export class ProblemEvent extends outwardEvent<{problems: readonly string[]}>('sms-problem') {}

/** The learner asks for another screen. */
export class ScreenChangeEvent extends outwardEvent<{screen: Screen}>('sms-screen-change') {}

/** The learner gives a file that may hold a scenario. */
export class FileGivenEvent extends outwardEvent<{file: File}>('sms-file-give') {}

/** The learner wants to embed what is on the screen. */
export class EmbedOpenEvent extends outwardEvent('sms-embed-open') {}

/** The learner chose a language. */
export class LanguageChangeEvent extends outwardEvent<{locale: string}>('sms-language-change') {}

/** The learner has read the notes. */
export class NotesDismissEvent extends outwardEvent('sms-notes-dismiss') {}

declare global {
  interface HTMLElementEventMap {
    'sms-shown': ShownEvent;
    'sms-problem': ProblemEvent;
    'sms-screen-change': ScreenChangeEvent;
    'sms-file-give': FileGivenEvent;
    'sms-embed-open': EmbedOpenEvent;
    'sms-language-change': LanguageChangeEvent;
    'sms-notes-dismiss': NotesDismissEvent;
  }
}
