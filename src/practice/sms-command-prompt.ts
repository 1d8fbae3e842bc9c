import {localized, msg} from '@lit/localize';
import {css, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';

import {ActAskEvent, PromptExitEvent} from './desktop-events.js';
import {promptStart, type PromptPlace} from './model/disk.js';
import type {Practice} from './model/practice.js';
import {linesAfter, promptAt, readLine, type Reply} from './model/prompt.js';
import {PracticeElement} from './practice-element.js';

const mostLines = 400;

/**
 * A command prompt: what was typed and answered, and a line to type in.
 *
 * @fires {ActAskEvent} sms-act-ask - The learner typed a command that does something.
 * @fires {PromptExitEvent} sms-prompt-exit - The learner typed `exit`.
 */
@customElement('sms-command-prompt')
@localized()
export class SmsCommandPrompt extends PracticeElement {
  static override styles = css`
    * {
      box-sizing: border-box;
    }

    :host {
      display: block;
      overflow: auto;
      height: 100%;
      min-height: 10em;
      padding: 0.4em 0.5em;
      border: 1px solid #808080;
      background: #000;
      color: #d8d8d8;
      font-family: var(--sms-font-mono, monospace);
      font-size: 0.95em;
      line-height: 1.35;
    }

    pre {
      min-height: 1.35em;
      margin: 0;
      font: inherit;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }

    label {
      display: flex;
    }

    input {
      flex: 1;
      min-width: 4em;
      min-height: 24px;
      padding: 0;
      border: 0;
      background: #000;
      color: #fff;
      font: inherit;
    }

    input:focus-visible {
      outline: 1px solid #d8d8d8;
      outline-offset: 1px;
    }

    .log:focus-visible {
      outline: 2px solid #d8d8d8;
    }

    label span {
      align-self: center;
      overflow-wrap: anywhere;
    }

    @media (forced-colors: active) {
      input {
        border: 1px solid ButtonText;
      }
    }
  `;

  /** Until the screen is cleared, a line that greets stands above these. */
  @state() private lines: readonly string[] = [];
  @state() private greets = true;
  @state() private place: PromptPlace = promptStart;

  @query('input') private readonly input!: HTMLInputElement;

  /** What was typed, the first line first, and which of it is being looked at. */
  #typed: readonly string[] = [];
  #at = 0;

  constructor() {
    super();
    this.addEventListener('click', () => this.#focusInput());
  }

  override focus(): void {
    this.input.focus();
  }

  protected override draw(): TemplateResult {
    return html`
      <div role="log" class="log" aria-label=${msg('Output of the command prompt')}>
        ${this.#shown().map((line) => html`<pre>${line}</pre>`)}
      </div>
      <label>
        <span>${promptAt(this.place)}</span>
        <input
          type="text"
          aria-label=${msg('Command')}
          autocapitalize="off"
          autocomplete="off"
          autocorrect="off"
          spellcheck="false"
          @keydown=${this.#onKey}
        />
      </label>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    // The line to type in is at the end.
    if (changed.has('lines') && changed.get('lines')) this.scrollTop = this.scrollHeight;
  }

  #shown(): readonly string[] {
    const greeting = this.greets ? [msg('Type help for a list of commands.'), ''] : [];
    return [...greeting, ...this.lines].slice(-mostLines);
  }

  #onKey(event: KeyboardEvent): void {
    // These keys are the input method's until a word is composed.
    if (event.isComposing) return;
    if (event.key === 'Enter') this.#enter();
    else if (event.key === 'ArrowUp') this.#recall(this.#at - 1);
    else if (event.key === 'ArrowDown') this.#recall(this.#at + 1);
    else if (event.key === 'Escape' && this.input.value !== '') this.input.value = '';
    else return;
    event.preventDefault();
  }

  #recall(index: number): void {
    this.#at = Math.max(0, Math.min(index, this.#typed.length));
    this.input.value = this.#typed[this.#at] ?? '';
  }

  #enter(): void {
    const {practice, place} = this;
    const line = this.input.value;
    if (!practice) return;
    this.input.value = '';
    if (line.trim() !== '') this.#typed = [...this.#typed, line];
    this.#at = this.#typed.length;
    const said = `${promptAt(place)}${line}`;
    this.#answer(readLine(line, place, practice), said, practice);
  }

  #answer(reply: Reply, said: string, practice: Practice): void {
    switch (reply.kind) {
      case 'clear':
        this.lines = [];
        this.greets = false;
        return;
      case 'exit': {
        const event = new PromptExitEvent();
        this.dispatchEvent(event);
        return;
      }
      case 'act':
        this.#say(said, ...this.#done(reply.act, practice), '');
        return;
      case 'lines':
        this.place = reply.place ?? this.place;
        this.#say(said, ...reply.lines, ...(reply.lines.length > 0 ? [''] : []));
    }
  }

  /** Asks for an act, and tells what came of it. */
  #done(act: Extract<Reply, {kind: 'act'}>['act'], practice: Practice): readonly string[] {
    const before = practice.entries.length;
    const event = new ActAskEvent({act, quiet: true});
    this.dispatchEvent(event);
    const entry = practice.entries[before];
    return entry ? linesAfter(entry, practice.view) : [];
  }

  #say(...lines: readonly string[]): void {
    this.lines = [...this.lines, ...lines].slice(-mostLines);
  }

  /** Unless the reader is marking text to copy it. */
  #focusInput(): void {
    if (getSelection()?.isCollapsed !== false) this.input.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-command-prompt': SmsCommandPrompt;
  }
}
