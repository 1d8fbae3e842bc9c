/** The styles of a chart's picture: on the page made of its tokens, in a file of plain colours. */
import {fontSizes} from '../layout/chart-measures.js';
import type {Palette} from '../../ui/picture-file.js';

/** What is on now is in ink and thick, with a word; where the worlds part is orange, with a sign. */
export function chartCss(color: Palette, font: string, mono: string): string {
  return `
    .chart text { fill: ${color.ink}; font-family: ${font}; font-size: ${fontSizes.action}px; }
    .chart text.name { font-size: ${fontSizes.name}px; font-weight: 650; }
    .chart text.message { font-family: ${mono}; font-size: ${fontSizes.message}px; }
    .chart text.action { fill: ${color.muted}; }
    .chart .frame { fill: none; stroke: ${color.line}; stroke-width: 1.5; }
    .chart .box { fill: ${color.card}; stroke: ${color.edge}; stroke-width: 1.5; }
    .chart .outer > .box { fill: none; }
    .chart .final > .box.inside { fill: none; stroke-width: 1; }
    .chart .line { fill: none; stroke: ${color.edge}; stroke-width: 1.5; stroke-linejoin: round; }
    .chart .tip, .chart .dot { fill: ${color.edge}; }
    .chart .label { fill: ${color.paper}; stroke: ${color.line}; stroke-width: 1; }
    .chart .on > .box { fill: ${color.chosen}; stroke: ${color.ink}; stroke-width: 3; }
    .chart .outer.on > .box { fill: none; stroke-width: 2.5; }
    .chart .on > text.action, .chart .taken text.action { fill: ${color.ink}; }
    .chart .taken .line { stroke: ${color.ink}; stroke-width: 3; }
    .chart .taken .tip { fill: ${color.ink}; }
    .chart .taken .label { fill: ${color.chosen}; stroke: ${color.ink}; stroke-width: 2; }
    .chart .word { fill: ${color.ink}; }
    .chart text.word-text { fill: ${color.paper}; font-size: 11px; font-weight: 650; }
    .chart .parting:not(.on) > .box { stroke: ${color.stale}; stroke-width: 2; }
    .chart .parting:not(.taken) .label { fill: ${color['stale-tint']}; stroke: ${color.stale}; stroke-width: 1.5; }
    .chart .parting:not(.taken) .line { stroke: ${color.stale}; stroke-width: 2; }
    .chart .parting:not(.taken) .tip { fill: ${color.stale}; }
    .chart .parting text.action { fill: ${color.ink}; }
    .chart .diamond { fill: ${color.stale}; stroke: ${color.paper}; stroke-width: 1.5; }
  `;
}
