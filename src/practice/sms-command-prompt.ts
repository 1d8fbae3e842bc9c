import {localized, msg} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import {promptStart, type PromptPlace} from './model/disk.js';
import {linesAfter, promptAt, readLine, type Reply} from './model/prompt.js';
import type {Practice} from './model/practice.js';
import {ActAskEvent} from './desktop-events.js';
import styles from './sms-command-prompt.styles.js';

const mostLines = 400;

/** The learner closes the prompt by typing so. */
export class PromptExitEvent extends Event {
  constructor() {
    super('sms-prompt-exit', {bubbles: true, composed: true});
  }
}

/**
 * A command prompt: what was typed and answered, and a line to type in.
 *
 * @fires {ActAskEvent} sms-act-ask - The learner typed a command that does something.
 * @fires {PromptExitEvent} sms-prompt-exit - The learner typed `exit`.
 */
@localized()
@customElement('sms-command-prompt')
export class SmsCommandPrompt extends LitElement {
  static override styles = styles;

  /** The server that it runs on. */
  @property({attribute: false}) practice: Practice | undefined;

  @state() private lines: readonly string[] = [msg('Type help for the commands.'), ''];
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

  override render(): TemplateResult | typeof nothing {
    if (!this.practice) return nothing;
    return html`
      <div role="log" class="log" aria-label=${msg('What the prompt says')}>
        ${this.lines.map((line) => html`<pre>${line}</pre>`)}
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

  #onKey(event: KeyboardEvent): void {
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
    const event = new ActAskEvent(act, {quiet: true});
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
  interface HTMLElementEventMap {
    'sms-prompt-exit': PromptExitEvent;
  }
}
