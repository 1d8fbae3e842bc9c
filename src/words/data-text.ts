/** The texts of data, such as a preset's sentence, in the language of the page. */
import {msg} from '@lit/localize';

/**
 * A text of data, translated where a translation has its id.
 *
 * Data may import nothing, so its texts are localised where they are shown. The extractor of
 * `@lit/localize` sees only texts that stand in calls of `msg()`: a translator takes these from the
 * data, by id.
 */
export function textOf(id: string, text: string): string {
  return msg(text, {id});
}
