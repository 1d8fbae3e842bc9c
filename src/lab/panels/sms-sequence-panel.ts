import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {sidesOf, type View, type Side, type ComparedRun} from '../../run/compared-run.js';
import {waitBefore} from '../../words/markers.js';
import {sentenceOf} from '../../words/narration.js';
import {isMirrored} from '../../ui/direction.js';
import sharedStyles from '../../ui/shared.styles.js';
import {worldNameOf} from '../../words/world-names.js';
import {actorName} from '../../words/actor-names.js';
import {whenAt} from '../../words/format.js';
import panelStyles from '../../ui/panel.styles.js';
import type {Palette, PictureFile} from '../../ui/picture-file.js';
import {mostStepsInFile, sequenceFile} from './sequence/sequence-file.js';
import {stretchAround, type Stretch} from './sequence/sequence-plan.js';
import '../../ui/sms-save-picture.js';
import {commaList, numberOf} from '../../words/intl.js';
import './sms-sequence-diagram.js';

/** More steps than this are not drawn at once on the page. */
const mostSteps = 60;

/**
 * A sequence diagram of each world, the same in words, and both as files.
 *
 * @fires {SeekEvent} sms-seek - The learner chose an arrow.
 */
@customElement('sms-sequence-panel')
@localized()
export class SmsSequencePanel extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .limit {
        flex-basis: 100%;
        font-size: 0.82rem;
      }

      .diagrams,
      .lists {
        display: grid;
        gap: 1rem 1.25rem;
      }

      section {
        min-width: 0;
      }

      h3 {
        margin-block-end: 0.35rem;
      }

      details {
        margin-block-start: 0.75rem;
      }

      summary {
        padding-block: 0.3rem;
        cursor: pointer;
      }

      ol {
        margin: 0.25rem 0 0;
        padding-inline-start: 2.75rem;
        line-height: 1.5;
      }

      li[aria-current='step'] {
        background: var(--sms-color-chosen);
      }

      @container (min-width: 58rem) {
        .diagrams.both,
        .lists.both {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** The run that is drawn. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are drawn. */
  @property() view: View = 'both';

  override render(): TemplateResult | typeof nothing {
    const {run, view} = this;
    if (!run) return nothing;
    const stretch = stretchAround(this.moment, run.length, mostSteps);
    return html`
      ${this.#renderTools(run, stretch)}
      <div class="diagrams ${view}">
        ${sidesOf(view).map((side) => this.#renderDiagram(run, side, stretch))}
      </div>
      ${this.#renderList(run, stretch)}
    `;
  }

  #picture(run: ComparedRun, palette: Palette): PictureFile {
    // A file has none of the page's tokens.
    const slant = getComputedStyle(this).getPropertyValue('--sms-slant');
    const sides = sidesOf(this.view);
    return sequenceFile(run, sides, this.moment, {palette, slant, isMirrored: isMirrored(this)});
  }

  #renderTools(run: ComparedRun, {first, last}: Stretch): TemplateResult {
    const isWhole = first === 1 && last === run.length;
    return html`
      <div class="tools">
        <span class="muted">
          ${
            isWhole
              ? msg('Select an arrow to go to its step. Dashed arrows are later steps.')
              : msg(
                  str`Steps ${numberOf(first)} to ${numberOf(last)} of ${numberOf(run.length)} are drawn, around the current step.`,
                )
          }
        </span>
        <sms-save-picture
          class="push"
          .name=${this.#name(run)}
          .getPicture=${(palette: Palette) => this.#picture(run, palette)}
        ></sms-save-picture>
        ${
          run.length > mostStepsInFile
            ? html`
                <span class="muted limit">
                  ${msg(str`A file holds up to ${mostStepsInFile} steps around the current step.`)}
                </span>
              `
            : nothing
        }
      </div>
    `;
  }

  #renderDiagram(run: ComparedRun, side: Side, stretch: Stretch): TemplateResult {
    return html`
      <section>
        <h3>${worldNameOf(run.recording(side).world)}</h3>
        <sms-sequence-diagram
          .run=${run}
          .side=${side}
          .stretch=${stretch}
          .moment=${this.moment}
        ></sms-sequence-diagram>
      </section>
    `;
  }

  /** The same in words, for those who do not see the drawing. */
  #renderList(run: ComparedRun, stretch: Stretch): TemplateResult {
    return html`
      <details>
        <summary>${msg('The messages as a list')}</summary>
        <div class="lists ${this.view}">
          ${sidesOf(this.view).map(
            (side) => html`
              <div>
                <h4>${worldNameOf(run.recording(side).world)}</h4>
                <ol>
                  ${this.#itemsOf(run, side, stretch)}
                </ol>
              </div>
            `,
          )}
        </div>
      </details>
    `;
  }

  #itemsOf(run: ComparedRun, side: Side, {first, last}: Stretch): readonly TemplateResult[] {
    const recording = run.recording(side);
    const moments = Array.from({length: last - first + 1}, (_, index) => first + index);
    return moments.flatMap((moment) => {
      const step = run.stepIn(side, moment);
      if (!step) return [];
      const when = commaList([whenAt(step.time), waitBefore(run, moment)].filter(Boolean));
      const who = msg(str`${actorName(step.from)} to ${actorName(step.to)}`);
      return html`
        <li value=${moment} aria-current=${moment === this.moment ? 'step' : 'false'}>
          <strong>${who}</strong> (${when}): ${sentenceOf(recording, step)}
        </li>
      `;
    });
  }

  #name(run: ComparedRun): string {
    return ['Sequence', ...sidesOf(this.view).map((side) => run.recording(side).world)].join('-');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-sequence-panel': SmsSequencePanel;
  }
}
