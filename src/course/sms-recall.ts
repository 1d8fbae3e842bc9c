import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Act} from '../../lessons/lesson.js';
import {idsOf} from './model/marking.js';
import type {Answer} from './model/progress.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-verdict.js';

/** What the learner predicted, held against what was seen. */
@localized()
@customElement('sms-recall')
export class SmsRecall extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: grid;
        gap: 0.5rem;
      }

      p {
        margin: 0;
        line-height: 1.45;
      }
    `,
  ];

  /** The question that asked for the prediction. */
  @property({attribute: false}) question: Act | undefined;

  /** What was predicted. */
  @property({attribute: false}) answer: Answer | undefined;

  override render(): TemplateResult | typeof nothing {
    const {question, answer} = this;
    if (question?.kind !== 'one') return nothing;
    const [id] = idsOf(answer);
    const chosen = question.choices.find((choice) => choice.id === id);
    if (!chosen) return nothing;
    return html`
      <p>${msg(str`You predicted: ${chosen.text}.`)}</p>
      <sms-verdict final .right=${chosen.right} .reason=${chosen.because}></sms-verdict>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-recall': SmsRecall;
  }
}
