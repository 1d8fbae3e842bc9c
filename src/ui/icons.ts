/** The few signs on buttons, drawn for this project. */
import {svg, type SVGTemplateResult} from 'lit';

const paths = {
  play: 'M5 3.5v11l9-5.5z',
  pause: 'M5 4h3v10H5zM10 4h3v10h-3z',
  back: 'M12 4v10L5 9z',
  forward: 'M6 4v10l7-5z',
  first: 'M4 4h2v10H4zM14 4v10L7 9z',
  last: 'M12 4h2v10h-2zM4 4v10l7-5z',
} as const;

export type IconName = keyof typeof paths;

export function icon(name: IconName): SVGTemplateResult {
  return svg`
    <svg class="flow" viewBox="0 0 18 18" width="18" height="18" fill="currentColor" aria-hidden="true">
      <path d=${paths[name]}></path>
    </svg>
  `;
}
