/** What popovers have in common: how they look, and where they stand at the control that opens them. */
import {css} from 'lit';

import {isMirrored} from './direction.js';
import type {PartInSight} from './in-sight.js';
import {zoomOf} from './own-scale.js';

/** Between the popover and its opener, and around it. In pixels. */
const gap = 6;
/** A popover has this much room, in pixels, even where less is in sight. */
const least = 200;

export const popoverStyles = css`
  [popover] {
    position: absolute;
    inset: auto;
    overflow: auto;
    max-width: min(34rem, calc(100vw - 1rem));
    max-height: calc(100vh - 1rem);
    margin: 0;
    padding: 0.8rem 1rem;
    border: 1px solid var(--sms-color-edge);
    border-radius: var(--sms-radius);
    background: var(--sms-color-card);
    color: var(--sms-color-ink);
    box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
    line-height: 1.5;
  }
`;

/** Below its opener, or above it where there is more room, in the part of the page that is in sight. */
export function placeAt(
  opener: Element,
  popup: Element,
  seen: PartInSight,
): Readonly<Record<string, string>> {
  const {left, right, top, bottom} = opener.getBoundingClientRect();
  const popupSize = popup.getBoundingClientRect();
  const {width} = popupSize;
  const {clientWidth, clientHeight} = document.documentElement;
  const most = Math.max(least, seen.bottom - seen.top - 2 * gap);
  const height = Math.min(popupSize.height, most);
  const start = isMirrored(opener) ? right - width : left;
  const x = Math.max(gap, Math.min(start, clientWidth - width - gap));
  const isAbove = bottom + gap + height > seen.bottom && top - seen.top > seen.bottom - bottom;
  const y = isAbove ? top - gap - height : bottom + gap;
  const inSight = Math.max(seen.top + gap, Math.min(y, seen.bottom - height - gap));
  const zoom = zoomOf(popup);
  return {
    left: `${(x + scrollX) / zoom}px`,
    top: `${(Math.max(gap, Math.min(inSight, clientHeight - height - gap)) + scrollY) / zoom}px`,
    ...(height < popupSize.height && {'max-height': `${most / zoom}px`}),
  };
}
