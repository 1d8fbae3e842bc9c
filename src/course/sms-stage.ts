import {localized, msg} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';

import type {Shown, Stage} from '../../lessons/lesson.js';
import {actsOf} from './model/practice-stage.js';
import {proofOf} from './model/stage.js';
import {proofWorld, type Practice} from '../practice/index.js';
import sharedStyles from '../ui/shared.styles.js';
import './sms-lab-stage.js';
import type {ShownStage, SmsLabStage, Stamping} from './sms-lab-stage.js';
import './sms-practice-stage.js';

/**
 * What stands beside a lesson's text: a run, the practice server, or the proof that the hotfix works.
 *
 * @fires {StageReachEvent} sms-stage-reach - The stage shows another moment or situation.
 * @fires {PartPickEvent} sms-part-pick - The learner pressed a part that can be picked.
 * @fires {PlatformChangeEvent} sms-platform-change - The learner wants a server with another processor.
 */
@localized()
@customElement('sms-stage')
export class SmsStage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
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

  #proof: {readonly world: string; readonly stage: ShownStage} | undefined;

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
        return html`<sms-practice-stage .practice=${this.practice}></sms-practice-stage>`;
      case 'proof':
        return this.#renderProof();
      default:
        return nothing;
    }
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
        <p class="why" role="status">
          ${proof.why} ${msg('Go back, and bring the service up first.')}
        </p>
      `;
    }
    // The same object while the world is the same, or the run would start again.
    if (this.#proof?.world !== proof.world) {
      this.#proof = {world: proof.world, stage: proofOf(proof.world)};
    }
    const names = {before: msg('A server without the hotfix'), after: msg('This server')};
    return this.#renderLab(this.#proof.stage, names);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-stage': SmsStage;
  }
}
