/** What a learner expects of parts of a picture: stamps on them, which stay or crack when it has been played. */
import {msg, str} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';

import type {Stamp} from '../../run/stamp.js';
import {setStyles} from '../../ui/set-styles.js';
import {stampWords} from '../../words/state-labels.js';
import {boxOf} from './drawn-parts.js';
import {inPixels, type Box} from './model/geometry.js';
import type {WorldLayout} from './model/stage-layout.js';
import type {StageScene} from './model/stage-scene.js';
import {StampPressEvent} from './picture-events.js';

export interface StampMarks {
  /** The parts that are stamped, by the names that they have on the picture. */
  readonly on: readonly string[];
  readonly stamps: Readonly<Partial<Record<string, Stamp>>>;
  /** Whether each was right, once it has been played. */
  readonly right: Readonly<Partial<Record<string, boolean>>> | undefined;
  /** Whether they can be changed no more. */
  readonly closed: boolean;
}

/** A button over each part that is stamped; only its stamp is seen. */
export function renderStamps(
  host: HTMLElement,
  marks: StampMarks,
  {servers}: StageScene,
  {layout, unit}: {readonly layout: WorldLayout; readonly unit: number},
): TemplateResult {
  // Where each server has a way of its own, its stamp lies on that, so that its card can be read.
  const isOnWay = layout.ways.length === servers.length;
  return html`${marks.on.map((part) => {
    const box = boxOf(part, layout, servers);
    const isServer = part !== 'job' && part !== 'master';
    const place = isServer ? (isOnWay ? 'way' : 'card') : part;
    return box ? renderStamp(host, marks, part, place, box, unit) : nothing;
  })}`;
}

function renderStamp(
  host: HTMLElement,
  {stamps, right, closed}: StampMarks,
  part: string,
  place: string,
  box: Box,
  unit: number,
): TemplateResult {
  const stamp = stamps[part];
  const isRight = right?.[part];
  const press = (): void => {
    const event = new StampPressEvent({part});
    host.dispatchEvent(event);
  };
  return html`
    <button
      type="button"
      class="stamp ${isRight === undefined ? '' : isRight ? 'right' : 'wrong'} ${place}"
      aria-label=${spoken(part, stamp, isRight)}
      aria-disabled=${closed}
      ${setStyles({
        ...inPixels(box),
        'font-size': `${Math.max(11, Math.min(unit * 1.1, box.height * 0.6))}px`,
      })}
      @click=${() => closed || press()}
    >
      ${isRight === false ? html`<span>${shown(stamp, isRight)}</span>` : nothing}
      <span>${shown(stamp, isRight)}</span>
    </button>
  `;
}

/** In words, as a tick or a cross says something else on the picture. */
function shown(stamp: Stamp | undefined, isRight: boolean | undefined): string {
  if (!stamp) return '?';
  const words = stamp === 'v1' || stamp === 'v2' ? stamp : stampWords(stamp);
  if (isRight === undefined) return words;
  return isRight ? msg(str`${words}: right`) : msg(str`${words}: wrong`);
}

function spoken(part: string, stamp: Stamp | undefined, isRight: boolean | undefined): string {
  const name = part === 'job' ? msg('Job') : part === 'master' ? msg('Master package') : part;
  if (!stamp) return msg(str`${name}: what do you expect?`);
  const words = stampWords(stamp);
  if (isRight === undefined) return msg(str`${name}: you expect ${words}`);
  return isRight
    ? msg(str`${name}: you expected ${words}, and that is right`)
    : msg(str`${name}: you expected ${words}, and that is wrong`);
}

export const stampStyles = css`
  button.stamp {
    position: absolute;
    display: grid;
    place-items: center;
    min-width: 0;
    min-height: 0;
    padding: 0;
    border: none;
    background: none;
    color: var(--sms-color-ink);
    font-weight: 700;
    line-height: 1.15;
  }

  button.stamp:hover:not(:disabled, [aria-disabled='true']) {
    background: none;
  }

  button.stamp.job {
    place-items: start end;
    padding: 0.25em 0.4em;
  }

  /* Over the rim, so that what the drum says can be read. */
  button.stamp.master {
    place-items: end center;
    translate: 0 0.75em;
  }

  .stamp span {
    grid-area: 1 / 1;
    padding: 0.08em 0.55em;
    border: 2px solid var(--sms-color-ink);
    border-radius: 0.3em;
    background: var(--sms-color-chosen);
    white-space: nowrap;
    rotate: -3deg;
  }

  .stamp.way span {
    position: absolute;
    inset-block: 0;
    inset-inline-end: calc(100% - 0.4em);
    height: fit-content;
    margin-block: auto;
  }

  .stamp:hover:not([aria-disabled='true']) span {
    background: var(--sms-color-ink);
    color: var(--sms-color-paper);
  }

  .stamp.right span {
    border-width: 3px;
    background: var(--sms-color-card);
  }

  /* Cracked: the two halves of the same stamp, apart. */
  .stamp.wrong span {
    border-style: dashed;
    background: var(--sms-color-failure-tint);
    color: var(--sms-color-failure);
    clip-path: polygon(-5% -20%, 46% -20%, 54% 35%, 44% 60%, 52% 120%, -5% 120%);
    translate: -0.12em 0.08em;
    rotate: -7deg;
  }

  .stamp.wrong span + span {
    clip-path: polygon(48% -20%, 105% -20%, 105% 120%, 54% 120%, 46% 60%, 56% 35%);
    translate: 0.22em 0.14em;
    rotate: 4deg;
  }

  @media (prefers-reduced-motion: no-preference) {
    .stamp.wrong span {
      transition:
        translate 250ms ease-out,
        rotate 250ms ease-out;
    }

    @starting-style {
      .stamp.wrong span {
        translate: 0 0;
        rotate: -3deg;
      }
    }
  }
`;
