import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';

import type {Shown, Stage} from '../../lessons/lesson.js';
import {actsOf, liftedStage} from './model/practice-stage.js';
import {proofOf, type ShownStage} from './model/stage.js';
import {actWords, proofWorld, type Practice} from '../practice/index.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-file-cards.js';
import './sms-lab-stage.js';
import type {SmsLabStage, Stamping} from './sms-lab-stage.js';
import './sms-practice-stage.js';

/**
 * What stands beside a lesson's text: a run, the practice server, or the proof that the hotfix works.
 *
 * @fires {StageReachEvent} sms-stage-reach - The stage shows another moment or situation.
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @fires {PlatformChangeEvent} sms-platform-change - The learner wants a server with another processor.
 */
@customElement('sms-stage')
@localized()
export class SmsStage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      .lifted {
        position: relative;
        display: grid;
        gap: 0.7rem;
        overflow: clip;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1rem;
        align-items: center;
        justify-content: space-between;
      }

      ol {
        display: flex;
        flex-wrap: wrap;
        gap: 0.15rem 1.6rem;
        margin: 0;
        padding-inline-start: 1.2rem;
        color: var(--sms-color-muted);
        font-size: 0.9rem;
        line-height: 1.4;
      }

      .lifted p,
      h4,
      h3 {
        margin: 0;
        line-height: 1.45;
      }

      /* The desktop goes up and away like a lid. */
      .lifted::after {
        position: absolute;
        inset: 0;
        border-block-end: 0.5rem solid #c0c0c0;
        background: #008080;
        content: '';
        pointer-events: none;
        translate: 0 -102%;
      }

      @media (prefers-reduced-motion: no-preference) {
        .lifted::after {
          transition: translate 1.2s 0.3s ease-in-out;
        }

        @starting-style {
          .lifted::after {
            translate: 0 0;
          }
        }
      }

      .why {
        margin: 0;
        padding: 1.2rem;
        border: 1px dashed var(--sms-color-edge);
        border-radius: var(--sms-radius);
        line-height: 1.5;
      }
    `,
  ];

  @property({attribute: false}) stage: Stage | undefined;

  /** The practice of the lesson. */
  @property({attribute: false}) practice: Practice | undefined;

  /** What the learner expects of parts of the picture, where the step asks for that. */
  @property({attribute: false}) stamping: Stamping | undefined;

  /** The parts that can be picked. */
  @property({attribute: false}) pickable: readonly string[] = [];

  /** Those of them that are picked. */
  @property({attribute: false}) picked: readonly string[] = [];

  @query('sms-lab-stage') private readonly lab!: SmsLabStage | null;

  /** Whether the learner has put the lid back. */
  @state() private isShut = false;

  /** The last stage that was made here, and what it was made of. */
  #made: {readonly key: string; readonly stage: ShownStage} | undefined;

  /** Performs a solution. */
  show(shown: Shown): void {
    if ('change' in shown) {
      this.lab?.show(shown);
      return;
    }
    const {practice} = this;
    if (!practice) return;
    for (const act of actsOf(shown.acts, practice.platform)) practice.do(act);
  }

  /** Goes to a moment of the run. */
  goTo(moment: number): void {
    this.lab?.goTo(moment);
  }

  override render(): TemplateResult | typeof nothing {
    switch (this.stage?.kind) {
      case 'lab':
        return this.#renderLab(this.stage);
      case 'practice':
        return this.#renderPractice();
      case 'proof':
        return this.#renderProof();
      case 'files':
        return html`<sms-file-cards .stage=${this.stage}></sms-file-cards>`;
      default:
        return nothing;
    }
  }

  /** The practice server; the lid is off when the ticket is solved. */
  #renderPractice(): TemplateResult {
    const {practice} = this;
    const lifted = practice && liftedStage(practice);
    if (!practice || !lifted || this.isShut) {
      return html`
        ${lifted ? this.#renderLid(msg('Look inside')) : nothing}
        <sms-practice-stage .practice=${practice}></sms-practice-stage>
      `;
    }
    const names = {before: msg('Without the hotfix'), after: msg('This server')};
    return html`
      <section class="lifted" aria-labelledby="lifted">
        <div class="head">
          <h3 id="lifted">${msg('Inside the server')}</h3>
          ${this.#renderLid(msg('Back to the desktop'))}
        </div>
        <p>
          ${msg('This is your server at the moment when your last job is Complete. Beside your server, the same job runs on a server without the hotfix. Play both from the start to see what your work changed.')}
        </p>
        <h4 id="did">${msg('What you did')}</h4>
        <ol aria-labelledby="did">
          ${practice.acts.map((act) => html`<li>${actWords(act)}</li>`)}
        </ol>
        ${this.#renderLab(this.#kept(practice.codes.join(' '), lifted), names)}
      </section>
    `;
  }

  #renderLid(label: string): TemplateResult {
    return html`
      <button type="button" @click=${() => (this.isShut = !this.isShut)}>${label}</button>
    `;
  }

  #renderLab(stage: ShownStage, names: SmsLabStage['names'] = {}): TemplateResult {
    return html`
      <sms-lab-stage
        .stage=${stage}
        .names=${names}
        .pickable=${this.pickable}
        .picked=${this.picked}
        .stamping=${this.stamping}
      ></sms-lab-stage>
    `;
  }

  #renderProof(): TemplateResult | typeof nothing {
    if (!this.practice) return nothing;
    const proof = proofWorld(this.practice.view);
    if (proof.world === null) {
      return html`
        <p class="why">${proof.why} ${msg('Go back, and start the service first.')}</p>
      `;
    }
    const names = {before: msg('A server without the hotfix'), after: msg('This server')};
    return this.#renderLab(this.#kept(proof.world, proofOf(proof.world)), names);
  }

  /** The same object while it is made of the same, or the run would start again. */
  #kept(key: string, stage: ShownStage): ShownStage {
    if (this.#made?.key !== key) this.#made = {key, stage};
    return this.#made.stage;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-stage': SmsStage;
  }
}
