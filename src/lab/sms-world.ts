import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import {narrate as tell} from '../words/narration.js';
import {jobWords} from '../words/state-labels.js';
import type {Side, SideView} from '../run/compared-run.js';
import {clockAt} from '../words/format.js';
import {worlds, type World} from '../run/world.js';
import sharedStyles from '../ui/shared.styles.js';
import './picture/sms-site-picture.js';
import styles from './sms-world.styles.js';
import {dllOf, worldNameOf} from '../words/world-names.js';

/** The learner asks for another world on one side. */
export class WorldChangeEvent extends Event {
  readonly side: Side;
  readonly world: World;

  constructor(side: Side, world: World) {
    super('sms-world-change', {bubbles: true, composed: true});
    this.side = side;
    this.world = world;
  }
}

/**
 * One world: its name, its picture, and a sentence on what just happened and why.
 *
 * @fires {WorldChangeEvent} sms-world-change - The learner chose another world for this side.
 * @csspart caption - The sentence under the picture.
 */
@localized()
@customElement('sms-world')
export class SmsWorld extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What there is to see. */
  @property({attribute: false}) sight: SideView | undefined;

  /** How far the moment has got, from 0 to 1. */
  @property({type: Number}) progress = 0;

  /** Which of the two it is. */
  @property() side: Side = 'before';

  /** Whether the other side shows the same world, so that its name alone does not tell them apart. */
  @property({type: Boolean}) twin = false;

  /** Whether the world can't be exchanged for another. */
  @property({type: Boolean}) locked = false;

  /** What this site is called; the name of its world, where it is empty. */
  @property() name = '';

  /** The part that is pointed at, if any: see `sms-site-picture`. */
  @property() pointed = '';

  /** The parts that can be picked. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  override render(): TemplateResult | typeof nothing {
    const {sight, locked} = this;
    if (!sight) return nothing;
    const {world} = sight.recording;
    return html`
      <section aria-labelledby="name">
        <header>
          <h2 id="name" class=${locked ? '' : 'visually-hidden'}>${this.#heading(world)}</h2>
          ${locked ? nothing : this.#renderChoice(world)}
          <p class="job ${this.pointed === 'job' ? 'pointed' : ''}">
            ${msg('Job:')} <strong>${jobWords(sight.site)}</strong>
          </p>
          ${this.name && this.twin ? nothing : html`<p class="dll">${dllOf(world)}</p>`}
        </header>
        <sms-site-picture
          .sight=${sight}
          .progress=${this.progress}
          .pointed=${this.pointed}
          .pickable=${this.pickable}
          .picked=${this.picked}
        ></sms-site-picture>
        ${this.#renderCaption(sight)}
      </section>
    `;
  }

  #renderChoice(world: World): TemplateResult {
    return html`
      <select aria-label=${this.#selectLabel()} @change=${this.#choose}>
        ${worlds.map(
          (each) => html`
            <option value=${each} .selected=${live(each === world)}>${worldNameOf(each)}</option>
          `,
        )}
      </select>
    `;
  }

  #heading(world: World): string {
    if (this.name) return this.name;
    const name = worldNameOf(world);
    if (!this.twin) return name;
    return this.side === 'before'
      ? msg(str`${name}, on the left`)
      : msg(str`${name}, on the right`);
  }

  #selectLabel(): string {
    return this.side === 'before' ? msg('World on the left') : msg('World on the right');
  }

  #choose(change: Event): void {
    const world = (change.target as HTMLSelectElement).value as World;
    const event = new WorldChangeEvent(this.side, world);
    this.dispatchEvent(event);
  }

  #renderCaption({recording, step}: SideView): TemplateResult {
    if (!step) {
      return html`
        <p part="caption" class="caption">
          <time>${clockAt(0)}</time> <strong>${msg('Before the job.')}</strong>
          ${msg('The job has been created and is Pending. Nothing has happened yet.')}
        </p>
      `;
    }
    const {title, text, effect, tone} = tell(recording, step);
    return html`
      <p part="caption" class="caption ${tone}">
        <time>${clockAt(step.time)}</time> <strong>${title}.</strong> ${text}
        ${effect ? html`<span class="effect">${effect}</span>` : nothing}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-world': SmsWorld;
  }
  interface HTMLElementEventMap {
    'sms-world-change': WorldChangeEvent;
  }
}
