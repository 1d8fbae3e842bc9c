import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Act, Step} from '../../lessons/lesson.js';
import type {Answer} from './model/progress.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-facts.js';
import './sms-recall.js';

/** What is said when a step is done: the prediction held against what was seen, the end of the story, the facts. */
@customElement('sms-lesson-after')
export class SmsLessonAfter extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 1rem;
      }

      p {
        margin: 0;
        line-height: 1.55;
      }

      p + p {
        margin-block-start: 0.65rem;
      }
    `,
  ];

  /** The step that is done. */
  @property({attribute: false}) step: Step | undefined;

  /** The question whose prediction is recalled, if one is. */
  @property({attribute: false}) recalled: Act | undefined;

  /** What was predicted. */
  @property({attribute: false}) prediction: Answer | undefined;

  override render(): TemplateResult | typeof nothing {
    if (!this.step) return nothing;
    const {then = [], facts = []} = this.step;
    return html`
      ${
        this.recalled
          ? html` <sms-recall .question=${this.recalled} .answer=${this.prediction}></sms-recall> `
          : nothing
      }
      <div role="status" ?hidden=${then.length === 0}>
        ${then.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      <sms-facts .ids=${facts}></sms-facts>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-lesson-after': SmsLessonAfter;
  }
}
