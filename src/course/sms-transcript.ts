import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Lesson} from '../../lessons/lesson.js';
import sharedStyles from '../ui/shared.styles.js';
import courseStyles from './course.styles.js';
import {transcriptOf} from './model/lesson-transcript.js';

/** A lesson as text, with its answers: for reading and for printing. */
@localized()
@customElement('sms-transcript')
export class SmsTranscript extends LitElement {
  static override styles = [
    sharedStyles,
    courseStyles,
    css`
      :host {
        padding: 0.6rem var(--sms-gutter) 1.4rem;
      }

      p {
        max-width: 46rem;
        margin-block-start: 0.35rem;
      }

      .gap {
        height: 0.6rem;
      }
    `,
  ];

  /** The lesson, in the language of the page. */
  @property({attribute: false}) lesson: Lesson | undefined;

  /** The text is made when it is opened, as that runs every situation of the lesson. */
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
