import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import type {Lesson} from '../../lessons/lesson.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import courseStyles from './course.styles.js';

/** A lesson as text, with its answers: for reading and for printing. */
@customElement('sms-transcript')
@localized()
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

  /** The text is loaded and made when it is opened, as that runs every situation of the lesson. */
  @state() private isOpen = false;

  readonly #text = new PartsController(this, async () => {
    this.#transcriptOf = (await import('./model/lesson-transcript.js')).transcriptOf;
  });
  #transcriptOf: ((lesson: Lesson) => readonly string[]) | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('lesson');
    if (before && before.id !== this.lesson?.id) this.isOpen = false;
  }

  override render(): TemplateResult | typeof nothing {
    const {lesson} = this;
    if (!lesson) return nothing;
    return html`
      <details .open=${this.isOpen} @toggle=${this.#toggle}>
        <summary>${msg('This lesson as text, with its answers')}</summary>
        ${
          this.isOpen
            ? whenLoaded(this.#text, () => this.#renderText(lesson), {
                failed: msg('The text of the lesson did not load.'),
              })
            : nothing
        }
      </details>
    `;
  }

  #renderText(lesson: Lesson): TemplateResult {
    return html`${this.#transcriptOf?.(lesson).map((line) =>
      line === '' ? html`<p class="gap"></p>` : html`<p>${line}</p>`,
    )}`;
  }

  #toggle(toggle: Event): void {
    this.isOpen = (toggle.target as HTMLDetailsElement).open;
    if (this.isOpen) void this.#text.load();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-transcript': SmsTranscript;
  }
}
