import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Lesson} from '../../lessons/lesson.js';
import {transcriptOf} from './model/lesson-transcript.js';
import sharedStyles from '../ui/shared.styles.js';

/** A lesson as text, for those who would rather read, and for printing; it tells the answers, too. */
@localized()
@customElement('sms-transcript')
export class SmsTranscript extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        padding: 0.6rem var(--sms-gutter) 1.4rem;
      }

      summary {
        min-height: 1.75rem;
        color: var(--sms-color-muted);
        cursor: pointer;
      }

      p {
        max-width: 46rem;
        margin: 0.35rem 0 0;
        line-height: 1.5;
      }

      .gap {
        height: 0.6rem;
      }
    `,
  ];

  /** The lesson, in the language of the page. */
  @property({attribute: false}) lesson: Lesson | undefined;

  /** Made when it is asked for: it runs every situation of the lesson. */
  @state() private isOpen = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('lesson');
    if (before && before.id !== this.lesson?.id) this.isOpen = false;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.lesson) return nothing;
    return html`
      <details .open=${this.isOpen} @toggle=${this.#toggle}>
        <summary>${msg('This lesson as text, with its answers')}</summary>
        ${
          this.isOpen
            ? transcriptOf(this.lesson).map((line) =>
                line === '' ? html`<p class="gap"></p>` : html`<p>${line}</p>`,
              )
            : nothing
        }
      </details>
    `;
  }

  #toggle(toggle: Event): void {
    this.isOpen = (toggle.target as HTMLDetailsElement).open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-transcript': SmsTranscript;
  }
}
