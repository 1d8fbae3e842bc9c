import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {ReadingController} from '../../evidence/index.js';
import type {World} from '../../run/world.js';
import sharedStyles from '../../ui/shared.styles.js';
import {SeekEvent} from '../../ui/navigation-events.js';
import {evidenceName} from '../../words/fact-text.js';
import {worldNameOf} from '../../words/world-names.js';
import {logFile, piecesOf, writtenBy, type TimedLine} from './log-lines.js';
import panelStyles from '../../ui/panel.styles.js';
import {saveText} from '../../ui/copy-and-save.js';
import '../../ui/sms-copy-button.js';
import '../../ui/sms-row-list.js';
import {numberOf} from '../../words/intl.js';
import {setStyles} from '../../ui/set-styles.js';

/**
 * The Despool.log of one world.
 *
 * Lines that are still to come are shown, pale: a trace is read as a whole.
 *
 * @fires {SeekEvent} sms-seek - The learner chose a line.
 */
@customElement('sms-log-view')
@localized()
export class SmsLogView extends LitElement {
  static override styles = [
    sharedStyles,
    panelStyles,
    css`
      :host {
        min-width: 0;
      }

      .tools {
        margin-block-end: 0.4rem;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }

      .rows {
        position: relative;
        overflow: auto;
        max-height: 24rem;
        padding-block: 0.3rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
      }

      .rows.virtual {
        height: 24rem;
      }

      @media print {
        .rows {
          overflow: visible;
          max-height: none;
        }
      }

      .line {
        display: flex;
        align-items: center;
        width: max-content;
        min-width: max(100%, calc(var(--columns) * 1ch + 7rem));
        padding: 0.05rem 0.6rem;
        border-inline-start: 4px solid var(--sms-color-edge);
        font-family: var(--sms-font-mono);
        font-size: 0.8rem;
        line-height: 1.6;
        cursor: pointer;
      }

      .gutter {
        flex: none;
        min-width: 4.7rem;
        padding-inline-end: 0.5rem;
      }

      /* As wide as the widest of its words, so that all lines begin below each other. */
      .gutter::after {
        display: block;
        overflow: hidden;
        height: 0;
        padding-inline: 0.5em;
        content: attr(data-room);
        font-family: var(--sms-font);
        font-size: 0.72rem;
        white-space: pre;
        visibility: hidden;
      }

      code {
        font: inherit;
        white-space: pre;
      }

      .line:hover {
        background: var(--sms-color-chosen);
      }

      .line:focus-visible {
        outline-offset: -3px;
      }

      .later {
        border-inline-start-style: dotted;
        color: var(--sms-color-muted);
      }

      .last {
        border-inline-start-color: var(--sms-color-ink);
        background: var(--sms-color-chosen);
      }

      /* A log is English, whatever stands around it. */
      sms-row-list {
        direction: ltr;
      }

      .illustrative code {
        font-style: italic;
      }

      .mark {
        color: var(--sms-color-muted);
        font-family: var(--sms-font);
        font-size: 0.72rem;
      }

      .mark.assumed {
        padding: 0 0.4em;
        border: 1px dashed var(--sms-color-edge);
        border-radius: 4px;
        color: var(--sms-color-ink);
        line-height: 1.4;
      }

      .known {
        margin-block-start: 0.4rem;
        color: var(--sms-color-muted);
      }

      mark {
        border-block-end: 2px solid var(--sms-color-stale);
        background: var(--sms-color-stale-tint);
        color: var(--sms-color-ink);
      }

      .found mark {
        background: var(--sms-color-stale);
        color: var(--sms-color-card);
      }

      @media (forced-colors: active) {
        .last {
          border-inline-start-color: Highlight;
          outline: 1px solid Highlight;
          outline-offset: -1px;
        }

        .found mark {
          background: Highlight;
          color: HighlightText;
          forced-color-adjust: none;
        }
      }
    `,
  ];

  /** Whose log it is. */
  @property() world: World = 'absent';

  /** The whole log. */
  @property({attribute: false}) lines: readonly TimedLine[] = [];

  /** Which moment is on. */
  @property({type: Number}) moment = 0;

  /** What is looked for. */
  @property() wanted = '';

  /** The line that was found and is looked at; -1 for none. */
  @property({type: Number}) found = -1;

  readonly #reading = new ReadingController(this);
  #longest = 0;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lines')) return;
    this.#longest = this.lines.reduce((longest, {text}) => Math.max(longest, text.length), 0);
  }

  override render(): TemplateResult {
    const {lines, moment, world} = this;
    const written = writtenBy(lines, moment);
    const name = worldNameOf(world);
    return html`
      <div class="tools">
        <h3>${name}</h3>
        <span class="muted number">${this.#countWords(written)}</span>
        <span class="push actions">
          <sms-copy-button
            .label=${msg('Copy')}
            .done=${msg(str`${numberOf(lines.length)} lines are copied.`)}
            .getText=${() => logFile(lines)}
          ></sms-copy-button>
          <button type="button" @click=${this.#save}>${msg('Save')}</button>
        </span>
      </div>
      ${lines.length === 0 ? html`<p class="empty">${msg('The log is empty.')}</p>` : nothing}
      <sms-row-list
        role="listbox"
        aria-label=${msg(str`Despool.log: ${name}`)}
        ${setStyles({'--columns': String(this.#longest)})}
        .items=${lines}
        .current=${this.found < 0 ? written - 1 : this.found}
        .renderRow=${(line: TimedLine, index: number, tabindex: string) =>
          this.#renderLine(line, index, tabindex, written)}
        @click=${this.#onClick}
      ></sms-row-list>
      ${this.#renderEvidence(lines[this.found < 0 ? written - 1 : this.found])}
    `;
  }

  /** A row can be chosen and holds no control, so the sources of the present one are below. */
  #renderEvidence(line: TimedLine | undefined): TemplateResult | typeof nothing {
    const {parts} = this.#reading;
    if (!line || !parts) return nothing;
    return html`
      <p class="known">${msg('The chosen line is')} ${parts.renderMark(parts.factsOfLine(line))}</p>
    `;
  }

  #renderLine(
    {text, isIllustrative, moment}: TimedLine,
    index: number,
    tabindex: string,
    written: number,
  ): TemplateResult {
    const classes = [
      index >= written && 'later',
      index === written - 1 && 'last',
      isIllustrative && 'illustrative',
      index === this.found && 'found',
    ].filter(Boolean);
    const room = `${evidenceName('assumed')}\n${evidenceName('documented')}`;
    return html`
      <div
        role="option"
        class="line ${classes.join(' ')}"
        data-row=${index}
        data-moment=${moment}
        tabindex=${tabindex}
        aria-selected=${index === written - 1}
        aria-setsize=${this.lines.length}
        aria-posinset=${index + 1}
      >
        <span class="gutter" data-room=${room}>
          <span class="mark ${isIllustrative ? 'assumed' : ''}"
            >${evidenceName(isIllustrative ? 'assumed' : 'documented')}</span
          >
        </span>
        <code>${this.#renderText(text)}</code>
        ${
          index >= written
            ? html`<span class="visually-hidden">${msg('still to come')}</span>`
            : nothing
        }
      </div>
    `;
  }

  #renderText(text: string): unknown {
    return piecesOf(text, this.wanted).map((piece) =>
      piece.isFound ? html`<mark>${piece.text}</mark>` : piece.text,
    );
  }

  #countWords(written: number): string {
    return msg(str`${numberOf(written)} of ${numberOf(this.lines.length)} lines written`);
  }

  #save(): void {
    saveText(`Despool-${this.world}.log`, logFile(this.lines));
  }

  #onClick(click: Event): void {
    const line = (click.target as Element).closest<HTMLElement>('[data-moment]');
    if (!line || getSelection()?.isCollapsed === false) return;
    const event = new SeekEvent(Number(line.dataset.moment));
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-log-view': SmsLogView;
  }
}
