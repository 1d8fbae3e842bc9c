import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';

import {setStyles} from '../ui/set-styles.js';
import sharedStyles from '../ui/shared.styles.js';
import {treeAct} from '../ui/arrow-keys.js';
import type {Actor, InspectorModel} from './inspector-model.js';
import inspectorStyles from './inspector.styles.js';
import {ActorChooseEvent} from './pane-events.js';

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
@customElement('sms-inspector-tree')
@localized()
export class SmsInspectorTree extends LitElement {
  static override styles = [
    sharedStyles,
    inspectorStyles,
    css`
      :host {
        font-size: 0.85rem;
      }

      ul {
        padding: 0.25rem;
      }

      li {
        display: flex;
        gap: 0.35rem;
        align-items: baseline;
        min-height: 1.75rem;
        padding: 0.2rem 0.5rem 0.2rem calc(0.5rem + var(--level) * 1rem);
        border-inline-start: 3px solid transparent;
        border-radius: 4px;
        cursor: pointer;
      }

      li:hover {
        background: var(--sms-color-chosen);
      }

      li:focus-visible {
        outline-offset: -3px;
      }

      li[aria-selected='true'] {
        border-inline-start-color: var(--sms-color-current);
        background: var(--sms-color-current-tint);
      }

      .caret {
        flex: none;
        width: 1rem;
        margin-inline-start: -0.35rem;
        color: var(--sms-color-muted);
        text-align: center;
      }

      .name {
        flex: none;
        max-width: 75%;
        overflow: hidden;
        font-weight: 600;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .state {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        color: var(--sms-color-muted);
        font-family: var(--sms-font-mono);
        font-size: 0.75rem;
        text-align: end;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .latest {
        flex: none;
        align-self: center;
        width: 0.5rem;
        height: 0.5rem;
        border-radius: 50%;
        background: var(--sms-color-instruction);
      }

      .over .name {
        color: var(--sms-color-muted);
        font-weight: 500;
      }

      @media (forced-colors: active) {
        li[aria-selected='true'] {
          border-inline-start-color: Highlight;
        }

        .latest {
          background: Highlight;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** Where the actors are; the number tells that something has changed there. */
  @property({attribute: false}) model: InspectorModel | undefined;
  @property({type: Number}) version = 0;

  /** The sessions of the actor that is shown, and of that to which something happened last. */
  @property() chosen = '';
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
    this.dispatchEvent(new ActorChooseEvent({session}));
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

  #onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = this.#rows();
    const place = Math.max(
      0,
      rows.findIndex(({actor}) => actor.session === this.current),
    );
    const row = rows[place];
    const act = treeAct(event.key, rows, place);
    if (!row || act === undefined) return;
    event.preventDefault();
    if (act === 'select') this.#choose(row.actor.session);
    else if (typeof act === 'number') this.#goTo(rows[act]);
    else this.#toggle(row.actor, act === 'open');
  }

  #goTo(row: Row | undefined): void {
    if (!row) return;
    this.current = row.actor.session;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(),
    );
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
}
