/** The pictures on the desktop, drawn for this project: nobody else's icons. */
import {svg, type SVGTemplateResult} from 'lit';

const page = svg`
  <path class="o" fill="#fff" d="M6.5 2.5h13l6 6v21h-19z"></path>
  <path class="o" fill="#c0c0c0" d="M19.5 2.5v6h6z"></path>
`;
const lines = svg`<path stroke="#808080" d="M10 12.5h12M10 16.5h12M10 20.5h8"></path>`;
const cog = svg`
  <path class="o" fill="#c0c0c0" d="M14 9.5h4l.6 2.6 2.2 1 2.4-1.4 2.6 2.8-1.4 2.3.8 2.2 2.3.6v3.8l-2.5.7-1 2.2 1.3 2.3-2.7 2.7-2.3-1.3-2.3 1-.6 2.4h-3.6l-.7-2.4-2.2-1-2.3 1.3-2.7-2.7 1.3-2.3-.9-2.2-2.4-.7v-3.8l2.4-.6.9-2.2-1.4-2.3 2.7-2.8 2.4 1.4 2.1-1z" transform="translate(0 -4.5)"></path>
  <circle class="o" fill="#fff" cx="16" cy="16.5" r="4"></circle>
`;
const frame = svg`
  <path class="o" fill="#c0c0c0" d="M3.5 4.5h25v23h-25z"></path>
  <path fill="#000080" d="M5 6h22v4H5z"></path>
`;

const pictures = {
  computer: svg`
    <path class="o" fill="#c0c0c0" d="M5.5 4.5h21v17h-21zM3.5 23.5h25v5h-25z"></path>
    <path class="o" fill="#008080" d="M8.5 7.5h15v11h-15z"></path>
    <path stroke="#0a0" stroke-width="2" d="M22 26h3"></path>
    <path stroke="#808080" d="M7 26.5h9"></path>
  `,
  folder: svg`
    <path class="o" fill="#e0b040" d="M3.5 8.5h9l3 3h13v15h-25z"></path>
    <path class="o" fill="#ffe080" d="M3.5 13.5h25v13h-25z"></path>
  `,
  drive: svg`
    <path class="o" fill="#c0c0c0" d="M3.5 11.5h25v11h-25z"></path>
    <path stroke="#404040" d="M7 15.5h14"></path>
    <path stroke="#0a0" stroke-width="2" d="M23 19h3"></path>
  `,
  disc: svg`
    <circle class="o" fill="#dfdfdf" cx="16" cy="16" r="12.5"></circle>
    <path fill="#8fd0e0" d="M16 16 26 9a12 12 0 0 1 2 5zM16 16 6 23a12 12 0 0 1-2-5z"></path>
    <circle class="o" fill="#fff" cx="16" cy="16" r="3.5"></circle>
  `,
  file: svg`${page}${lines}`,
  library: svg`${page}<g transform="translate(7.5 12) scale(.55)">${cog}</g>`,
  settings: svg`
    ${page}
    <path stroke="#000080" stroke-width="2" d="M10 13h3m2 0h7M10 18h7m2 0h3M10 23h5m2 0h5"></path>
  `,
  program: svg`${frame}<path class="o" fill="#fff" d="M6.5 12.5h19v12h-19z"></path>`,
  hotfix: svg`
    ${frame}
    <path class="o" fill="#fff" d="M6.5 12.5h19v12h-19z"></path>
    <path fill="#b42318" d="M14 14h4v3h3v4h-3v3h-4v-3h-3v-4h3z"></path>
  `,
  services: svg`<g transform="translate(-2 -3)">${cog}</g>
    <g transform="translate(15 14) scale(.55)">${cog}</g>`,
  panel: svg`
    <path class="o" fill="#c0c0c0" d="M3.5 3.5h25v25h-25z"></path>
    <path stroke="#404040" stroke-width="2" d="M9 7v18M16 7v18M23 7v18"></path>
    <path class="o" fill="#fff" d="M6.5 18.5h5v4h-5zM13.5 9.5h5v4h-5zM20.5 14.5h5v4h-5z"></path>
  `,
  administrator: svg`
    ${frame}
    <path class="o" fill="#fff" d="M6.5 12.5h19v12h-19z"></path>
    <path stroke="#0f6f8f" stroke-width="2" d="m9 15 1 1 2-2m-3 6 1 1 2-2"></path>
    <path stroke="#404040" d="M14 15.5h9M14 20.5h6"></path>
  `,
  database: svg`
    <path class="o" fill="#c0c0c0" d="M6.5 7.5v17c0 2 4 4 9.5 4s9.5-2 9.5-4v-17z"></path>
    <path fill="none" stroke="#404040" d="M6.5 13c0 2 4 4 9.5 4s9.5-2 9.5-4M6.5 19c0 2 4 4 9.5 4s9.5-2 9.5-4"></path>
    <ellipse class="o" fill="#ffe080" cx="16" cy="7.5" rx="9.5" ry="4"></ellipse>
  `,
  manager: svg`
    <path class="o" fill="#c0c0c0" d="M9.5 2.500h13v27h-13z"></path>
    <circle class="o" fill="#d33" cx="16" cy="8.5" r="3"></circle>
    <circle class="o" fill="#ffe080" cx="16" cy="16" r="3"></circle>
    <circle class="o" fill="#3b3" cx="16" cy="23.5" r="3"></circle>
  `,
  prompt: svg`
    ${frame}
    <path fill="#000" d="M5 10h22v16H5z"></path>
    <path fill="none" stroke="#dfdfdf" stroke-width="2" d="m8 14 4 3-4 3M14 21h6"></path>
  `,
  case: svg`
    <path class="o" fill="#e0b040" d="M4.5 10.500h23v17h-23z"></path>
    <path class="o" fill="#ffe080" d="m4.5 10.5 4-6h15l4 6z"></path>
    <path class="o" fill="#fff" d="m12.5 14.5 9 4.5-9 4.500z"></path>
  `,
  error: svg`
    <circle class="o" fill="#d00000" cx="16" cy="16" r="13.5"></circle>
    <path stroke="#fff" stroke-width="3.5" d="m10.5 10.5 11 11m0-11-11 11"></path>
  `,
  information: svg`
    <circle class="o" fill="#fff" cx="16" cy="16" r="13.5"></circle>
    <path stroke="#000080" stroke-width="4" d="M16 8v4m0 3v9"></path>
  `,
  question: svg`
    <circle class="o" fill="#fff" cx="16" cy="16" r="13.5"></circle>
    <path fill="none" stroke="#000080" stroke-width="3.5" d="M11.5 12c0-6 9.5-6 9.5-.5 0 4-5 4-5 7.500m0 2.500v3.5"></path>
  `,
} as const;

export type PeriodIcon = keyof typeof pictures;

/** A picture that says nothing by itself: what it stands for is written beside it. */
export function periodIcon(name: PeriodIcon, size: 'small' | 'large' = 'small'): SVGTemplateResult {
  return svg`
    <svg class="icon ${size}" viewBox="0 0 32 32" aria-hidden="true">${pictures[name]}</svg>
  `;
}
