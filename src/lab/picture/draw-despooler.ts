/** Draws the SMS Executive with the Smsinst.dll that it has loaded, and the Despooler in it. */
import {msg} from '@lit/localize';
import {svg, type SVGTemplateResult} from 'lit';

import type {SmsinstBuild} from '../../../machines/messages.js';
import type {DespoolerState, ExecutiveState} from '../../run/site-state.js';
import {despoolerWords} from '../../words/state-labels.js';
import type {Box} from './picture-layout.js';

export function drawDespooler(
  service: Box,
  box: Box,
  executive: ExecutiveState,
  despooler: DespoolerState | null,
): SVGTemplateResult {
  const isBusy = despooler?.tags.includes('busy');
  const middle = box.x + box.width / 2;
  return svg`
    <rect
      class="service ${executive.state}"
      x=${service.x}
      y=${service.y}
      width=${service.width}
      height=${service.height}
      rx="9"
    ></rect>
    <text class="label" x=${service.x + 10} y=${service.y + 16}>${msg('SMS Executive')}</text>
    <rect
      class="despooler ${despooler ? '' : 'gone'} ${isBusy ? 'busy' : ''}"
      x=${box.x}
      y=${box.y}
      width=${box.width}
      height=${box.height}
      rx="7"
    ></rect>
    <text class="name" x=${middle} y=${box.y + 32} text-anchor="middle">${msg('Despooler')}</text>
    <text class="small" x=${middle} y=${box.y + 52} text-anchor="middle">
      ${despoolerWords(despooler)}
    </text>
    <text class="file" x=${service.x + 10} y=${service.y + service.height - 10}>
      ${dllWords(executive)}
    </text>
  `;
}

function dllWords({loaded, onDisk}: ExecutiveState): string {
  if (loaded) return buildWords(loaded);
  return onDisk === 'fixed' ? msg('stopped · hotfix on disk') : msg('stopped');
}

function buildWords(build: SmsinstBuild): string {
  return build === 'fixed' ? msg('Smsinst.dll: hotfixed') : msg('Smsinst.dll: old');
}
