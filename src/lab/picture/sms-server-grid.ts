import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {
  countStatuses,
  countWords,
  serverStatuses,
  type ServerStatus,
} from '../../run/server-status.js';
import {serverSentence} from '../../words/state-labels.js';
import type {SideView} from '../../run/compared-run.js';
import {CellPainter, cellAt, cellsFor} from './draw-cells.js';
import type {Box} from './picture-layout.js';
import sharedStyles from '../../ui/shared.styles.js';
import styles from './sms-server-grid.styles.js';
import {setStyles} from '../../ui/set-styles.js';

/**
 * Many distribution servers as a grid of cells, with their counts in words; any one can be found and read.
 *
 * A canvas, because ten thousand shapes in a drawing would not play smoothly.
 */
@localized()
@customElement('sms-server-grid')
export class SmsServerGrid extends LitElement {
  static override styles = [sharedStyles, styles];

  /** What there is to see. */
  @property({attribute: false}) sight: SideView | undefined;

  /** The place in the picture that is kept for the servers. */
  @property({attribute: false}) box: Box | undefined;

  /** How much larger than usual the page's text is. */
  @property({type: Number}) scale = 1;

  /** Which server is read; undefined for none. */
  @state() private chosen: number | undefined;
  /** Said when nothing of that name is there. */
  @state() private missing = '';

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  readonly #painter = new CellPainter();
  #statuses: readonly ServerStatus[] = [];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {sight} = this;
    if (!sight || !changed.has('sight')) return;
    this.#statuses = serverStatuses(sight.recording.scenario, sight.site);
    if ((this.chosen ?? 0) >= this.#statuses.length) this.chosen = undefined;
  }

  override render(): TemplateResult | typeof nothing {
    const {sight, box, scale} = this;
    if (!sight || !box) return nothing;
    const place = {
      left: `${box.x * scale}px`,
      top: `${box.y * scale}px`,
      width: `${box.width * scale}px`,
      height: `${box.height * scale}px`,
    };
    return html`
      <div class="place" ${setStyles(place)}>
        <ul aria-label=${msg('Distribution servers')}>
          ${[...countStatuses(this.#statuses)].map(
            ([status, count]) => html`<li class=${status}>${countWords(status, count)}</li>`,
          )}
        </ul>
        <canvas aria-hidden="true" @click=${this.#chooseByClick}></canvas>
        ${this.#renderFinder(sight)}
      </div>
    `;
  }

  #renderFinder({recording: {scenario}, site}: SideView): TemplateResult {
    const {chosen} = this;
    return html`
      <div class="finder">
        <input
          type="search"
          aria-label=${msg('Find a server')}
          placeholder=${msg('Find a server')}
          autocapitalize="characters"
          spellcheck="false"
          maxlength="15"
          @input=${this.#find}
          @keydown=${this.#walk}
        />
        <output>
          ${chosen === undefined ? this.missing : serverSentence(scenario, site, chosen)}
        </output>
      </div>
    `;
  }

  protected override updated(): void {
    if (this.canvas) this.#painter.draw(this.canvas, this.#statuses, this.chosen);
  }

  /** The server of that name, or the first whose name begins so. */
  #find(input: Event): void {
    const name = (input.target as HTMLInputElement).value.trim().toUpperCase();
    const servers = this.sight?.recording.scenario.servers ?? [];
    const exact = servers.findIndex((server) => server.name === name);
    const found = exact >= 0 ? exact : servers.findIndex((server) => server.name.startsWith(name));
    this.chosen = name === '' || found < 0 ? undefined : found;
    this.missing = name !== '' && found < 0 ? msg(str`There is no server ${name}.`) : '';
  }

  /** Up and down go to the server before and after, as in a list. */
  #walk(event: KeyboardEvent): void {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = this.chosen === undefined ? 0 : this.chosen + step;
    this.chosen = Math.max(0, Math.min(next, this.#statuses.length - 1));
  }

  #chooseByClick({offsetX, offsetY}: MouseEvent): void {
    if (!this.canvas) return;
    const {clientWidth, clientHeight} = this.canvas;
    const cells = cellsFor(clientWidth, clientHeight, this.#statuses.length);
    const index = cellAt(cells, offsetX, offsetY);
    if (index !== undefined && index < this.#statuses.length) this.chosen = index;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-server-grid': SmsServerGrid;
  }
}
