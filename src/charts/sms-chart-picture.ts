import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, unsafeCSS, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';

import {scaleOf} from '../ui/own-scale.js';
import {tokens} from '../ui/picture-file.js';
import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {WidthController} from '../ui/width-controller.js';
import {ChartSelectEvent, ChartZoomEvent} from './chart-events.js';
import type {Box} from './layout/chart-layout.js';
import type {Selection} from './model/chart-graph.js';
import {chartCss} from './picture/chart-file.js';
import {DragController, type Dragged} from './picture/drag-controller.js';
import {drawChart, type Drawn, type Marks} from './picture/draw-chart.js';
import {
  centred,
  clamped,
  fitZoom,
  moved,
  nextZoom,
  revealing,
  scaledZoom,
  zoomedAt,
  type Size,
  type Viewport,
} from './picture/viewport.js';
import styles from './sms-chart-picture.styles.js';

/** What an arrow key, or a button with an arrow, moves a picture by. */
const stride = 60;
const strides = {
  left: [-stride, 0],
  right: [stride, 0],
  up: [0, -stride],
  down: [0, stride],
} as const;

export type Direction = keyof typeof strides;

/**
 * The picture of a chart in a window of its own, which can be moved and zoomed.
 *
 * @fires {ChartSelectEvent} sms-chart-select - The learner pressed a state or a transition.
 * @fires {ChartZoomEvent} sms-chart-zoom - The learner asks for another zoom.
 */
@customElement('sms-chart-picture')
@localized()
export class SmsChartPicture extends LitElement {
  static override styles = [
    sharedStyles,
    unsafeCSS(chartCss(tokens, 'var(--sms-font)', 'var(--sms-font-mono)')),
    styles,
  ];

  /** The chart, and where everything in it stands. */
  @property({attribute: false}) drawn: Drawn | undefined;

  /** What is on now, and what is chosen. */
  @property({attribute: false}) marks: Marks | undefined;

  /** What the picture shows, in a sentence. */
  @property() label = '';

  /** 1 at 100%. */
  @property({type: Number}) zoom = 1;

  /** What the picture is seen through, and what is moved and zoomed in it. */
  @query('.window') readonly pane!: HTMLElement | null;
  @query('svg') readonly sheet!: SVGElement | null;

  readonly #size = new WidthController(this);
  readonly #drag = new DragController(this, (dragged) => this.#onDrag(dragged));
  /** The point of the picture that is in the middle of the window. */
  #middle = {x: 0, y: 0};
  /** What was last brought into view because it was on. */
  #revealed = '';

  constructor() {
    super();
    this.addController({hostConnected: () => (this.#middle = {x: 0, y: 0})});
    this.addEventListener('wheel', (event) => this.#onWheel(event), {passive: false});
  }

  /** The zoom at which all of the chart can be seen. */
  get fit(): number {
    return fitZoom(this.picture, this.#seen);
  }

  /** The picture's size at 100%. */
  get picture(): Size {
    const [, , width, height] = this.drawn?.layout.boxes[''] ?? [0, 0, 1, 1];
    return {width, height};
  }

  move(direction: Direction): void {
    const [right, down] = strides[direction];
    this.#show(moved(this.#view, right, down), true);
  }

  /** Zooms in or out around the middle. */
  step(direction: 1 | -1): void {
    this.#zoomTo(nextZoom(this.zoom, direction));
  }

  override render(): TemplateResult | typeof nothing {
    const {drawn, marks} = this;
    if (!drawn || !marks) return nothing;
    const {width, height} = this.picture;
    const isAbsent = marks.now?.active === null;
    return html`
      <div
        class="window"
        role="group"
        tabindex="0"
        aria-label=${this.label}
        aria-describedby="hint"
        ${setStyles({'--picture-height': `${height * this.#size.scale + 2}px`})}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        <svg
          class=${classMap({chart: true, absent: isAbsent})}
          aria-hidden="true"
          viewBox="0 0 ${width} ${height}"
          width=${width}
          height=${height}
        >
          ${drawChart(drawn, marks)}
        </svg>
      </div>
      <p id="hint" class="visually-hidden">
        ${msg('The outline describes the whole chart. Arrow keys move the picture, + and − zoom, 0 sets 100%, F fits the chart.')}
      </p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {drawn, marks} = this;
    if (!drawn || !marks || !this.#size.width) return;
    if (changed.has('drawn')) this.#revealed = '';
    const {now, selected} = marks;
    const isOn = JSON.stringify([now?.innermost, now?.taken, this.#size.width]);
    if (this.#revealed === '') {
      this.#show(centred(this.#view, boxesNow(drawn, marks), this.#seen), false);
    } else if (isOn !== this.#revealed) this.#reveal(boxesNow(drawn, marks));
    this.#revealed = isOn;
    const isChosen = changed.has('marks') && selected !== changed.get('marks')?.selected;
    const box = isChosen && selected ? boxOf(drawn, selected) : undefined;
    if (box) this.#reveal([box]);
    if (changed.has('zoom')) this.#show(this.#view, false);
  }

  /** The window, in the pixels that the picture is measured in. Pictures grow with the page's text. */
  get #seen(): Size {
    const {clientWidth = 0, clientHeight = 0} = this.pane ?? {};
    const {scale} = this.#size;
    return {width: clientWidth / scale, height: clientHeight / scale};
  }

  get #view(): Viewport {
    return {...this.#middle, zoom: this.zoom};
  }

  /** Moves no further than needed to see the boxes. */
  #reveal(boxes: readonly Box[]): void {
    this.#show(revealing(this.#view, boxes, this.#seen), true);
  }

  /** Puts the sheet in its place itself: a picture need not be drawn again to be moved. */
  #show(view: Viewport, isGliding: boolean): void {
    const {x, y, zoom} = clamped(view, this.picture, this.#seen);
    this.#middle = {x, y};
    const {sheet} = this;
    if (!sheet) return;
    sheet.classList.toggle('gliding', isGliding);
    sheet.style.transform = `scale(${zoom * this.#size.scale}) translate(${-x}px, ${-y}px)`;
  }

  /** Whoever holds the zoom gives it to each of the pictures. */
  #zoomTo(zoom: number, place = {x: 0, y: 0}): void {
    const {x, y} = zoomedAt(this.#view, zoom, place);
    this.#middle = {x, y};
    this.dispatchEvent(new ChartZoomEvent({zoom}));
  }

  #onDrag({right, down, spread, x, y}: Dragged): void {
    const scale = this.#scale();
    this.#show(moved(this.#view, -right / scale, -down / scale), false);
    if (spread !== 1) this.#zoomTo(scaledZoom(this.zoom, spread), this.#placeOf(x, y));
  }

  /** With Ctrl only, which is also what a touchpad's pinch comes as: without it the page scrolls. */
  #onWheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const zoom = scaledZoom(this.zoom, Math.exp(-event.deltaY / 300));
    this.#zoomTo(zoom, this.#placeOf(event.clientX, event.clientY));
  }

  /** A place of the screen, from the window's middle. */
  #placeOf(clientX: number, clientY: number): {readonly x: number; readonly y: number} {
    const {left, top, width, height} = (this.pane ?? this).getBoundingClientRect();
    const scale = this.#scale();
    return {x: (clientX - left - width / 2) / scale, y: (clientY - top - height / 2) / scale};
  }

  /** How many pixels of the window one of the chart's is, before the zoom. */
  #scale(): number {
    return this.#size.scale * scaleOf(this, this.getBoundingClientRect());
  }

  #onClick(click: Event): void {
    // The end of a drag is no click.
    if (this.#drag.isDragging) return;
    const mark = (click.target as Element).closest<SVGElement>('[data-transition], [data-state]');
    const {transition, state} = mark?.dataset ?? {};
    if (transition !== undefined) this.#select({kind: 'transition', name: transition});
    else if (state) this.#select({kind: 'state', path: state});
  }

  #select(selection: Selection): void {
    this.dispatchEvent(new ChartSelectEvent({selection}));
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.move('left'),
      ArrowRight: () => this.move('right'),
      ArrowUp: () => this.move('up'),
      ArrowDown: () => this.move('down'),
      '+': () => this.step(1),
      '=': () => this.step(1),
      '-': () => this.step(-1),
      '0': () => this.#zoomTo(1),
      f: () => this.#zoomTo(this.fit),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

/**
 * The active states, then what was taken, the last first; there may be no room for all. Within the
 * state in which the worlds diverge, the transitions in which they differ come next.
 */
function boxesNow(drawn: Drawn, {now, divergence}: Marks): readonly Box[] {
  const {states, transitions} = drawn.graph;
  const first = states[0]?.initial ?? '';
  const active = now?.innermost.length ? now.innermost : [first];
  const isThere = divergence !== null && now?.active?.has(divergence);
  const differing = isThere ? transitions.filter(({source}) => source === divergence) : [];
  const names = [...(now?.taken ?? []).toReversed(), ...differing.map(({name}) => name)];
  return [
    ...active.map((path) => boxOf(drawn, {kind: 'state', path})),
    ...names.map((name) => boxOf(drawn, {kind: 'transition', name})),
  ].filter((box) => box !== undefined);
}

function boxOf({graph, layout}: Drawn, selection: Selection): Box | undefined {
  if (selection.kind === 'state') return layout.boxes[selection.path];
  const label = layout.labels[selection.name];
  if (label) return label;
  // One that stays in its state is told in its box.
  const source = graph.transitions.find(({name}) => name === selection.name)?.source;
  return source ? layout.boxes[source] : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-picture': SmsChartPicture;
  }
}
