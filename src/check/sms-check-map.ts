import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {JobRequest} from '../../../machines/job.js';
import {numberWords} from '../../simulation/check/bounds-words.js';
import {mapOf} from '../../simulation/check/check-map.js';
import type {CheckResult} from '../../simulation/check/check-result.js';
import {jobKinds} from '../../simulation/scenario-limits.js';
import {timesOf} from '../../simulation/words.js';
import type {World} from '../../simulation/world.js';
import sharedStyles from '../shared.styles.js';
import {drawBlock} from './draw-block.js';
import {setStyles} from '../set-styles.js';

/** A picture of all situations in one world, a dot each: where the claim fails, and where it holds. */
@localized()
@customElement('sms-check-map')
export class SmsCheckMap extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        color: var(--sms-color-muted);
        font-size: 0.75rem;
        line-height: 1.2;
      }

      .map {
        display: grid;
        gap: 4px 3px;
        align-items: center;
      }

      .map > * {
        min-width: 0;
      }

      .kind {
        padding-block-end: 1px;
        border-block-end: 1px solid var(--sms-color-line);
        overflow-wrap: anywhere;
        text-align: center;
      }

      .option {
        text-align: center;
      }

      .times {
        padding-inline-end: 0.35rem;
        text-align: end;
      }

      svg {
        display: block;
        width: 100%;
      }

      .held {
        fill: var(--sms-color-current);
        fill-opacity: 0.75;
      }

      .failed {
        fill: var(--sms-color-stale);
      }

      @media (forced-colors: active) {
        .held {
          fill: CanvasText;
          fill-opacity: 1;
        }

        .failed {
          fill: Highlight;
        }
      }

      @container (max-width: 21rem) {
        .option {
          justify-self: center;
          writing-mode: vertical-rl;
        }
      }
    `,
  ];

  /** What was found. */
  @property({attribute: false}) result: CheckResult | undefined;

  /** In which world. */
  @property() world: World = 'absent';

  override render(): TemplateResult | typeof nothing {
    const {result, world} = this;
    if (!result) return nothing;
    const {jobs, rows} = mapOf(result, world);
    const {failing} = result.worlds[world];
    const total = numberWords(result.situations);
    const columns = {'grid-template-columns': `auto repeat(${jobs.length}, minmax(0, 1fr))`};
    return html`
      <div
        class="map"
        role="img"
        aria-label=${msg(str`${numberWords(failing)} of ${total} dots are filled`)}
        ${setStyles(columns)}
      >
        <span></span>
        ${jobKinds.map((kind) => this.#renderKind(kind, jobs))}
        <span class="times">${msg('fails')}</span>
        ${jobs.map((job) => html`<span class="option">${optionsOf(job)}</span>`)}
        ${rows.map(
          ({failures, blocks}) => html`
            <span class="times">${failures === 0 ? msg('never') : timesOf(failures)}</span>
            ${blocks.map(drawBlock)}
          `,
        )}
      </div>
    `;
  }

  #renderKind(kind: JobRequest['kind'], jobs: readonly JobRequest[]): unknown {
    const count = jobs.filter((job) => job.kind === kind).length;
    if (count === 0) return nothing;
    return html`
      <span class="kind" ${setStyles({'grid-column': `span ${count}`})}>
        ${kind === 'share-package-on-server' ? msg('Share Package') : msg('Run Command')}
      </span>
    `;
  }
}

/** What a job asks for, in as little room as there is. */
function optionsOf({refreshExisting, putOnSpecified}: JobRequest): string {
  if (refreshExisting && putOnSpecified) return msg('both');
  if (refreshExisting) return msg('refresh');
  return putOnSpecified ? msg('put') : msg('none');
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-map': SmsCheckMap;
  }
}
