import {localized, msg, str} from '@lit/localize';
import {
  LitElement,
  css,
  html,
  nothing,
  svg,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {JobRequest} from '../../machines/site/job.js';
import {failuresName, shareOfSituations} from './model/count-words.js';
import {dotsOf, mapOf, type MapBlock} from './model/result-tables.js';
import type {CheckResult} from './model/check-run.js';
import {jobKinds} from '../run/scenario-limits.js';
import type {World} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';
import {setStyles} from '../ui/set-styles.js';

/** A picture of all situations in one world, a dot each: where the claim fails, and where it holds. */
@customElement('sms-check-map')
@localized()
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
        overflow-wrap: anywhere;
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
    const columns = {'grid-template-columns': `auto repeat(${jobs.length}, minmax(0, 1fr))`};
    return html`
      <div
        class="map"
        role="img"
        aria-label=${msg(str`It happens ${shareOfSituations(failing, result.situations)}`)}
        ${setStyles(columns)}
      >
        <span></span>
        ${jobKinds.map((kind) => this.#renderKind(kind, jobs))}
        <span aria-hidden="true" class="times">${msg('fails')}</span>
        ${jobs.map((job) => html`<span aria-hidden="true" class="option">${optionsOf(job)}</span>`)}
        ${rows.map(
          ({failures, last, blocks}) => html`
            <span aria-hidden="true" class="times">${failuresName(failures, last)}</span>
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
      <span aria-hidden="true" class="kind" ${setStyles({'grid-column': `span ${count}`})}>
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

/** In user units. */
const width = 48;
const height = 30;

function drawBlock(block: MapBlock): SVGTemplateResult {
  const {count, failing} = dotsOf(block);
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * width) / height)));
  const pitch = width / columns;
  const failed = pathOf(0, failing, columns, pitch, 0.86);
  const held = pathOf(failing, count, columns, pitch, 0.34);
  return svg`
    <svg viewBox="0 0 ${width} ${Math.max(height, Math.ceil(count / columns) * pitch)}" aria-hidden="true">
      <path class="held" d=${held}></path>
      <path class="failed" d=${failed}></path>
    </svg>
  `;
}

/** Squares, a share of the pitch wide, from one dot to another. */
function pathOf(from: number, to: number, columns: number, pitch: number, share: number): string {
  const side = round(pitch * share);
  const margin = (pitch - side) / 2;
  let path = '';
  for (let index = from; index < to; index++) {
    const x = round((index % columns) * pitch + margin);
    const y = round(Math.floor(index / columns) * pitch + margin);
    path += `M${x} ${y}h${side}v${side}h-${side}z`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-map': SmsCheckMap;
  }
}
