import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {InspectedController} from './inspected-controller.js';
import {
  inspection,
  type InspectionNews,
  type SourceLoader,
} from './inspection.js';
import type {LiveChart} from './model/live-source.js';
import type {RecordedSource} from './model/recorded-source.js';
import type {TwinRun} from '../run/compared-run.js';
import sharedStyles from '../ui/shared.styles.js';
import {ownInspector} from './inspector-address.js';
import {DockAskEvent, usualHeight} from './inspector-events.js';
import './sms-inspector-dialog.js';
import type {AddressGiveEvent, SmsInspectorDialog} from './sms-inspector-dialog.js';
import styles from './sms-inspector-opener.styles.js';

/**
 * The way to an inspector, which is shown a recorded run, live charts, or both.
 *
 * They can be inspected as long as this element is on the page, in whatever
 * window an inspector is open.
 *
 * @fires {DockAskEvent} sms-dock-ask - The learner wants the docked inspector, or no longer.
 */
@localized()
@customElement('sms-inspector-opener')
export class SmsInspectorOpener extends LitElement {
  static override styles = [sharedStyles, styles];

  /** A recorded run to inspect. */
  @property({attribute: false}) run: TwinRun | undefined;

  /** Which moment of it is on. */
  @property({type: Number}) moment = 0;

  /** Live charts to inspect. */
  @property({attribute: false}) charts: readonly LiveChart[] = [];

  /** The names of the actors down to the one that is shown first: `executive/despooler`. */
  @property() actor = 'executive/despooler';

  /** Whether an inspector is docked; without a dock to put it in, that is not offered. */
  @property() dock: 'none' | 'closed' | 'open' = 'none';

  /** Where our own inspector is, from the page. */
  @property() page = 'inspector.html';

  @state() private isBlocked = false;
  @state() private news: InspectionNews | null = null;

  @query('#menu') private readonly menu!: HTMLElement;
  @query('#opener') private readonly opener!: HTMLButtonElement;
  @query('sms-inspector-dialog') private readonly dialog!: SmsInspectorDialog;

  readonly #inspected = new InspectedController(this);
  #source: RecordedSource | undefined;

  constructor() {
    super();
    let unlisten: (() => void) | undefined;
    this.addController({
      hostConnected: () => (unlisten = inspection.listen((news) => (this.news = news))),
      hostDisconnected: () => unlisten?.(),
    });
  }

  override focus(): void {
    this.opener.focus();
  }

  override render(): TemplateResult {
    return html`
      <button type="button" id="opener" popovertarget="menu">${msg('Open inspector')}</button>
      <div id="menu" popover @toggle=${this.#onToggle}>
        <p>${msg('The charts that run here, with their events, in a window of their own.')}</p>
        <button type="button" @click=${() => this.#open(ownInspector(this.page, this.actor))}>
          ${msg('In its own window')}
        </button>
        ${this.dock === 'none' ? nothing : this.#renderDockButton()}
        <button type="button" @click=${this.#askForAddress}>${msg('Another inspector…')}</button>
        ${this.isBlocked ? this.#renderBlocked() : nothing}
        <p class="count">${countWords(inspection.count)}</p>
      </div>
      ${this.#renderNews()}
      <sms-inspector-dialog @sms-address-give=${this.#onAddress}></sms-inspector-dialog>
    `;
  }

  protected override updated(): void {
    const {run, charts} = this;
    const sources = new Map<object, SourceLoader>(
      charts.map((chart) => [chart, liveLoader(chart)]),
    );
    if (run) sources.set(this, () => this.#load());
    else this.#source = undefined;
    this.#inspected.offer(sources);
    if (run) this.#source?.show(run, this.moment);
  }

  #renderDockButton(): TemplateResult {
    return html`
      <button type="button" @click=${this.#toggleDock}>
        ${this.dock === 'open' ? msg('Close the docked one') : msg('Docked below')}
      </button>
    `;
  }

  #renderBlocked(): TemplateResult {
    return html`
      <p class="blocked" role="alert">
        ${
          this.dock === 'closed'
            ? msg(
                'The browser did not let a window open. Dock the inspector below, or allow windows for this page.',
              )
            : msg('The browser did not let a window open. Allow windows for this page.')
        }
      </p>
    `;
  }

  /** What an inspector wanted and did not get; that one is connected is not worth a note. */
  #renderNews(): TemplateResult {
    const sentence = newsSentence(this.news);
    return html`
      <div class="news" role="status">
        ${
          sentence
            ? html`<p>
                ${sentence}
                <button type="button" @click=${() => (this.news = null)}>${msg('Dismiss')}</button>
              </p>`
            : nothing
        }
      </div>
    `;
  }

  async #load(): Promise<RecordedSource> {
    const {RecordedSource} = await import('./model/recorded-source.js');
    this.#source ??= new RecordedSource();
    if (this.run) this.#source.show(this.run, this.moment);
    return this.#source;
  }

  #open(address: URL): void {
    this.isBlocked = inspection.openWindow(address) === 'blocked';
    if (!this.isBlocked) this.menu.hidePopover();
    else this.menu.showPopover();
  }

  #toggleDock(): void {
    this.menu.hidePopover();
    const event = new DockAskEvent(this.dock === 'open' ? 0 : usualHeight);
    this.dispatchEvent(event);
  }

  #askForAddress(): void {
    this.menu.hidePopover();
    this.dialog.open();
  }

  #onAddress({address}: AddressGiveEvent): void {
    this.#open(address);
  }

  #onToggle({newState}: ToggleEvent): void {
    // A window that was closed meanwhile did not say so.
    if (newState === 'open') this.requestUpdate();
    else this.isBlocked = false;
  }
}

function liveLoader(chart: LiveChart): SourceLoader {
  return async () => {
    const {LiveSource} = await import('./model/live-source.js');
    return new LiveSource(chart);
  };
}

function countWords(count: number): string {
  if (count === 0) return msg('No inspector is connected.');
  return count === 1
    ? msg('One inspector is connected.')
    : msg(str`${count} inspectors are connected.`);
}

function newsSentence(news: InspectionNews | null): string {
  switch (news?.kind) {
    case 'refused':
      return msg(str`An inspector sent “${news.event}”. ${news.sentence}`);
    case 'stranger':
      return msg(
        str`The inspector answered from ${news.origin} and not from ${news.expected}, so it was not connected.`,
      );
    default:
      return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-opener': SmsInspectorOpener;
  }
}
