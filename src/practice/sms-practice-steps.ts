import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import sharedStyles from '../ui/shared.styles.js';
import {PracticeController} from './practice-controller.js';
import type {HotfixView} from './model/hotfix-view.js';
import {directoryName} from './model/practice-format.js';
import type {Practice} from './model/practice.js';

/** The four steps of the article, which of them are done, and which comes next. */
@localized()
@customElement('sms-practice-steps')
export class SmsPracticeSteps extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: block;
      }

      ol {
        display: grid;
        gap: 0.25rem;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 0.75rem;
        align-items: start;
        padding: 0.55rem 0.7rem;
        border: 1px solid transparent;
        border-radius: var(--sms-radius);
      }

      li[aria-current] {
        border-color: var(--sms-color-line);
        background: var(--sms-color-card);
        font-weight: 650;
      }

      .sign {
        display: grid;
        place-items: center;
        width: 1.6rem;
        height: 1.6rem;
        border: 1.5px solid var(--sms-color-edge);
        border-radius: 50%;
        font-size: 0.85rem;
        font-weight: 650;
      }

      .done .sign {
        border-color: var(--sms-color-current);
        background: var(--sms-color-current);
        color: var(--sms-color-card);
      }

      .text {
        padding-block-start: 0.1rem;
        overflow-wrap: anywhere;
      }

      small {
        grid-column: 2;
        color: var(--sms-color-muted);
        font-size: 0.85rem;
        font-weight: 400;
      }

      @media (forced-colors: active) {
        li {
          border-color: Canvas;
        }

        li[aria-current] {
          border-color: Highlight;
        }

        .done .sign {
          border-width: 3px;
          background: Canvas;
          color: CanvasText;
        }
      }
    `,
  ];

  /** The server on which they are done. */
  @property({attribute: false}) practice: Practice | undefined;

  constructor() {
    super();
    new PracticeController(this, () => this.practice);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.practice) return nothing;
    const {view} = this.practice;
    const next = view.stepsDone.indexOf(false);
    return html`
      <ol>
        ${namesOf(view).map((name, index) => {
          const isDone = view.stepsDone[index] ?? false;
          const hint = index === next ? hintOf(view, index) : undefined;
          return html`
            <li class=${isDone ? 'done' : ''} aria-current=${index === next ? 'step' : nothing}>
              <span class="sign" aria-hidden="true">${isDone ? '✓' : index + 1}</span>
              <span class="text">
                ${name}
                <span class="visually-hidden">${isDone ? msg('Done.') : msg('Not done.')}</span>
              </span>
              ${hint === undefined ? nothing : html`<small>${hint}</small>`}
            </li>
          `;
        })}
      </ol>
    `;
  }
}

function namesOf({platform}: HotfixView): readonly string[] {
  return [
    msg('Stop the SMS Executive service'),
    msg('Close every SMS application'),
    msg(str`Replace Smsinst.dll in ${directoryName(`${platform}-bin`)}`),
    msg('Start the SMS Executive service'),
  ];
}

function hintOf({openApplications, state}: HotfixView, index: number): string | undefined {
  const {length} = openApplications;
  if (index === 1)
    return length === 1 ? msg('One is still open.') : msg(str`${length} are still open.`);
  if (state === 'stopped.otherPlatform' || state === 'stopped.unableToStart') {
    return msg('The file in place is for another processor.');
  }
  return state === 'stopped.olderInPlace' ? msg('The file in place is an older one.') : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-practice-steps': SmsPracticeSteps;
  }
}
