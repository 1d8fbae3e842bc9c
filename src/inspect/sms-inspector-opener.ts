import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {ComparedRun} from '../run/compared-run.js';
import {openDialog} from '../ui/open-dialog.js';
import {partInSight} from '../ui/in-sight.js';
import dialogStyles from '../ui/dialog.styles.js';
import {outwardEvent} from '../ui/outward-event.js';
import sharedStyles from '../ui/shared.styles.js';
import {inspection, type InspectionNews, type SourceLoader} from './inspection.js';
import {ownInspector, readAddress} from './inspector-address.js';
import type {LiveChart} from './model/live-source.js';
import type {RecordedSource} from './model/recorded-source.js';
import styles from './sms-inspector-opener.styles.js';

/** The height of a dock that has just been opened, in percent of the window's. */
export const usualHeight = 45;

/** The learner wants the docked inspector at a height, in percent of the window's; 0 is no dock. */
export class DockAskEvent extends outwardEvent<{height: number}>('sms-dock-ask') {}

/**
 * The way to an inspector, which is shown a recorded run, live charts, or both.
 *
 * They can be inspected as long as this element is on the page, in whatever
 * window an inspector is open.
 *
 * @fires {DockAskEvent} sms-dock-ask - The learner wants the docked inspector, or no longer.
 */
@customElement('sms-inspector-opener')
@localized()
export class SmsInspectorOpener extends LitElement {
  static override styles = [sharedStyles, dialogStyles, styles];

  /** A recorded run to inspect, and which moment of it is on. */
  @property({attribute: false}) run: ComparedRun | undefined;
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

  /** Whether the menu opens below, where above is no room in sight. */
  @state() private isBelow = false;
  @state() private news: InspectionNews | null = null;
  /** What is wrong with the address that was typed. */
  @state() private fault = '';

  @query('#menu') private readonly menu!: HTMLElement;
  @query('#opener') private readonly opener!: HTMLButtonElement;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly address!: HTMLInputElement;

  /** What inspectors can be shown now, and how each is withdrawn. */
  readonly #offered = new Map<object, () => void>();
  #source: RecordedSource | undefined;

  constructor() {
    super();
    let unlisten: (() => void) | undefined;
    this.addController({
      hostConnected: () => {
        unlisten = inspection.listen((news) => (this.news = news));
        this.requestUpdate();
      },
      hostDisconnected: () => {
        unlisten?.();
        this.#offer(new Map());
      },
    });
  }

  override focus(): void {
    this.opener.focus();
  }

  override render(): TemplateResult {
    return html`
      <button type="button" id="opener" popovertarget="menu">${msg('Open inspector')}</button>
      <div id="menu" class=${this.isBelow ? 'below' : ''} popover @toggle=${this.#onToggle}>
        <p>${msg('Shows the charts that run here, with their events, in a separate window.')}</p>
        <button type="button" @click=${() => this.#open(ownInspector(this.page, this.actor))}>
          ${msg('In its own window')}
        </button>
        ${this.dock === 'none' ? nothing : this.#renderDockButton()}
        <button type="button" @click=${this.#askForAddress}>${msg('Another inspector…')}</button>
        ${this.isBlocked ? this.#renderBlocked() : nothing}
        <p class="count">${countWords(inspection.count)}</p>
      </div>
      ${this.#renderNews()} ${this.#renderDialog()}
    `;
  }

  protected override updated(): void {
    const {run, charts} = this;
    const sources = new Map<object, SourceLoader>(
      charts.map((chart) => [chart, liveLoader(chart)]),
    );
    if (run) sources.set(this, () => this.#load());
    else this.#source = undefined;
    this.#offer(sources);
    if (run) this.#source?.show(run, this.moment);
  }

  #renderDockButton(): TemplateResult {
    return html`
      <button type="button" @click=${this.#toggleDock}>
        ${this.dock === 'open' ? msg('Close the docked inspector') : msg('Dock below')}
      </button>
    `;
  }

  #renderBlocked(): TemplateResult {
    return html`
      <p class="blocked" role="alert">
        ${
          this.dock === 'closed'
            ? msg(
                'The browser blocked the window. Dock the inspector below, or allow pop-up windows for this page.',
              )
            : msg('The browser blocked the window. Allow pop-up windows for this page.')
        }
      </p>
    `;
  }

  /** What an inspector wanted and did not get; that one is connected is not worth a note. */
  #renderNews(): TemplateResult {
    const sentence = newsSentence(this.news);
    return html`
      <div class="news" aria-live="polite" aria-atomic="true">
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

  /** Asks for the address of another inspector. Its keys are not the page's. */
  #renderDialog(): TemplateResult {
    return html`
      <dialog aria-labelledby="title" @keydown=${(event: Event) => event.stopPropagation()}>
        <form @submit=${this.#onSubmit}>
          <h2 id="title">${msg('Another inspector')}</h2>
          <p>
            ${msg('Any page that receives the messages of @xstate/inspect can show this run. The page opens in its own window and receives the events of this run.')}
          </p>
          <label for="address">${msg('Address')}</label>
          <input
            id="address"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            aria-describedby="fault"
            aria-invalid=${this.fault ? 'true' : nothing}
            @input=${() => (this.fault = '')}
          />
          <p class="fault" id="fault" role="alert">${this.fault}</p>
          <div class="buttons">
            <button type="submit">${msg('Open')}</button>
            <button type="button" @click=${() => this.dialog.close()}>${msg('Cancel')}</button>
          </div>
        </form>
      </dialog>
    `;
  }

  /** Offers these and nothing else. What is offered under the same key already is left alone. */
  #offer(sources: ReadonlyMap<object, SourceLoader>): void {
    for (const [key, withdraw] of this.#offered) {
      if (sources.has(key)) continue;
      this.#offered.delete(key);
      withdraw();
    }
    if (!this.isConnected) return;
    for (const [key, load] of sources) {
      if (!this.#offered.has(key)) this.#offered.set(key, inspection.offer(load));
    }
  }

  async #load(): Promise<RecordedSource> {
    const {RecordedSource} = await import('./model/recorded-source.js');
    this.#source ??= new RecordedSource();
    if (this.run) this.#source.show(this.run, this.moment);
    return this.#source;
  }

  #open(address: URL): void {
    this.isBlocked = !inspection.openWindow(address);
    this.menu.togglePopover(this.isBlocked);
  }

  #toggleDock(): void {
    this.menu.hidePopover();
    this.dispatchEvent(new DockAskEvent({height: this.dock === 'open' ? 0 : usualHeight}));
  }

  /** Closing the dialog gives the focus back to where it was. */
  #askForAddress(): void {
    this.menu.hidePopover();
    this.fault = '';
    void openDialog(this.dialog).then(() => this.address.focus());
  }

  #onSubmit(submit: Event): void {
    submit.preventDefault();
    const address = readAddress(this.address.value);
    if (typeof address === 'string') {
      this.fault = address;
      this.address.focus();
    } else {
      this.dialog.close();
      this.#open(address);
    }
  }

  #onToggle({newState}: ToggleEvent): void {
    // A window that was closed meanwhile did not say so.
    if (newState === 'open') {
      this.requestUpdate();
      void this.#keepInSight();
    } else this.isBlocked = false;
  }

  /** The browser keeps it in the window; a frame may be far higher than what is seen of it. */
  async #keepInSight(): Promise<void> {
    const {top} = await partInSight();
    const room = this.opener.getBoundingClientRect().top - top;
    this.isBelow = room < this.menu.offsetHeight;
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
        str`The inspector responded from ${news.origin} instead of ${news.expected}, so it was not connected.`,
      );
    default:
      return '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-inspector-opener': SmsInspectorOpener;
  }
  interface HTMLElementEventMap {
    'sms-dock-ask': DockAskEvent;
  }
}
