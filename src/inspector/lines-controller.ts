import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {NextFrameResizeObserver} from '../ui/next-frame-resize-observer.js';
import {layLines, type Lines, type Span} from './definition-lines.js';

/**
 * The lines of a chart that has been drawn: where states stand is decided by their text.
 *
 * It looks in the host's shadow root for `.chart`, for `.state` with its id in
 * `data-state` and a `.title`, and for `.transition` with the ids of its
 * targets in `data-targets` and a `data-key`.
 */
export class LinesController implements ReactiveController {
  lines: Lines = {width: 0, lines: []};

  readonly #host: ReactiveControllerHost & {readonly renderRoot: ParentNode};
  readonly #observer = new NextFrameResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const chart = this.#host.renderRoot.querySelector('.chart');
    if (!chart) return;
    // Observing what is observed already changes nothing.
    this.#observer.observe(chart);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const chart = this.#host.renderRoot.querySelector('.chart');
    const lines = chart && layLines(spansIn(chart));
    if (!lines || JSON.stringify(lines) === JSON.stringify(this.lines)) return;
    this.lines = lines;
    // Not within the update that has just been measured.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}

function spansIn(chart: Element): readonly Span[] {
  const origin = chart.getBoundingClientRect();
  const placeOf = (element: Element): Span['from'] => {
    const {left, top, height} = element.getBoundingClientRect();
    return {x: Math.round(left - origin.left), y: Math.round(top - origin.top + height / 2)};
  };
  const boxes = [...chart.querySelectorAll<HTMLElement>('.state')];
  const titles = new Map(boxes.map((box) => [box.dataset.state, box.querySelector('.title')]));
  return [...chart.querySelectorAll<HTMLElement>('.transition')].flatMap((row) => {
    const {key = '', targets = '[]'} = row.dataset;
    return (JSON.parse(targets) as string[]).flatMap((id) => {
      const title = titles.get(id);
      return title ? [{key, from: placeOf(row), to: placeOf(title)}] : [];
    });
  });
}
