import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {lessons} from '../../../lessons/index.js';
import {saveBlob} from '../../ui/copy-and-save.js';
import sharedStyles from '../../ui/shared.styles.js';
import {lessonTitle} from '../../words/data-text.js';
import {lessonTitleIn} from '../../words/load-texts.js';
import {getLocale} from '../../words/locale.js';
import {standards, type StandardName} from '../lms/launch.js';
import {buildLmsPackage, fileCount, readerFrom, readSiteFiles} from '../lms/lms-package.js';
import fieldStyles from './fields.styles.js';
import {ChoicesChangeEvent, standardWords} from './choices.js';
import {renderSelect} from './render-select.js';

const course = 'course';

/** A package that is made, or was, or could not be. */
type Outcome =
  | {readonly is: 'nothing' | 'working'}
  | {readonly is: 'saved'; readonly file: string; readonly kB: number; readonly count: number}
  | {readonly is: 'failed'; readonly sentence: string};

/**
 * Makes an LMS package in the browser: of which standard, of one lesson or the whole course, passed from which score.
 *
 * @fires {ChoicesChangeEvent} sms-choices-change - Another lesson was chosen, or the whole course.
 */
@customElement('sms-embed-lms')
@localized()
export class SmsEmbedLms extends LitElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      .download {
        margin-block-start: 0.9rem;
      }

      .done,
      .failed {
        margin: 0.6rem 0 0;
        overflow-wrap: anywhere;
      }

      .failed {
        color: var(--sms-color-failure);
      }
    `,
  ];

  /** What it is of: the id of a lesson; null for the whole course. */
  @property({attribute: false}) lesson: string | null = null;

  /** The language that the package opens in. */
  @property() locale = getLocale();

  /** Where the site is, which the package is made of. */
  @property() site = '';

  @state() private standard: StandardName = standards[0];
  /** From which score on it is passed; undefined where no score is asked for. */
  @state() private mastery: number | undefined;
  @state() private outcome: Outcome = {is: 'nothing'};

  protected override willUpdate(changed: PropertyValues): void {
    const isOther = ['lesson', 'locale', 'standard', 'mastery'].some((name) => changed.has(name));
    if (isOther) this.outcome = {is: 'nothing'};
  }

  override render(): TemplateResult {
    const working = this.outcome.is === 'working';
    return html`
      <div class="fields">
        ${renderSelect({
          name: msg('Standard'),
          options: standards.map((name) => [name, standardWords(name)]),
          chosen: this.standard,
          choose: (standard) => (this.standard = standard),
          place: 'wide',
        })}
        ${renderSelect({
          name: msg('Of'),
          options: [
            [null, msg('The whole course')],
            ...lessons.map((lesson) => [lesson.id, lessonTitle(lesson)] as const),
          ],
          chosen: this.lesson,
          choose: (lesson) => this.#onUnit(lesson),
          place: 'wide',
        })}
        ${renderSelect({
          name: msg('Passed from'),
          options: [
            [undefined, msg('No score: complete all steps')],
            ...[50, 60, 70, 80, 90, 100].map(
              (score) => [score, msg(str`${score} of 100`)] as const,
            ),
          ],
          chosen: this.mastery,
          choose: (mastery) => (this.mastery = mastery),
          place: 'wide',
        })}
      </div>
      <button
        type="button"
        class="download primary"
        aria-disabled=${working ? 'true' : 'false'}
        @click=${() => void this.#download()}
      >
        ${working ? msg('Making the package…') : msg('Download the package')}
      </button>
      <div aria-live="polite" aria-atomic="true">${this.#renderDone()}</div>
      ${
        this.outcome.is === 'failed'
          ? html`<p class="failed" role="alert">${this.outcome.sentence}</p>`
          : nothing
      }
    `;
  }

  #renderDone(): TemplateResult | typeof nothing {
    if (this.outcome.is !== 'saved') return nothing;
    const {file, kB, count} = this.outcome;
    return html`
      <p class="done">
        ${msg(str`${file} is ready: ${count} files, ${kB} kB. Upload the file without changes.`)}
      </p>
    `;
  }

  #onUnit(lesson: string | null): void {
    const event = new ChoicesChangeEvent({change: {lesson}});
    this.dispatchEvent(event);
  }

  async #download(): Promise<void> {
    if (this.outcome.is === 'working') return;
    this.outcome = {is: 'working'};
    const {standard, lesson, mastery, locale} = this;
    try {
      const files = await readSiteFiles(readerFrom(this.site), locale);
      const found = lessons.find(({id}) => id === lesson);
      const bytes = await buildLmsPackage({
        standard,
        unit: lesson === null ? course : {lesson},
        title: found ? await lessonTitleIn(locale, found) : msg('The Lost Refresh'),
        locale,
        files,
        mastery,
      });
      const file = `the-lost-refresh-${lesson ?? course}-${standard}.zip`;
      // A copy: the types of Blob take no buffer that could be shared.
      saveBlob(file, new Blob([new Uint8Array(bytes)], {type: 'application/zip'}));
      const kB = Math.ceil(bytes.length / 1024);
      this.outcome = {is: 'saved', file, kB, count: fileCount(files)};
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      this.outcome = {is: 'failed', sentence};
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-lms': SmsEmbedLms;
  }
}
