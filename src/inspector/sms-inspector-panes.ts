import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {tabByKey} from '../ui/arrow-keys.js';
import {WidthController} from '../ui/width-controller.js';
import type {Actor, InspectorModel} from './inspector-model.js';
import {ActorChooseEvent} from './pane-events.js';
import './sms-inspector-chart.js';
import './sms-inspector-context.js';
import './sms-inspector-events.js';
import styles from './sms-inspector-panes.styles.js';
import './sms-inspector-send.js';
import {stateWords} from './sms-inspector-tree.js';

/** What can be shown of one actor; and, where there is no room for it beside them, the tree. */
const views = ['actors', 'chart', 'context', 'events', 'send'] as const;
type View = (typeof views)[number];

/** From these widths on, in pixels of usual text, there is room for the tree, and for everything. */
const withTree = 640;
const withAll = 1040;

/**
 * The actors, and all about one of them: beside each other, or behind tabs where there is less room.
 *
 * @fires {ActorChooseEvent} sms-actor-choose - Another actor was chosen.
 * @fires {EventSendEvent} sms-event-send - The user sends the actor an event.
 */
@customElement('sms-inspector-panes')
@localized()
export class SmsInspectorPanes extends LitElement {
  static override styles = [sharedStyles, styles];

  /** All that is known; the number tells that it has changed. */
  @property({attribute: false}) model: InspectorModel | undefined;
  @property({type: Number}) version = 0;

  /** The actor that is shown. */
  @property({attribute: false}) actor: Actor | undefined;

  /** The view that is shown where there is room for one. */
  @state() private view: View = 'chart';

  readonly #width = new WidthController(this);

  override render(): TemplateResult | typeof nothing {
    const {actor, model} = this;
    const {width} = this.#width;
    if (!actor || !model || width === undefined) return nothing;
    if (width >= withAll) {
      return html`
        <div class="panes all">
          ${this.#renderTree()} ${this.#renderPane(actor, 'chart')}
          ${this.#renderPane(actor, 'context')}
          <div class="pane events">
            <h2>${viewName('events')}</h2>
            ${this.#renderView(actor, 'events')}
            <details class="send">
              <summary>${viewName('send')}</summary>
              ${this.#renderView(actor, 'send')}
            </details>
          </div>
        </div>
      `;
    }
    const hasTree = width >= withTree;
    const shown = hasTree && this.view === 'actors' ? 'chart' : this.view;
    return html`
      <div class="panes ${hasTree ? 'some' : 'one'}">
        ${hasTree ? this.#renderTree() : nothing}
        <div class="tabbed">
          ${this.#renderTabs(hasTree ? views.slice(1) : views, shown)}
          <div id="panel" class="pane" role="tabpanel" aria-labelledby=${`tab-${shown}`}>
            ${shown === 'actors' ? nothing : this.#renderHead(actor)}
            ${this.#renderView(actor, shown)}
          </div>
        </div>
      </div>
    `;
  }

  #renderTree(): TemplateResult {
    return html` <nav class="pane tree" aria-label=${msg('Actors')}>${this.#renderActors()}</nav> `;
  }

  #renderActors(): TemplateResult {
    return html`
      <sms-inspector-tree
        .model=${this.model}
        .version=${this.version}
        .chosen=${this.actor?.session ?? ''}
        .latest=${this.model?.log.latest ?? ''}
        @sms-actor-choose=${this.#showChart}
      ></sms-inspector-tree>
    `;
  }

  #renderPane(actor: Actor, view: View): TemplateResult {
    return html`
      <section class="pane ${view}" aria-label=${viewName(view)}>
        ${view === 'chart' ? this.#renderHead(actor) : html`<h2>${viewName(view)}</h2>`}
        ${this.#renderView(actor, view)}
      </section>
    `;
  }

  /** Who it is, and where it stands; and those who play the same part beside another. */
  #renderHead(actor: Actor): TemplateResult {
    return html`
      <div class="head">
        <h2>${actor.name}</h2>
        <p class="now">${stateWords(actor)}</p>
        ${this.#twins(actor).map(
          ({session, root}) => html`
            <button
              type="button"
              @click=${() => this.dispatchEvent(new ActorChooseEvent({session}))}
            >
              ${msg(str`${actor.name} of “${root}”`)}
            </button>
          `,
        )}
      </div>
    `;
  }

  #twins(actor: Actor): readonly {readonly session: string; readonly root: string}[] {
    const {model} = this;
    if (!model) return [];
    const own = model.rootOf(actor);
    return model.below(undefined).flatMap((root) => {
      const twin = root === own ? undefined : model.find(root, model.pathOf(actor));
      return twin ? [{session: twin.session, root: root.name}] : [];
    });
  }

  #renderView(actor: Actor, view: View): TemplateResult {
    const {log} = this.model ?? {};
    switch (view) {
      case 'actors':
        return this.#renderActors();
      case 'chart':
        return html`<sms-inspector-chart .actor=${actor}></sms-inspector-chart>`;
      case 'context':
        return html`<sms-inspector-context .actor=${actor}></sms-inspector-context>`;
      case 'events':
        return html`
          <sms-inspector-events
            .entries=${log?.entries ?? []}
            .version=${this.version}
            .actor=${actor}
          ></sms-inspector-events>
        `;
      case 'send':
        return html`
          <sms-inspector-send
            .actor=${actor}
            .refusal=${log?.lastRefusal(actor.session)}
            .number=${log?.count ?? 0}
          ></sms-inspector-send>
        `;
    }
  }

  #renderTabs(tabs: readonly View[], shown: View): TemplateResult {
    return html`
      <div
        role="tablist"
        aria-label=${msg('Views')}
        @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, tabs, shown)}
      >
        ${tabs.map(
          (view) => html`
            <button
              type="button"
              role="tab"
              id=${`tab-${view}`}
              aria-selected=${view === shown}
              aria-controls="panel"
              tabindex=${view === shown ? '0' : '-1'}
              @click=${() => (this.view = view)}
            >
              ${view === 'send' ? msg('Send') : viewName(view)}
            </button>
          `,
        )}
      </div>
    `;
  }

  /** Whoever chooses an actor wants to see it. */
  #showChart(): void {
    if (this.view === 'actors') this.view = 'chart';
  }

  #onKeydown(event: KeyboardEvent, tabs: readonly View[], shown: View): void {
    const next = tabByKey(event, tabs, shown);
    if (!next) return;
    event.preventDefault();
    this.view = next;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  }
}

function viewName(view: View): string {
  switch (view) {
    case 'actors':
      return msg('Actors');
    case 'chart':
      return msg('Chart');
    case 'context':
      return msg('Context');
    case 'events':
      return msg('Events');
    case 'send':
      return msg('Send an event');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-panes': SmsInspectorPanes;
  }
}
