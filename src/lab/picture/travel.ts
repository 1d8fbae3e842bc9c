/** What is on its way in a step: a sheet or a package, and along which wire. */
import {svg, type SVGTemplateResult} from 'lit';

import type {Step} from '../../run/recording.js';
import {pointOn, type PictureLayout, type Wire} from './picture-layout.js';

interface Travel {
  readonly item: 'sheet' | 'package';
  readonly wire: Wire;
  readonly isBackwards: boolean;
}

/** Undefined where a step moves nothing that can be seen. */
export function travelOf(
  {event, to}: Step,
  layout: PictureLayout,
  serverIndex: (name: string) => number,
): Travel | undefined {
  switch (event.type) {
    case 'instruction.ready':
      return {item: 'sheet', wire: layout.trayWire, isBackwards: false};
    case 'retry.written':
      return to === 'receive'
        ? {item: 'sheet', wire: layout.trayWire, isBackwards: true}
        : undefined;
    case 'store.requested':
      return {item: 'package', wire: layout.masterWire, isBackwards: false};
    case 'copy.sent': {
      const wire = layout.serverWires[layout.isGrid ? 0 : serverIndex(to)];
      return wire && {item: 'package', wire, isBackwards: false};
    }
    default:
      return undefined;
  }
}

export function drawTravel({item, wire, isBackwards}: Travel, part: number): SVGTemplateResult {
  const {x, y} = pointOn(wire, isBackwards ? 1 - part : part);
  return item === 'sheet'
    ? svg`<path class="sheet travelling" d="M${x - 9},${y - 11} h12 l6,6 v16 h-18 z"></path>`
    : svg`
      <g class="package">
        <rect x=${x - 10} y=${y - 8} width="20" height="16" rx="2"></rect>
        <path d="M${x - 10},${y - 2} h20 M${x},${y - 8} v6"></path>
      </g>`;
}
