import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {FactId} from '../../lessons/facts.js';
import type {Act, Experiments, Finding} from '../../lessons/lesson.js';
import {AnnounceEvent} from '../ui/announcer-controller.js';
import {PartsController, whenLoaded} from '../ui/parts-controller.js';
import sharedStyles from '../ui/shared.styles.js';
import {HelpAskEvent} from './course-events.js';
import courseStyles from './course.styles.js';
import {hintsOf, reasonsOfChosen, type Stamps, type Verdict} from './model/marking.js';
import type {Answer} from './model/progress.js';
import './sms-choices.js';
import './sms-expect.js';
import {spokenVerdict} from './sms-verdict.js';
import styles from './sms-act.styles.js';

/**
 * What the learner does in a step: a question, something to watch, a task, or a test.
 *
 * @fires {AnswerGiveEvent} sms-answer-give - The learner answered.
 * @fires {PicksChangeEvent} sms-picks-change - The learner picked another part.
 * @fires {StampsChangeEvent} sms-stamps-change - The learner expects something else, or gives the prediction.
 * @fires {HelpAskEvent} sms-help-ask - The learner asks for help, or claims that this is the moment.
 * @fires {AnnounceEvent} sms-announce - There is a verdict, a hint, or something done or found.
 */
@customElement('sms-act')
@localized()
export class SmsAct extends LitElement {
  static override styles = [sharedStyles, courseStyles, styles];

  @property({attribute: false}) act: Act | undefined;

  /** What the answer rests on. */
  @property({attribute: false}) facts: readonly FactId[] = [];

  /** The last answer. */
  @property({attribute: false}) answer: Answer | undefined;

  /** How the last answer was marked. */
  @property({attribute: false}) verdict: Verdict | undefined;

  @property({type: Boolean}) done = false;

  /** Whether the first answer was right. */
  @property({type: Boolean}) known = false;

  /** Why what is on the stage is not what the step asks for, where that is known. */
  @property() miss = '';

  /** The parts that are picked now. */
  @property({attribute: false}) picked: readonly string[] = [];

  /** What the learner expects so far. */
  @property({attribute: false}) stamps: Stamps = {};

  /** Whether the prediction has been given. */
  @property({type: Boolean}) given = false;

  /** Whether the state that a done task asked for is still there. */
  @property({type: Boolean, attribute: 'no-longer'}) noLonger = false;

  /** The ids of the findings made in this step, or in the step whose findings are compared. */
  @property({attribute: false}) found: readonly string[] = [];

  /** All findings of the step whose findings are compared. */
  @property({attribute: false}) findings: readonly Finding[] = [];

  /** How many hints are shown. */
  @property({type: Number}) hints = 0;

  /** Whether the learner may ask for the solution. */
  @property({type: Boolean, attribute: 'can-show'}) canShow = false;

  /** Loaded when needed: few steps ask for an order, one for a test, and one compares findings. */
  readonly #order = new PartsController(this, () => import('./sms-order.js'));
  readonly #test = new PartsController(this, () => import('./sms-test.js'));
  readonly #complete = new PartsController(this, () => import('../check/index.js'));

  #hadFocus = false;

  override render(): TemplateResult | typeof nothing {
    const {act} = this;
    if (!act) return nothing;
    return html`${this.#renderAct(act)} ${this.#renderVerdict(act)} ${this.#renderHints(act)}`;
  }

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.#hadFocus) void this.#keepFocus();
    // What a step shows when it opens is read from its heading on.
    if (changed.has('act')) return;
    const event = new AnnounceEvent({text: this.#newsOf(changed).filter(Boolean).join(' ')});
    if (event.text) this.dispatchEvent(event);
  }

  /** When the button with the focus goes, the focus moves to the part of the lesson around it. */
  async #keepFocus(): Promise<void> {
    const parts = [
      ...(this.shadowRoot?.querySelectorAll('sms-choices, sms-order, sms-expect') ?? []),
    ];
    await Promise.all(parts.map((part) => (part as LitElement).updateComplete));
    if (this.shadowRoot?.activeElement || !this.isConnected) return;
    this.closest<HTMLElement>('[tabindex]')?.focus({preventScroll: true});
  }

  /** What is new since the last update, in words. */
  #newsOf(changed: PropertyValues<this>): readonly string[] {
    const {act, verdict} = this;
    if (!act) return [];
    // A prediction is marked again whenever its run moves.
    const isNew = changed.has('verdict') && (act.kind !== 'expect' || !changed.get('verdict'));
    const isReached = this.done && !this.noLonger;
    const wasReached =
      (changed.get('done') ?? this.done) && !(changed.get('noLonger') ?? this.noLonger);
    const isGoal = act.kind === 'watch' || act.kind === 'task' || act.kind === 'moment';
    return [
      isNew && verdict ? spoken(act, verdict, this.answer) : '',
      changed.has('miss') ? this.miss : '',
      changed.has('found') && act.kind === 'experiments' ? this.#foundWords(act, changed) : '',
      isGoal && isReached && !wasReached ? msg('Done.') : '',
      isGoal && !isReached && wasReached ? noLongerWords() : '',
      changed.has('hints') && this.hints > 0
        ? `${msg('Hint:')} ${hintsOf(act)[this.hints - 1] ?? ''}`
        : '',
    ];
  }

  #foundWords({findings}: Experiments, changed: PropertyValues<this>): string {
    const before = changed.get('found') ?? [];
    const more = findings.filter(({id}) => this.found.includes(id) && !before.includes(id));
    if (more.length === 0) return '';
    return [...more.map(({says}) => says), countWords(this.found, findings)].join(' ');
  }

  #renderAct(act: Act): TemplateResult {
    const {answer, verdict, done} = this;
    switch (act.kind) {
      case 'one':
      case 'several':
      case 'pick':
        return html`
          <sms-choices
            .question=${act}
            .answer=${answer}
            .picked=${this.picked}
            .verdict=${verdict}
            ?closed=${done}
          ></sms-choices>
        `;
      case 'order':
        return whenLoaded(
          this.#order,
          () => html`<sms-order .question=${act} .answer=${answer} ?closed=${done}></sms-order>`,
          {failed: msg('The list did not load.')},
        );
      case 'expect':
        return html`
          <sms-expect
            .facts=${this.facts}
            .question=${act}
            .stamps=${this.stamps}
            .verdict=${verdict}
            ?given=${this.given}
          ></sms-expect>
        `;
      case 'moment':
        return html`${this.#renderGoal(act.prompt)} ${done ? nothing : this.#renderClaim()}`;
      case 'watch':
      case 'task':
        return this.#renderGoal(act.prompt);
      case 'experiments':
        return this.#renderFindings(act);
      case 'compare':
        return this.#renderCompared(act.prompt);
      case 'test':
        return whenLoaded(this.#test, () => html`<sms-test .test=${act}></sms-test>`, {
          failed: msg('The test did not load.'),
        });
    }
  }

  #renderGoal(prompt: string): TemplateResult {
    const isSo = this.done && !this.noLonger;
    return html`
      <p class="goal ${isSo ? 'reached' : ''}">
        <span aria-hidden="true">${isSo ? '✓' : '◎'}</span>
        <span>
          ${prompt}
          ${
            this.done && this.noLonger
              ? html`<small>${noLongerWords()}</small>`
              : html`<span class="visually-hidden"
                  >${isSo ? msg('Done.') : msg('Not done yet.')}</span
                >`
          }
        </span>
      </p>
      ${this.#renderMiss()}
    `;
  }

  /** Why the state of the stage is not what the step asks for. */
  #renderMiss(): TemplateResult {
    return html`<p class="miss" ?hidden=${this.miss === ''}>${this.miss}</p>`;
  }

  #renderClaim(): TemplateResult {
    return html`
      <button type="button" class="primary" @click=${() => this.#ask('claim')}>
        ${msg('This is the step')}
      </button>
    `;
  }

  /** What the learner found, and where to look for the rest. */
  #renderFindings({prompt, findings}: Experiments): TemplateResult {
    const {found} = this;
    return html`
      <div class="findings">
        <p id="prompt" class="prompt">${prompt}</p>
        <ol aria-labelledby="prompt">
          ${findings.map(({id, says, hint}) => {
            const isFound = found.includes(id);
            return html`
              <li class=${isFound ? 'found' : ''}>
                <span aria-hidden="true">${isFound ? '✓' : '?'}</span>
                <span>
                  <span class="visually-hidden">
                    ${isFound ? msg('Found:') : msg('Not found yet:')}
                  </span>
                  ${isFound ? says : hint}
                </span>
              </li>
            `;
          })}
        </ol>
        <p class="count">${countWords(found, findings)}</p>
        ${this.#renderMiss()}
      </div>
    `;
  }

  /** The learner's findings beside the complete answer, which is computed when first shown. */
  #renderCompared(prompt: string): TemplateResult {
    const found = this.findings.filter(({id}) => this.found.includes(id));
    const entry = (sign: string, text: string): TemplateResult =>
      html`<li><span aria-hidden="true">${sign}</span> <span>${text}</span></li>`;
    const list =
      found.length === 0
        ? html`<p>${msg('You have not found any condition yet.')}</p>`
        : html`
            <ul class="compared">
              ${found.map(({says}) => entry('✓', says))}
              ${
                found.length < this.findings.length
                  ? entry('?', msg('There are more conditions to find.'))
                  : nothing
              }
            </ul>
          `;
    return html`
      <p><strong>${prompt}</strong></p>
      ${this.#complete.state === 'failed' ? list : nothing}
      ${whenLoaded(this.#complete, () => html`<sms-check-answer>${list}</sms-check-answer>`, {
        failed: msg('The complete answer did not load.'),
      })}
    `;
  }

  #renderVerdict(act: Act): TemplateResult | typeof nothing {
    if (!['one', 'several', 'order', 'pick', 'moment'].includes(act.kind)) return nothing;
    const {verdict} = this;
    const isLate = verdict?.right === true && this.done && !this.known;
    return html`
      <sms-verdict
        .facts=${this.facts}
        .right=${verdict?.right}
        .reason=${verdict ? reasonOf(act, verdict) : ''}
      ></sms-verdict>
      <p class="late" ?hidden=${!isLate}>
        ${msg('The step is done. It does not count as known, because your first answer was not right.')}
      </p>
    `;
  }

  #renderHints(act: Act): TemplateResult | typeof nothing {
    const hints = hintsOf(act);
    const hasMore = this.hints < hints.length;
    if (this.done || (hints.length === 0 && !this.canShow)) return nothing;
    const button = (help: HelpAskEvent['help'], label: string): TemplateResult => html`
      <button type="button" @click=${() => this.#ask(help)}>${label}</button>
    `;
    return html`
      <div class="help">
        ${hints.slice(0, this.hints).map((hint) => html`<p>${msg('Hint:')} ${hint}</p>`)}
        <div>
          ${hasMore ? button('hint', this.hints === 0 ? msg('A hint') : msg('Another hint')) : nothing}
          ${this.canShow ? button('show', msg('Show me')) : nothing}
        </div>
      </div>
    `;
  }

  #ask(help: HelpAskEvent['help']): void {
    const event = new HelpAskEvent({help});
    this.dispatchEvent(event);
  }
}

function countWords(found: readonly string[], findings: readonly Finding[]): string {
  return msg(str`${found.length} of ${findings.length} found.`);
}

function noLongerWords(): string {
  return msg('You did this before, but the server has changed since.');
}

/** What stands beside the verdict. Each choice shows its own reason. */
function reasonOf(act: Act, {right, reasons}: Verdict): string {
  const hasOwnReasons = act.kind === 'one' || act.kind === 'several';
  const reason = hasOwnReasons ? '' : (reasons[0]?.text ?? '');
  return !right && reason === '' ? tryAgainText(act) : reason;
}

/** A verdict as it is announced: with the reasons that are shown elsewhere. */
function spoken(act: Act, verdict: Verdict, answer: Answer | undefined): string {
  const {right, reasons} = verdict;
  const isFinal = act.kind === 'expect';
  const texts = isFinal
    ? reasons.map(({text}) => text)
    : [...reasonsOfChosen(verdict, answer), reasonOf(act, verdict)];
  return spokenVerdict(right, isFinal, texts);
}

function tryAgainText(act: Act): string {
  if (act.kind === 'one') return msg('Read the reason, and choose again.');
  if (act.kind === 'several') return msg('Some choices are wrong, or a right choice is missing.');
  return msg('Give a complete answer.');
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-act': SmsAct;
  }
}
