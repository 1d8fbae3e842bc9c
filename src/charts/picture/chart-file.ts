/** The picture of a chart as a file of its own: each world that is shown, beside each other. */
import {html, svg} from 'lit';

import {
  fileFont,
  fileMonoFont,
  serialised,
  type Palette,
  type PictureFile,
} from '../../ui/picture-file.js';
import {fontSizes} from '../layout/chart-measures.js';
import {drawChart, type Marks, type Drawn} from './draw-chart.js';

export interface FilePart {
  /** Which world it is; empty for a chart that is in no run. */
  readonly heading: string;
  readonly marks: Marks;
}

const margin = 24;
const titleHeight = 72;
/** Room for a title above a narrow chart. */
const leastWidth = 460;

export function chartFile(
  drawn: Drawn,
  title: string,
  moment: string,
  parts: readonly FilePart[],
  palette: Palette,
): PictureFile {
  const [, , chartWidth, chartHeight] = drawn.layout.boxes[''] ?? [0, 0, 0, 0];
  const step = chartWidth + margin;
  const width = Math.max(leastWidth, parts.length * step + margin);
  const height = titleHeight + chartHeight + margin;
  const drawing = html`
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      role="img"
      aria-label=${title}
    >
      <title>${title}</title>
      ${svg`<style>${chartCss(palette, fileFont, fileMonoFont)}.reach { display: none; }</style>`}
      <rect width=${width} height=${height} fill=${palette.paper}></rect>
      <text x=${margin} y="26" class="name">${title}</text>
      <text x=${margin} y="43">${moment}</text>
      ${parts.map(
        ({heading, marks}, index) => svg`
          <g transform="translate(${margin + index * step} ${titleHeight})">
            <text y="-10" class="name">${heading}</text>
            ${drawChart(drawn, marks)}
          </g>
        `,
      )}
    </svg>
  `;
  return {text: serialised(drawing), width, height};
}

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
    .chart .divergence:not(.on) > .box { stroke: ${color.stale}; stroke-width: 2; }
    .chart .divergence:not(.taken) .label { fill: ${color['stale-tint']}; stroke: ${color.stale}; stroke-width: 1.5; }
    .chart .divergence:not(.taken) .line { stroke: ${color.stale}; stroke-width: 2; }
    .chart .divergence:not(.taken) .tip { fill: ${color.stale}; }
    .chart .divergence text.action { fill: ${color.ink}; }
    .chart .diamond { fill: ${color.stale}; stroke: ${color.paper}; stroke-width: 1.5; }
  `;
}
