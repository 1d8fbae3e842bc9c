import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Act, Finding} from '../../lessons/lesson.js';
import {PartsController} from '../ui/parts-controller.js';
import type {Verdict} from './model/marking.js';
import type {Answer} from './model/progress.js';
import sharedStyles from '../ui/shared.styles.js';
import {HelpAskEvent} from './act-events.js';
import actStyles from './act.styles.js';
import './sms-choices.js';
import './sms-compare.js';
import './sms-findings.js';
import './sms-hints.js';
import './sms-order.js';
import './sms-picks.js';
import './sms-verdict.js';
import {whenLoaded} from '../ui/when-loaded.js';

/**
 * What the learner does in a step: a question, something to watch, a task, or a test.
 *
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered.
 * @fires {PicksChangeEvent} sms-picks-change - The learner picked another part.
 * @fires {HelpAskEvent} sms-help-ask - The learner asks for help, or says that this is the moment.
 */
@localized()
@customElement('sms-act')
export class SmsAct extends LitElement {
  static override styles = [
    sharedStyles,
    actStyles,
    css`
      :host {
        display: grid;
        gap: 0.8rem;
      }

      .goal {
        display: grid;
        grid-template-columns: 1.5rem 1fr;
        gap: 0.5rem;
        margin: 0;
        padding: 0.6rem 0.8rem;
        border: 1px dashed var(--sms-color-edge);
        border-radius: var(--sms-radius);
        background: var(--sms-color-card);
        font-weight: 600;
        line-height: 1.4;
      }

      .goal.reached {
        border: 1px solid var(--sms-color-current);
        background: var(--sms-color-current-tint);
      }

      .goal > :first-child {
        color: var(--sms-color-current);
      }
    `,
  ];

  /** What is to be done. */
  @property({attribute: false}) act: Act | undefined;

  /** What was answered last. */
  @property({attribute: false}) answer: Answer | undefined;

  /** What became of it. */
  @property({attribute: false}) verdict: Verdict | undefined;

  /** Whether it is done. */
  @property({type: Boolean}) done = false;

  /** The parts that are picked now. */
  @property({attribute: false}) picked: readonly string[] = [];

  /** The findings of the step whose findings are compared, or of this one. */
  @property({attribute: false}) found: readonly string[] = [];

  /** What there was to be found in the step whose findings are compared. */
  @property({attribute: false}) findings: readonly Finding[] = [];

  /** How many hints are shown. */
  @property({type: Number}) hints = 0;

  /** Whether the solution can be shown by now. */
  @property({type: Boolean, attribute: 'can-show'}) canShow = false;

  /** What asks and marks a test is a good part of the course, and wanted in one lesson only. */
  readonly #test = new PartsController(this, () => import('./sms-test.js'));

  override render(): TemplateResult | typeof nothing {
    const {act} = this;
    if (!act) return nothing;
    return html`${this.#renderAct(act)} ${this.#renderVerdict(act)} ${this.#renderHints(act)}`;
  }

  #renderAct(act: Act): TemplateResult {
    const {answer, verdict, done} = this;
    switch (act.kind) {
      case 'one':
      case 'several':
        return html`
          <sms-choices
            .question=${act}
            .answer=${answer}
            .verdict=${verdict}
            ?closed=${done}
          ></sms-choices>
        `;
      case 'order':
        return html` <sms-order .question=${act} .answer=${answer} ?closed=${done}></sms-order> `;
      case 'pick':
        return html`
          <sms-picks
            .question=${act}
            .picked=${this.picked}
            .verdict=${verdict}
            ?closed=${done}
          ></sms-picks>
        `;
      case 'moment':
        return html`${this.#renderGoal(act.prompt)} ${done ? nothing : this.#renderClaim()}`;
      case 'watch':
      case 'task':
        return this.#renderGoal(act.prompt);
      case 'experiments':
        return html`<sms-findings .experiments=${act} .found=${this.found}></sms-findings>`;
      case 'compare':
        return html`
          <sms-compare
            .prompt=${act.prompt}
            .findings=${this.findings}
            .found=${this.found}
          ></sms-compare>
        `;
      case 'test':
        return whenLoaded(this.#test, () => html`<sms-test .test=${act}></sms-test>`, {
          failed: msg('The test could not be loaded.'),
        });
    }
  }

  #renderGoal(prompt: string): TemplateResult {
    return html`
      <p class="goal ${this.done ? 'reached' : ''}" role="status">
        <span aria-hidden="true">${this.done ? '✓' : '◎'}</span>
        <span>
          ${prompt}
          <span class="visually-hidden">${this.done ? msg('Done.') : msg('To be done.')}</span>
        </span>
      </p>
    `;
  }

  #renderClaim(): TemplateResult {
    return html`
      <button type="button" class="done" @click=${this.#claim}>${msg('This is the step')}</button>
    `;
  }

  /** Choices tell their reasons themselves. */
  #renderVerdict(act: Act): TemplateResult | typeof nothing {
    if (!['one', 'several', 'order', 'pick', 'moment'].includes(act.kind)) return nothing;
    const {verdict} = this;
    const isOwn = act.kind === 'one' || act.kind === 'several';
    const reason = isOwn ? '' : (verdict?.reasons[0]?.text ?? '');
    return html`
      <sms-verdict
        .right=${verdict?.right}
        .reason=${verdict?.right === false ? againWords(act) : reason}
      ></sms-verdict>
    `;
  }

  #renderHints(act: Act): TemplateResult | typeof nothing {
    if (this.done) return nothing;
    const hints = 'hints' in act ? act.hints : [];
    if (hints.length === 0 && !this.canShow) return nothing;
    return html`
      <sms-hints .hints=${hints} .shown=${this.hints} ?can-show=${this.canShow}></sms-hints>
    `;
  }

  #claim(): void {
    const event = new HelpAskEvent('claim');
    this.dispatchEvent(event);
  }
}

function againWords(act: Act): string {
  if (act.kind === 'one') return msg('Read the reason, and choose again.');
  if (act.kind === 'several') return msg('Some are marked wrong, or something is missing.');
  return 'hints' in act ? msg('Think again, or ask for a hint.') : msg('Think again.');
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-act': SmsAct;
  }
}
