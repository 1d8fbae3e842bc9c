import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, unsafeCSS, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {classMap} from 'lit/directives/class-map.js';

import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {tokens} from '../ui/picture-file.js';
import {ChartSelectEvent, ChartZoomEvent, type ViewAct} from './chart-events.js';
import {chartCss} from './picture/chart-css.js';
import type {Marks, Selection} from './picture/chart-marks.js';
import {drawChart, type Drawn} from './picture/draw-chart.js';
import {boxOf, boxesNow} from './picture/reveal-boxes.js';
import {ViewController, type ViewHost} from './picture/view-controller.js';
import type {Size} from './picture/viewport.js';
import styles from './sms-chart-picture.styles.js';

/** What an arrow key, or a button with an arrow, moves a picture by. */
const stride = 60;

/**
 * The picture of a chart in a window of its own, which can be moved and zoomed.
 *
 * @fires {ChartSelectEvent} sms-chart-select - The learner pressed a state or a transition.
 * @fires {ChartZoomEvent} sms-chart-zoom - The learner asks for another zoom.
 */
@localized()
@customElement('sms-chart-picture')
export class SmsChartPicture extends LitElement implements ViewHost {
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

  /** What the picture is seen through. */
  @query('.window') readonly pane!: HTMLElement | null;
  @query('svg') readonly sheet!: SVGElement | null;

  readonly #view = new ViewController(this);
  /** What was last brought into view because it was on. */
  #revealed = '';

  /** The zoom at which all of the chart can be seen. */
  get fit(): number {
    return this.#view.fit;
  }

  get picture(): Size {
    const [, , width, height] = this.drawn?.layout.boxes[''] ?? [0, 0, 1, 1];
    return {width, height};
  }

  /** Does what a button asks of every picture at once. */
  act(act: Exclude<ViewAct, 'usual' | 'fit'>): void {
    const acts = {
      in: () => this.#view.step(1),
      out: () => this.#view.step(-1),
      left: () => this.#view.pan(-stride, 0),
      right: () => this.#view.pan(stride, 0),
      up: () => this.#view.pan(0, -stride),
      down: () => this.#view.pan(0, stride),
    };
    acts[act]();
  }

  askZoom(zoom: number): void {
    const event = new ChartZoomEvent(zoom);
    this.dispatchEvent(event);
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
        ${setStyles({'--picture-height': `${height * this.#view.scale + 2}px`})}
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
        ${msg('The outline tells all of it. Arrow keys move the picture, + and − zoom, 0 is 100%, F fits.')}
      </p>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const {drawn, marks} = this;
    if (!drawn || !marks || !this.#view.width) return;
    if (changed.has('drawn')) this.#revealed = '';
    const {now, selected} = marks;
    const isOn = JSON.stringify([now?.innermost, now?.taken, this.#view.width]);
    if (this.#revealed === '') this.#view.centre(boxesNow(drawn, now));
    else if (isOn !== this.#revealed) this.#view.reveal(boxesNow(drawn, now));
    this.#revealed = isOn;
    const isChosen = changed.has('marks') && selected !== changed.get('marks')?.selected;
    const box = isChosen && selected ? boxOf(drawn, selected) : undefined;
    if (box) this.#view.reveal([box]);
    if (changed.has('zoom')) this.#view.settle();
  }

  #onClick(click: Event): void {
    if (this.#view.isDragging) return;
    const mark = (click.target as Element).closest<SVGElement>('[data-transition], [data-state]');
    const {transition, state} = mark?.dataset ?? {};
    if (transition !== undefined) this.#select({kind: 'transition', name: transition});
    else if (state) this.#select({kind: 'state', path: state});
  }

  #select(selection: Selection): void {
    const event = new ChartSelectEvent(selection);
    this.dispatchEvent(event);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.act('left'),
      ArrowRight: () => this.act('right'),
      ArrowUp: () => this.act('up'),
      ArrowDown: () => this.act('down'),
      '+': () => this.act('in'),
      '=': () => this.act('in'),
      '-': () => this.act('out'),
      '0': () => this.#view.zoomTo(1),
      f: () => this.#view.zoomTo(this.fit),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-chart-picture': SmsChartPicture;
  }
}
