import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {lessons} from '../../../lessons/index.js';
import {saveBlob} from '../../ui/copy-and-save.js';
import {outwardEvent} from '../../ui/outward-event.js';
import sharedStyles from '../../ui/shared.styles.js';
import {lessonTitle} from '../../words/data-text.js';
import {lessonTitleIn} from '../../words/load-texts.js';
import {getLocale} from '../../words/locale.js';
import {standards, type StandardName} from '../lms/launch.js';
import {buildLmsPackage, fileCount, readerFrom, readSiteFiles} from '../lms/lms-package.js';
import fieldStyles from './fields.styles.js';
import {standardWords} from './choices.js';

const course = 'course';

/** A package that is made, or was, or could not be. */
type Outcome =
  | {readonly is: 'nothing' | 'working'}
  | {readonly is: 'saved'; readonly file: string; readonly kB: number; readonly count: number}
  | {readonly is: 'failed'; readonly sentence: string};

/** The learner chose what a package is of: the id of a lesson; null for the whole course. */
export class UnitChangeEvent extends outwardEvent<{lesson: string | null}>('sms-unit-change') {}

/**
 * Makes an LMS package in the browser: of which standard, of one lesson or the whole course, passed from which score.
 *
 * @fires {UnitChangeEvent} sms-unit-change - Another lesson was chosen, or the whole course.
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
  @state() private mastery = '';
  @state() private outcome: Outcome = {is: 'nothing'};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lesson') || changed.has('locale')) this.outcome = {is: 'nothing'};
  }

  override render(): TemplateResult {
    const working = this.outcome.is === 'working';
    return html`
      <div class="fields">
        <label class="field wide">
          <span>${msg('Standard')}</span>
          <select @change=${this.#onStandard}>
            ${standards.map(
              (name) => html`
                <option value=${name} .selected=${live(name === this.standard)}>
                  ${standardWords(name)}
                </option>
              `,
            )}
          </select>
        </label>
        <label class="field wide">
          <span>${msg('Of')}</span>
          <select @change=${this.#onUnit}>
            <option value=${course} .selected=${live(this.lesson === null)}>
              ${msg('The whole course')}
            </option>
            ${lessons.map(
              (lesson) => html`
                <option value=${lesson.id} .selected=${live(lesson.id === this.lesson)}>
                  ${lessonTitle(lesson)}
                </option>
              `,
            )}
          </select>
        </label>
        <label class="field wide">
          <span>${msg('Passed from')}</span>
          <select @change=${this.#onMastery}>
            ${['', '50', '60', '70', '80', '90', '100'].map(
              (score) => html`
                <option value=${score} .selected=${live(score === this.mastery)}>
                  ${score === '' ? msg('No score: complete all steps') : msg(str`${score} of 100`)}
                </option>
              `,
            )}
          </select>
        </label>
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

  #onStandard(event: Event): void {
    const {value} = event.target as HTMLSelectElement;
    this.standard = standards.find((each) => each === value) ?? standards[0];
    this.outcome = {is: 'nothing'};
  }

  #onUnit(event: Event): void {
    const {value} = event.target as HTMLSelectElement;
    const change = new UnitChangeEvent({lesson: value === course ? null : value});
    this.dispatchEvent(change);
  }

  #onMastery(event: Event): void {
    this.mastery = (event.target as HTMLSelectElement).value;
    this.outcome = {is: 'nothing'};
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
        ...(mastery !== '' && {mastery: Number(mastery)}),
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
  interface HTMLElementEventMap {
    'sms-unit-change': UnitChangeEvent;
  }
}
