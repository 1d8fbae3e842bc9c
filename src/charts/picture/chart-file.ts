/** The picture of a chart as a file of its own: each world that is shown, beside each other. */
import {html, svg} from 'lit';

import {
  fileFont,
  fileMonoFont,
  serialised,
  type Palette,
  type PictureFile,
} from '../../ui/picture-file.js';
import {chartCss} from './chart-css.js';
import type {Marks} from './chart-marks.js';
import {drawChart, type Drawn} from './draw-chart.js';

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
