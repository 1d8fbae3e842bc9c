import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {evidenceName} from '../../words/fact-text.js';
import {sidesOf, type View, type Side, type ComparedRun} from '../../run/compared-run.js';
import sharedStyles from '../../ui/shared.styles.js';
import {linesWith, logOf, type TimedLine} from './log-lines.js';
import panelStyles from '../../ui/panel.styles.js';
import './sms-find.js';
import type {FindChangeEvent} from './sms-find.js';
import './sms-log-view.js';

/** One place where the text that is looked for stands. */
interface Find {
  readonly side: Side;
  readonly index: number;
}

/**
 * Despool.log of both worlds: what the Despooler writes, line by line.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a line.
 */
@customElement('sms-log-panel')
@localized()
export class SmsLogPanel extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      .logs {
        display: grid;
        gap: 1rem 1.25rem;
      }

      sms-log-view {
        min-width: 0;
      }

      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem 1.5rem;
        margin: 0.75rem 0 0;
        padding: 0;
        color: var(--sms-color-muted);
        font-size: 0.82rem;
        list-style: none;
      }

      .bar {
        display: inline-block;
        height: 1.1em;
        margin-inline-end: 0.5em;
        border-inline-start: 4px solid var(--sms-color-edge);
        vertical-align: text-bottom;
      }

      .bar.later {
        border-inline-start-style: dotted;
      }

      .mark {
        padding: 0 0.4em;
        border: 1px dashed var(--sms-color-edge);
        border-radius: 4px;
        color: var(--sms-color-ink);
      }

      @container (min-width: 58rem) {
        .logs.both {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  /** The run whose logs these are. */
  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** What is looked for. */
  @state() private wanted = '';

  /** Which of the finds is looked at. */
  @state() private place = 0;

  #logs: Readonly<Record<Side, readonly TimedLine[]>> = {before: [], after: []};
  #finds: readonly Find[] = [];

  override willUpdate(changed: PropertyValues): void {
    const {run, view, wanted} = this;
    if (!run) return;
    if (changed.has('run')) this.#logs = {before: logOf(run, 'before'), after: logOf(run, 'after')};
    if (!['run', 'view', 'wanted'].some((name) => changed.has(name))) return;
    this.#finds = sidesOf(view).flatMap((side) =>
      linesWith(this.#logs[side], wanted).map((index) => ({side, index})),
    );
    this.place = 0;
  }

  override render(): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run) return nothing;
    const find = this.#finds[this.place];
    return html`
      ${this.#renderFind()}
      <div class="logs ${this.view}">
        ${sidesOf(this.view).map(
          (side) => html`
            <sms-log-view
              .world=${run.recording(side).world}
              .lines=${this.#logs[side]}
              .moment=${this.moment}
              .wanted=${this.wanted}
              .found=${find?.side === side ? find.index : -1}
            ></sms-log-view>
          `,
        )}
      </div>
      ${this.#renderLegend()}
    `;
  }

  #renderFind(): TemplateResult {
    return html`
      <sms-find
        .label=${msg('Find in the log')}
        .wanted=${this.wanted}
        .count=${this.#finds.length}
        .place=${this.place}
        .placeWords=${(place: string, count: string) => msg(str`Line ${place} of ${count} found`)}
        @sms-find-change=${this.#onFind}
      ></sms-find>
    `;
  }

  #renderLegend(): TemplateResult {
    return html`
      <ul class="legend" aria-label=${msg('How to read the log')}>
        <li><span class="bar" aria-hidden="true"></span>${msg('written so far')}</li>
        <li><span class="bar later" aria-hidden="true"></span>${msg('pale: later lines')}</li>
        <li>
          <span class="mark">${evidenceName('assumed')}</span>
          ${msg(
            'No source gives the text that SMS writes here, so we wrote these lines. The text of the other lines is documented, but the file names in them are ours.',
          )}
        </li>
      </ul>
    `;
  }

  #onFind({wanted, place}: FindChangeEvent): void {
    this.wanted = wanted;
    this.place = place;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-log-panel': SmsLogPanel;
  }
}
