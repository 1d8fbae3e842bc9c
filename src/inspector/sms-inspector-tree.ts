import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import sharedStyles from '../ui/shared.styles.js';
import type {Actor, InspectorModel} from './inspector-model.js';
import styles from './sms-inspector-tree.styles.js';
import {setStyles} from '../ui/set-styles.js';

/** The user wants to see an actor. */
export class ActorChooseEvent extends Event {
  readonly session: string;

  constructor(session: string) {
    super('sms-actor-choose', {bubbles: true, composed: true});
    this.session = session;
  }
}

interface Row {
  readonly actor: Actor;
  readonly level: number;
  readonly place: number;
  readonly count: number;
  readonly isOpen: boolean | undefined;
}

/** A family of more than this is shown when it is asked for. */
const manyChildren = 12;

/**
 * The actors, those that started others above them.
 *
 * @fires {ActorChooseEvent} sms-actor-choose - An actor was chosen.
 */
@localized()
@customElement('sms-inspector-tree')
export class SmsInspectorTree extends LitElement {
  static override styles = [sharedStyles, styles];

  /** Where the actors are. */
  @property({attribute: false}) model: InspectorModel | undefined;

  /** Counts the changes of the model. */
  @property({type: Number}) version = 0;

  /** The session of the actor that is shown. */
  @property() chosen = '';

  /** The session of the actor to which something happened last. */
  @property() latest = '';

  /** What the user has opened or closed, by path and root; the rest is as its size makes it. */
  @state() private toggled: ReadonlyMap<string, boolean> = new Map();

  /** Where the keys are, which need not be what is chosen. */
  @state() private current = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen')) this.current = this.chosen;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('chosen')) return;
    // The tree is as high as its rows; what scrolls is around it.
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({block: 'nearest'});
  }

  override render(): TemplateResult {
    const rows = this.#rows();
    const stop = rows.find(({actor}) => actor.session === this.current) ?? rows[0];
    return html`
      <ul
        role="tree"
        aria-label=${msg('Actors')}
        @click=${this.#onClick}
        @keydown=${this.#onKeydown}
      >
        ${repeat(
          rows,
          ({actor}) => actor.session,
          (row) => this.#renderRow(row, row === stop),
        )}
      </ul>
    `;
  }

  #renderRow({actor, level, place, count, isOpen}: Row, isStop: boolean): TemplateResult {
    const {session, name} = actor;
    return html`
      <li
        role="treeitem"
        data-session=${session}
        aria-label=${`${name}, ${stateWords(actor)}`}
        class=${actor.running ? 'running' : 'over'}
        ${setStyles({'--level': String(level)})}
        aria-level=${level + 1}
        aria-posinset=${place}
        aria-setsize=${count}
        aria-selected=${session === this.chosen}
        aria-expanded=${isOpen ?? nothing}
        tabindex=${isStop ? '0' : '-1'}
      >
        <span class="caret" aria-hidden="true">${caretOf(isOpen)}</span>
        <span class="name">${name}</span>
        ${
          session === this.latest
            ? html`<span class="latest" title=${msg('Something just happened here')}></span>`
            : nothing
        }
        <span class="state">${stateWords(actor)}</span>
      </li>
    `;
  }

  /** What is open, from the top down. */
  #rows(): readonly Row[] {
    const rows: Row[] = [];
    const add = (session: string | undefined, level: number): void => {
      const actors = this.model?.below(session) ?? [];
      for (const [index, actor] of actors.entries()) {
        const children = this.model?.below(actor.session) ?? [];
        const isOpen = children.length === 0 ? undefined : this.#isOpen(actor, children.length);
        rows.push({actor, level, place: index + 1, count: actors.length, isOpen});
        if (isOpen) add(actor.session, level + 1);
      }
    };
    add(undefined, 0);
    return rows;
  }

  #isOpen(actor: Actor, children: number): boolean {
    return this.toggled.get(this.#keyOf(actor)) ?? children <= manyChildren;
  }

  /** The same for an actor that takes another's place. */
  #keyOf(actor: Actor): string {
    const {model} = this;
    return model ? [model.rootOf(actor).name, ...model.pathOf(actor)].join('/') : actor.session;
  }

  #toggle(actor: Actor, isOpen: boolean): void {
    this.toggled = new Map(this.toggled).set(this.#keyOf(actor), isOpen);
  }

  #choose(session: string): void {
    const event = new ActorChooseEvent(session);
    this.dispatchEvent(event);
  }

  #onClick({target}: Event): void {
    const {session} = (target as Element).closest('li')?.dataset ?? {};
    const row = this.#rows().find(({actor}) => actor.session === session);
    if (!row) return;
    this.current = row.actor.session;
    const isCaret = (target as Element).classList.contains('caret');
    if (isCaret && row.isOpen !== undefined) this.#toggle(row.actor, !row.isOpen);
    else this.#choose(row.actor.session);
  }

  /** The keys of a tree: up and down, into and out of a family, first and last, choose. */
  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.#rows();
    const index = Math.max(
      0,
      rows.findIndex(({actor}) => actor.session === this.current),
    );
    const row = rows[index];
    if (!row || !this.#obey(event.key, rows, index, row)) return;
    event.preventDefault();
  }

  #obey(key: string, rows: readonly Row[], index: number, {actor, isOpen}: Row): boolean {
    switch (key) {
      case 'ArrowDown':
        return this.#goTo(rows[index + 1]);
      case 'ArrowUp':
        return this.#goTo(rows[index - 1]);
      case 'Home':
        return this.#goTo(rows[0]);
      case 'End':
        return this.#goTo(rows.at(-1));
      case 'ArrowRight':
        if (isOpen === false) this.#toggle(actor, true);
        return isOpen === true ? this.#goTo(rows[index + 1]) : true;
      case 'ArrowLeft':
        if (isOpen !== true)
          return this.#goTo(rows.find((row) => row.actor.session === actor.parent));
        this.#toggle(actor, false);
        return true;
      case 'Enter':
      case ' ':
        this.#choose(actor.session);
        return true;
      default:
        return false;
    }
  }

  #goTo(row: Row | undefined): boolean {
    if (row) {
      this.current = row.actor.session;
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
      );
    }
    return true;
  }
}

function caretOf(isOpen: boolean | undefined): string {
  if (isOpen === undefined) return '';
  return isOpen ? '▾' : '▸';
}

/** `writingRetry`, `done · complete`, `stopped`. */
export function stateWords({state: words, running, done}: Actor): string {
  if (running) return words;
  return done ? msg(str`${words}, ended`) : msg('stopped');
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-tree': SmsInspectorTree;
  }
  interface HTMLElementEventMap {
    'sms-actor-choose': ActorChooseEvent;
  }
}
