/** The styles of a sequence diagram: on the page made of its tokens, in a file of plain colours. */

import type {Palette} from '../../../ui/picture-file.js';

export function sequenceCss(color: Palette, font: string): string {
  return `
    .sequence text { fill: ${color.ink}; font-family: ${font}; font-variant-numeric: tabular-nums; }
    .sequence text:not(.name) { font-size: 12px; }
    .sequence .life { fill: none; stroke: ${color.edge}; stroke-dasharray: 2 4; stroke-width: 1; }
    .sequence .head { fill: ${color.card}; stroke: ${color.edge}; }
    .sequence text.name { font-weight: 650; }
    .sequence text.clock { fill: ${color.muted}; font-size: 11px; }
    .sequence .now-band { fill: ${color.chosen}; stroke: ${color.edge}; stroke-width: 0.5; }
    .sequence .now-bar { fill: ${color.ink}; }
    .sequence text.now-word { font-size: 11px; font-weight: 700; }
    .sequence .line { fill: none; stroke: ${color.ink}; stroke-width: 1.5; }
    .sequence .tip, .sequence .root { fill: ${color.ink}; stroke: none; }
    .sequence text.title { paint-order: stroke; stroke: ${color.card}; stroke-linejoin: round; stroke-width: 4px; }
    .sequence .now text.title { stroke: ${color.chosen}; font-weight: 650; }
    .sequence .later text.title { fill: ${color.muted}; }
    .sequence .later .line { stroke: ${color.edge}; stroke-dasharray: 5 3; }
    .sequence .later .tip, .sequence .later .root { fill: ${color.edge}; }
    .sequence .wait { fill: ${color.card}; }
    .sequence .torn { fill: none; stroke: ${color.edge}; }
    .sequence text.idle { paint-order: stroke; stroke: ${color.card}; stroke-width: 6px; }
    .sequence text.wait-words, .sequence text.idle { fill: ${color.muted}; font-style: italic; }
    ${toneCss('failure', color.failure)}
    ${toneCss('lost', color.stale)}
    ${toneCss('harm', color.stale)}
    ${toneCss('good', color.current)}
    .sequence .now:is(.lost, .harm) text.title { fill: ${color.ink}; }
  `;
}

function toneCss(tone: string, color: string): string {
  const step = `.sequence .${tone}`;
  return `
    ${step}:not(.later) .line { stroke: ${color}; stroke-width: 2.5; }
    ${step}:not(.later) .tip, ${step}:not(.later) .root { fill: ${color}; }
    ${step}:not(.later) text.title { fill: ${color}; font-weight: 650; }
  `;
}
