import {localized, msg} from '@lit/localize';
import {
  LitElement,
  html,
  nothing,
  svg,
  type PropertyValues,
  type SVGTemplateResult,
  type TemplateResult,
} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {setStyles} from '../../ui/set-styles.js';
import sharedStyles from '../../ui/shared.styles.js';
import {type View, sidesOf, type Side, type ComparedRun} from '../../run/compared-run.js';
import type {ServerStatus} from '../../run/server-status.js';
import {BoxController} from './box-controller.js';
import {boxOf, drawPickable, drawPointer} from './drawn-parts.js';
import {layCounts, statusShown} from './drawn-servers.js';
import {layHeadings, type Heading} from './drawn-heading.js';
import {drawWorld} from './drawn-world.js';
import {mostChips} from './model/arrangements.js';
import type {Box} from './model/geometry.js';
import {stageLayout, type StageLayout, type WorldLayout} from './model/stage-layout.js';
import {stageScene, type StageScene} from './model/stage-scene.js';
import {pictureSentences, titleWords} from './stage-words.js';
import './sms-server-cells.js';
import sheetStyles from './sheet.styles.js';
import siteStyles from './site.styles.js';
import styles from './stage.styles.js';

/** The learner picks a part of the picture. */
export class PicturePickEvent extends Event {
  readonly part: string;
  readonly side: Side;

  constructor(part: string, side: Side) {
    super('sms-part-pick', {bubbles: true, composed: true});
    this.part = part;
    this.side = side;
  }
}

let instances = 0;

/**
 * One world or two at one moment, drawn whole into whatever box there is.
 *
 * A drawing for the eyes and a list for screen readers say the same. The element fills the box that
 * it is given; it does not ask for a height of its own. What is put into it stands below the drawings.
 *
 * @fires {PicturePickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @slot - Captions.
 * @csspart drawing - The drawing of one world.
 */
@localized()
@customElement('sms-picture')
export class SmsPicture extends LitElement {
  static override styles = [sharedStyles, styles, sheetStyles, siteStyles];

  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment of the run is on; 0 is before anything happened. */
  @property({type: Number}) moment = 0;

  /** How far the moment has got, from 0 to 1: places what travels. */
  @property({type: Number}) progress = 1;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** What the sites are called; the names of their worlds, where they are empty. */
  @property({attribute: false}) names: readonly [string, string] = ['', ''];

  /** The part that is pointed at, if any. */
  @property() pointed = '';

  /** The parts that can be picked. Whoever sets them offers the same without a mouse. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  readonly #size = new BoxController(this, '.drawings');
  readonly #id = `${++instances}`;
  #scenes: readonly StageScene[] = [];
  #layout: StageLayout | undefined;
  #headings: readonly Heading[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {run, view} = this;
    const {box} = this.#size;
    if (!run) return;
    if (changed.has('run') || changed.has('moment') || changed.has('view')) {
      this.#scenes = sidesOf(view).map((side) => stageScene(run, side, this.moment));
    }
    this.#layout =
      box && box.width > 0 && box.height > 0
        ? stageLayout({
            ...box,
            servers: run.scenario.servers.length,
            worlds: view === 'both' ? 2 : 1,
            textScale: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16,
            isMirrored: getComputedStyle(this).direction === 'rtl',
          })
        : undefined;
    const names = this.#scenes.map((scene) => this.#nameOf(scene));
    this.#headings = this.#layout ? layHeadings(this.#layout, this.#scenes, names) : [];
  }

  #nameOf({side}: StageScene): string {
    return this.names[side === 'before' ? 0 : 1];
  }

  override render(): TemplateResult {
    const columns = this.#layout?.arrangement.columns ?? 1;
    return html`
      <div class="drawings ${columns > 1 ? 'columns' : 'rows'}">
        ${repeat(
          this.#scenes,
          ({side}) => side,
          (scene, index) =>
            this.#renderWorld(scene, this.#layout?.worlds[index], this.#headings[index]),
        )}
      </div>
      <slot></slot>
    `;
  }

  #renderWorld(
    scene: StageScene,
    layout: WorldLayout | undefined,
    heading: Heading | undefined,
  ): TemplateResult {
    return html`
      <section
        aria-label=${titleWords(scene, this.#nameOf(scene))[0] ?? ''}
        ${setStyles(layout ? placed(layout.place) : {})}
      >
        ${
          layout && heading && this.#layout
            ? this.#renderDrawing(scene, this.#layout, layout, heading)
            : nothing
        }
        <ul class="visually-hidden" aria-label=${msg('The site at this moment')}>
          ${pictureSentences(scene, mostChips).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
      </section>
    `;
  }

  #renderDrawing(
    scene: StageScene,
    stage: StageLayout,
    layout: WorldLayout,
    heading: Heading,
  ): TemplateResult {
    const {width, height} = layout.place;
    const {run, progress} = this;
    if (!run) return html``;
    const skips = scene.servers.filter(({skip}) => skip !== null).length;
    const isGrid = stage.arrangement.serverColumns === 0;
    const statuses = isGrid ? statusesShown(scene, skips, progress) : [];
    const pen = {
      stage,
      layout,
      scenario: run.scenario,
      scene,
      progress,
      heading,
      id: `${this.#id}-${scene.side}`,
      statuses,
      skips,
    };
    return html`
      <svg
        part="drawing"
        aria-hidden="true"
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
      >
        ${drawWorld(pen)} ${this.#drawParts(scene, layout, stage.unit)}
      </svg>
      ${isGrid ? this.#renderCells(statuses, layout, stage.unit) : nothing}
    `;
  }

  #renderCells(
    statuses: readonly ServerStatus[],
    {servers: [box]}: WorldLayout,
    unit: number,
  ): TemplateResult | typeof nothing {
    if (!box) return nothing;
    const {cells} = layCounts(box, statuses, unit);
    return html`<sms-server-cells
      .statuses=${statuses}
      ${setStyles(placed(cells))}
    ></sms-server-cells>`;
  }

  #drawParts(scene: StageScene, layout: WorldLayout, unit: number): SVGTemplateResult {
    const pointed = boxOf(this.pointed, layout, scene.servers);
    return svg`
      ${pointed ? drawPointer(pointed, unit) : nothing}
      ${this.pickable.map((part) => {
        const box = boxOf(part, layout, scene.servers);
        const isPicked = this.picked.includes(part);
        return box
          ? drawPickable(box, unit, isPicked, () => this.#pick(part, scene.side))
          : nothing;
      })}
    `;
  }

  #pick(part: string, side: Side): void {
    const event = new PicturePickEvent(part, side);
    this.dispatchEvent(event);
  }
}

const lastStatuses = new WeakMap<StageScene, readonly ServerStatus[]>();

/** The same list as long as it says the same, so that nothing is counted or drawn again. */
function statusesShown(
  scene: StageScene,
  skips: number,
  progress: number,
): readonly ServerStatus[] {
  const last = lastStatuses.get(scene);
  if (last && skips === 0) return last;
  const statuses = scene.servers.map((server) => statusShown(server, skips, progress));
  lastStatuses.set(scene, statuses);
  return statuses;
}

function placed({x, y, width, height}: Box): Record<string, string> {
  return {left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`};
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-picture': SmsPicture;
  }
}
