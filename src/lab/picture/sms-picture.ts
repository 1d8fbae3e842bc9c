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
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';

import {scaleOf} from '../../ui/own-scale.js';
import {setStyles} from '../../ui/set-styles.js';
import sharedStyles from '../../ui/shared.styles.js';
import {type View, sidesOf, type Side, type ComparedRun} from '../../run/compared-run.js';
import {worlds, type World} from '../../run/world.js';
import {clockAt} from '../../words/format.js';
import {sentenceFrom} from '../../words/intl.js';
import {narrate} from '../../words/narration.js';
import {worldNameOf} from '../../words/world-names.js';
import {baseSize} from '../../ui/base-size.js';
import {BoxController} from '../../ui/box-controller.js';
import {ReadingController} from '../../evidence/index.js';
import {formPlaces} from './form-places.js';
import {boxOf, drawPickable, drawPointer} from './drawn-parts.js';
import {layCounts, statusesShown} from './drawn-servers.js';
import {layHeadings, titleRoom, type Heading} from './drawn-heading.js';
import {drawWorld} from './drawn-world.js';
import {mostChips} from './model/arrangements.js';
import {captionRoom, fitCaption, type CaptionRoom} from './model/caption-room.js';
import {inPixels} from './model/geometry.js';
import {beforeTheJob, captionsOf} from './model/run-captions.js';
import {
  readableText,
  stageLayout,
  type StageLayout,
  type WorldLayout,
} from './model/stage-layout.js';
import {stageScene, type StageScene} from './model/stage-scene.js';
import {PartPickEvent, WorldChangeEvent, type ServerFindEvent} from './picture-events.js';
import {renderStamps, stampStyles, type StampMarks} from './stamps.js';
import {pictureSentences} from './stage-words.js';
import sheetStyles from './sheet.styles.js';
import siteStyles from './site.styles.js';
import styles from './stage.styles.js';

let instances = 0;

/**
 * One world or two at one moment, drawn whole into whatever box there is.
 *
 * A drawing for the eyes and a list for screen readers say the same. The element fills the box that
 * it is given; it does not ask for a height of its own.
 *
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @fires {StampPressEvent} sms-stamp-press - The learner pressed the stamp of a part.
 * @fires {WorldChangeEvent} sms-world-change - The learner chose another world for a side.
 * @csspart drawing - The drawing of one world.
 * @csspart caption - The sentence under it: what just happened, and why.
 */
@customElement('sms-picture')
@localized()
export class SmsPicture extends LitElement {
  static override styles = [sharedStyles, styles, sheetStyles, siteStyles, stampStyles];

  @property({attribute: false}) run: ComparedRun | undefined;

  /** Which moment of the run is on; 0 is before anything happened. */
  @property({type: Number}) moment = 0;

  /** How far the moment has got, from 0 to 1: places what travels. */
  @property({type: Number}) progress = 1;

  /** Which of the two worlds are shown. */
  @property() view: View = 'both';

  /** What the sites are called; the names of their worlds, where they are empty. */
  @property({attribute: false}) names: readonly [string, string] = ['', ''];

  /** Whether each world has a sentence under it. */
  @property({type: Boolean}) captioned = false;

  /** Whether there is nothing but the drawings and their captions. */
  @property({type: Boolean}) bare = false;

  /** Whether each world can be exchanged for another. */
  @property({type: Boolean}) choosable = false;

  /** Whether the situation can be changed on the picture itself, where it is large enough. */
  @property({type: Boolean}) changeable = false;

  /** The level of each world's heading, by what stands above it on the page. */
  @property({attribute: false}) level: 2 | 3 = 3;

  /** The part that is pointed at, if any. */
  @property() pointed = '';

  /** The parts that can be picked. Whoever sets them offers the same without a mouse. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  /** What the learner expects of parts: stamped on them, and pressed to be changed. */
  @property({attribute: false}) stamps: StampMarks | undefined;

  readonly #size = new BoxController(this, '.drawings');
  readonly #reading = new ReadingController(this);
  readonly #id = `${++instances}`;
  #scenes: readonly StageScene[] = [];
  #layout: StageLayout | undefined;
  #headings: readonly Heading[] = [];
  #captions: CaptionRoom | undefined;
  /** Which of many servers is looked at. */
  @state() private chosen: number | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {run, view} = this;
    const {box} = this.#size;
    if (!run) return;
    if (changed.has('run') || changed.has('moment') || changed.has('view')) {
      this.#scenes = sidesOf(view).map((side) => stageScene(run, side, this.moment));
    }
    if (changed.has('run')) this.chosen = undefined;
    const isGrid = run.scenario.servers.length > mostChips;
    // Few sites have so many servers.
    if (isGrid) void import('./many-servers.js');
    this.#layout = box && box.width > 0 && box.height > 0 ? this.#layOut(run, box) : undefined;
    const titles = this.#scenes.map((scene) => this.#titleOf(scene));
    const beside = this.choosable ? arrowRoom : 0;
    this.#headings = this.#layout ? layHeadings(this.#layout, this.#scenes, titles, beside) : [];
  }

  #layOut(run: ComparedRun, box: {width: number; height: number}): StageLayout {
    const textScale = baseSize(this) / 16;
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const count = this.view === 'both' ? 2 : 1;
    const servers = run.scenario.servers.length;
    const lay = (columns: number, isFixed: boolean): StageLayout => {
      const rows = count / columns;
      this.#captions = this.captioned
        ? captionRoom(
            captionsOf(run),
            {width: box.width / columns, height: box.height},
            rows,
            Math.max(11 * textScale, readableText({...box, servers, worlds: count, textScale})),
          )
        : undefined;
      const height = Math.max(1, box.height - rows * this.#below(servers));
      const stage = {...box, height, servers, worlds: count, textScale, isMirrored} as const;
      return stageLayout(isFixed ? {...stage, columns} : stage);
    };
    const layout = lay(count, false);
    // Captions are as wide as their world, so where that is wider they are lower, and all else with them.
    const {columns} = layout.arrangement;
    return columns === count ? layout : lay(columns, true);
  }

  /** What stands under each world's drawing takes so much height. */
  #below(servers: number): number {
    return (this.#captions?.height ?? 0) + (this.#hasFinder(servers) ? finderHeight : 0);
  }

  #hasFinder(servers: number): boolean {
    return this.captioned && !this.bare && servers > mostChips;
  }

  /** Where a part stands on the screen, in each world that is shown. */
  rectsOf(part: string): readonly DOMRect[] {
    const drawings = this.renderRoot.querySelectorAll('svg[part="drawing"]');
    return this.#scenes.flatMap(({servers}, index) => {
      const layout = this.#layout?.worlds[index];
      const box = layout && boxOf(part, layout, servers);
      const drawing = drawings[index]?.getBoundingClientRect();
      if (!box || !drawing) return [];
      const {left, top} = drawing;
      const scale = scaleOf(this, this.getBoundingClientRect());
      return [
        new DOMRect(
          left + box.x * scale,
          top + box.y * scale,
          box.width * scale,
          box.height * scale,
        ),
      ];
    });
  }

  #titleOf({side, world}: StageScene): string {
    return this.names[side === 'before' ? 0 : 1] || worldNameOf(world);
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
    `;
  }

  #renderWorld(
    scene: StageScene,
    layout: WorldLayout | undefined,
    heading: Heading | undefined,
  ): TemplateResult {
    const {side} = scene;
    const name = this.#titleOf(scene);
    const row = this.#layout?.arrangement.columns === 1 && layout?.place.y ? 1 : 0;
    const below = this.#below(scene.servers.length);
    const {y = 0, height = 0} = layout?.place ?? {};
    const place = layout && {...layout.place, y: y + row * below, height: height + below};
    return html`
      <section
        class=${this.choosable ? 'choosable' : ''}
        aria-label=${name}
        ${setStyles(place ? inPixels(place) : {})}
      >
        ${
          this.level === 2
            ? html`<h2 class="visually-hidden">${name}</h2>`
            : html`<h3 class="visually-hidden">${name}</h3>`
        }
        ${
          layout && heading && this.#layout
            ? html`
                ${this.choosable ? this.#renderChoice(scene, layout, heading) : nothing}
                ${this.#renderDrawing(scene, this.#layout, layout, heading)}
                ${this.stamps ? renderStamps(this, this.stamps, scene, {layout, unit: this.#layout.unit}) : nothing}
                ${this.changeable ? this.#renderForm(scene, this.#layout, layout) : nothing}
              `
            : nothing
        }
        <ul class="visually-hidden" aria-label=${msg('The site at this moment')}>
          ${pictureSentences(scene, mostChips).map((sentence) => html`<li>${sentence}</li>`)}
        </ul>
        ${this.captioned ? this.#renderCaption(side) : nothing}
        ${
          this.#hasFinder(scene.servers.length)
            ? html`<sms-server-finder
                .servers=${scene.servers}
                .chosen=${this.chosen}
                @sms-server-find=${this.#find}
              ></sms-server-finder>`
            : nothing
        }
      </section>
    `;
  }

  /** Stands where the drawing has the world's name; a longer one would be cut. */
  #renderChoice(scene: StageScene, {title}: WorldLayout, heading: Heading): TemplateResult {
    const {side, world} = scene;
    const unit = this.#layout?.unit ?? 0;
    const {width = 0} = this.#layout?.worlds[0]?.place ?? {};
    const isMirrored = this.#layout?.isMirrored ?? false;
    return html`
      <select
        aria-label=${side === 'before' ? msg('World on the left') : msg('World on the right')}
        ${setStyles({
          'inset-inline-start': `${isMirrored ? width - title.x - title.width : title.x}px`,
          top: `${title.y + Math.min(0, title.height * 0.55 - leastTarget / 2)}px`,
          height: `${title.height * 1.1}px`,
          // It begins before the name, and its arrow may come nearer to the stamp than a name may.
          'max-width': `${titleRoom(heading, title.width, scene, unit) + unit * 0.75}px`,
          'font-size': `${Math.max(unit, heading.size * 0.93)}px`,
        })}
        @change=${(change: Event) =>
          this.#choose(side, (change.target as HTMLSelectElement).value as World)}
      >
        ${worlds.map(
          (each) => html`
            <option value=${each} .selected=${live(each === world)}>${worldNameOf(each)}</option>
          `,
        )}
      </select>
    `;
  }

  #renderCaption(side: Side): TemplateResult | typeof nothing {
    const {run} = this;
    if (!run) return nothing;
    const view = run.at(side, this.moment);
    const {recording, step} = view;
    const caption = step ? narrate(recording, step) : beforeTheJob();
    const {title, text, effect, tone} = caption;
    const {size = 14, height = 0} = this.#captions ?? {};
    const shown = fitCaption(caption, this.#captions);
    return html`
      <p
        part="caption"
        class="caption ${tone}"
        ${setStyles({height: `${height}px`, 'font-size': `${size * shown.scale}px`})}
      >
        ${shown.hasClock ? html`<time>${clockAt(step?.time ?? 0)}</time>` : nothing}
        ${shown.hasTitle ? html`<strong>${sentenceFrom(title)}</strong>` : nothing}
        ${shown.hasText ? this.#reading.terms(text) : nothing}
        ${effect && shown.hasEffect ? html`<span class="effect">${this.#reading.terms(effect)}</span>` : nothing}
        ${this.#reading.parts?.captionMark(view, {brief: shown.isBrief})}
      </p>
    `;
  }

  #renderDrawing(
    scene: StageScene,
    stage: StageLayout,
    layout: WorldLayout,
    heading: Heading,
  ): TemplateResult {
    const {width, height} = layout.place;
    const hatch = `hatch-${this.#id}-${scene.side}`;
    const pen = {stage, layout, scene, progress: this.progress, hatch};
    return html`
      <svg
        part="drawing"
        aria-hidden="true"
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
      >
        ${drawWorld(heading, pen)} ${this.#drawParts(scene, layout, stage.unit)}
      </svg>
      ${stage.arrangement.serverColumns === 0 ? this.#renderCells(scene, layout, stage.unit) : nothing}
    `;
  }

  /** One situation is run in both worlds, so by keyboard it is changed on the first picture. */
  #renderForm(scene: StageScene, stage: StageLayout, layout: WorldLayout): TemplateResult {
    return html`<sms-picture-form
      .run=${this.run}
      .side=${scene.side}
      .places=${formPlaces(stage, layout, scene, this.progress)}
      ?second=${scene !== this.#scenes[0]}
      ?choosable=${this.choosable}
    ></sms-picture-form>`;
  }

  #renderCells(
    scene: StageScene,
    {servers: [box]}: WorldLayout,
    unit: number,
  ): TemplateResult | typeof nothing {
    if (!box) return nothing;
    const statuses = statusesShown(scene, this.progress);
    const {cells} = layCounts(box, statuses, unit);
    return html`<sms-server-cells
      .statuses=${statuses}
      .chosen=${this.chosen}
      @sms-server-find=${this.#find}
      ${setStyles(inPixels(cells))}
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
    const event = new PartPickEvent({part, side});
    this.dispatchEvent(event);
  }

  #choose(side: Side, world: World): void {
    const event = new WorldChangeEvent({side, world});
    this.dispatchEvent(event);
  }

  #find({index}: ServerFindEvent): void {
    this.chosen = index;
  }
}

/** In pixels, as the style sheet has it. */
const leastTarget = 24;
/** Of a list of choices, in em: its arrow, and the room around that. */
const arrowRoom = 1.7;
/** In pixels, as the style sheet has it. */
const finderHeight = 34;

declare global {
  interface HTMLElementTagNameMap {
    'sms-picture': SmsPicture;
  }
}
