import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {copyText} from '../../ui/copy-and-save.js';
import sharedStyles from '../../ui/shared.styles.js';
import {addressOf, snippetOf, type SnippetWay} from '../snippets.js';
import type {Choices, Entry} from './choices.js';
import fieldStyles from './fields.styles.js';

/** What is pasted into a page, to be copied at once; of the one file, what is downloaded. */
@customElement('sms-embed-text')
@localized()
export class SmsEmbedText extends LitElement {
  static override styles = [
    sharedStyles,
    fieldStyles,
    css`
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
      }

      h3 {
        margin: 0;
        font-size: 1rem;
      }

      pre {
        overflow: auto;
        max-height: 16rem;
        margin: 0.4rem 0 0;
        padding: 0.8rem 1rem;
        border: 1px solid var(--sms-color-line);
        border-radius: var(--sms-radius);
        background: var(--sms-color-paper);
        font-family: var(--sms-font-mono);
        font-size: 0.85rem;
        line-height: 1.5;
        tab-size: 2;
        direction: ltr;
      }

      a.primary {
        display: inline-grid;
        place-items: center;
      }

      p {
        margin: 0.5rem 0 0;
      }
    `,
  ];

  /** Where the site is, with a slash at its end. */
  @property() site = '';
  @property({attribute: false}) params: readonly Entry[] = [];
  @property({attribute: false}) choices: Choices | undefined;

  /** What became of the last press. */
  @state() private copied = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('params') || changed.has('choices')) this.copied = '';
  }

  override render(): TemplateResult | typeof nothing {
    const {choices} = this;
    if (!choices || choices.way === 'lms') return nothing;
    return choices.way === 'file' ? this.#renderFile() : this.#renderSnippet(choices, choices.way);
  }

  #renderSnippet(choices: Choices, way: SnippetWay): TemplateResult {
    const text = snippetOf(way, {...choices, site: this.site, params: this.params});
    return this.#renderText(msg('Paste this'), text);
  }

  #renderFile(): TemplateResult {
    const name = 'lost-refresh.html';
    return html`
      <p>
        <a class="button primary" href="${this.site}${name}" download=${name}>
          ${msg('Download lost-refresh.html')}
        </a>
      </p>
      <p>
        ${msg('If you open the file from a disk, the part of the address after the file name decides what you see:')}
      </p>
      ${this.#renderText(msg('Open this'), addressOf({site: name, params: this.params}))}
    `;
  }

  #renderText(heading: string, text: string): TemplateResult {
    return html`
      <div class="head">
        <h3>${heading}</h3>
        <button type="button" class="primary" @click=${() => void this.#copy(text)}>
          ${this.copied || msg('Copy')}
        </button>
      </div>
      <pre tabindex="0" role="group" aria-label=${heading}><code>${text}</code></pre>
      <span class="visually-hidden" aria-live="polite" aria-atomic="true">${this.copied}</span>
    `;
  }

  async #copy(text: string): Promise<void> {
    this.copied = (await copyText(text)) ? msg('Copied') : msg('Select the text and copy it');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-text': SmsEmbedText;
  }
}
