import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {defaultQuestion, type CheckQuestion} from '../links/check-question.js';
import {CheckController} from './check-controller.js';
import {check, type CheckResult} from './model/check-run.js';
import {claimSentence} from './model/claim-words.js';
import {situationsWords, verdictSentence} from './model/count-words.js';
import './sms-check-conditions.js';
import './sms-check-progress.js';
import type {CheckRunEvent} from './sms-check-progress.js';

/**
 * The complete answer to a claim, beside what the learner has found: for a lesson.
 *
 * @slot - What the learner has found.
 */
@customElement('sms-check-answer')
@localized()
export class SmsCheckAnswer extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .sides {
        display: grid;
        gap: 1.2rem;
      }

      @container (min-width: 44rem) {
        .sides {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr);
        }
      }

      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.05rem;
      }

      p {
        margin: 0 0 0.7rem;
        color: var(--sms-color-muted);
        line-height: 1.45;
      }
    `,
  ];

  /** What is checked. */
  @property({attribute: false}) question: CheckQuestion = defaultQuestion;

  /** What runs the check. A test may give another. */
  @property({attribute: false}) run: typeof check = check;

  readonly #check = new CheckController(this, (question) => this.run(question));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('question')) this.#check.ask(this.question);
  }

  override render(): TemplateResult {
    const {state} = this.#check;
    return html`
      <div class="sides">
        <section aria-labelledby="own">
          <h3 id="own">${msg('What you found')}</h3>
          <slot></slot>
        </section>
        <section aria-labelledby="all">
          <h3 id="all">${msg('The complete answer')}</h3>
          <span aria-live="polite" aria-atomic="true" class="visually-hidden">
            ${state.phase === 'done' ? verdictSentence(state.result) : nothing}
          </span>
          ${
            state.phase === 'done'
              ? this.#renderResult(state.result)
              : html`
                  <sms-check-progress
                    .state=${state}
                    @sms-check-run=${this.#onRun}
                  ></sms-check-progress>
                `
          }
        </section>
      </div>
    `;
  }

  #renderResult(result: CheckResult): TemplateResult {
    const claim = claimSentence(this.question.claim);
    return html`
      <p>
        ${msg(str`The claim: “${claim}” It was checked in ${situationsWords(result.situations)}, in each world.`)}
      </p>
      <sms-check-conditions .result=${result}></sms-check-conditions>
    `;
  }

  #onRun({run}: CheckRunEvent): void {
    if (run) this.#check.start();
    else this.#check.stop();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-check-answer': SmsCheckAnswer;
  }
}
