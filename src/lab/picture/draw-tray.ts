/** Draws RECEIVE, and the instruction that lies in it as a folded sheet. */
import {msg, str} from '@lit/localize';
import {svg, type SVGTemplateResult} from 'lit';

import type {Instruction} from '../../../machines/site/instruction.js';
import type {Scenario} from '../../run/scenario.js';
import type {ReceiveState} from '../../run/site-state.js';
import type {Box} from './picture-layout.js';

export function drawTray(
  {x, y, width, height}: Box,
  {state, instruction}: ReceiveState,
  job: Scenario['job'],
): SVGTemplateResult {
  return svg`
    <text class="label" x=${x} y=${y - 8}>${msg('RECEIVE')}</text>
    ${
      instruction
        ? drawSheet({x, y, width, height}, instruction, job)
        : svg`
          <rect class="empty" x=${x} y=${y} width=${width - 1} height=${height} rx="4"></rect>
          <text class="muted" x=${x + width / 2} y=${y + height / 2 + 4} text-anchor="middle">
            ${msg('empty')}
          </text>`
    }
    <text class="small" x=${x} y=${y + height + 17}>${trayWords(state)}</text>
  `;
}

function drawSheet(
  {x, y, width, height}: Box,
  instruction: Instruction,
  job: Scenario['job'],
): SVGTemplateResult {
  const fold = 16;
  const right = x + width;
  const bottom = y + height;
  const isRetry = instruction.attempt > 1;
  const isLost = job.refreshExisting && !instruction.refreshExisting;
  return svg`
    <path
      class="sheet"
      d="M${x},${y} H${right - fold} L${right},${y + fold} V${bottom} H${x} Z"
    ></path>
    <path class="sheet fold" d="M${right - fold},${y} V${y + fold} H${right}"></path>
    <text class="sheet-title" x=${x + 10} y=${y + 22}>
      ${isRetry ? msg(str`RETRY ${instruction.attempt - 1}`) : msg('JOB')}
    </text>
    ${drawRequest(x + 10, y + 46, msg('put on'), job.putOnSpecified, instruction.putOnSpecified)}
    ${drawRequest(x + 10, y + 68, msg('refresh'), job.refreshExisting, instruction.refreshExisting)}
    ${isLost ? svg`<text class="lost" x=${x + 27} y=${y + 87}>${msg('lost')}</text>` : undefined}
  `;
}

/** One request: ticked, never asked for, or asked for by the job and gone. */
function drawRequest(
  x: number,
  y: number,
  words: string,
  wasAsked: boolean,
  isAsked: boolean,
): SVGTemplateResult {
  const kind = isAsked ? 'asked' : wasAsked ? 'missing' : 'unasked';
  return svg`
    <g class="request ${kind}">
      <rect x=${x} y=${y - 10} width="11" height="11" rx="2"></rect>
      ${isAsked ? svg`<path d="M${x + 2.5},${y - 4.5} l2.5,3 4,-5.5"></path>` : undefined}
      ${kind === 'missing' ? svg`<path d="M${x + 2},${y - 8} l7,7 m0,-7 l-7,7"></path>` : undefined}
      <text x=${x + 17} y=${y}>${words}</text>
    </g>
  `;
}

function trayWords(state: ReceiveState['state']): string | null {
  switch (state) {
    case 'taken.waiting':
      return msg('waits for its time');
    case 'taken.inWork':
      return msg('in work');
    case 'empty':
    case 'ready':
    case 'offered':
      return null;
  }
}
