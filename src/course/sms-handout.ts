import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, nothing, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import type {Lesson} from '../../lessons/lesson.js';
import {PrintController} from '../ui/print-controller.js';
import {handoutOf, type HandoutQuestion} from './model/handout.js';

/** A lesson on paper: a page to read, a page of questions, and a page of answers. Not on the screen. */
@customElement('sms-handout')
@localized()
export class SmsHandout extends LitElement {
  static override styles = css`
    :host {
      display: none;
    }

    @media print {
      :host {
        display: block;
        color: #000;
        font-size: 10pt;
        line-height: 1.35;
      }
    }

    section + section {
      break-before: page;
    }

    h2 {
      margin: 0 0 0.3rem;
      padding-block-end: 0.2rem;
      border-block-end: 1.2pt solid #000;
      font-size: 15pt;
    }

    h3 {
      margin: 0.5rem 0 0;
      font-size: 10.5pt;
      break-after: avoid;
    }

    p {
      margin: 0.15rem 0 0;
    }

    .goal {
      font-style: italic;
    }

    .question,
    .answer {
      margin-block-start: 0.6rem;
      break-inside: avoid;
    }

    .prompt {
      font-weight: 650;
    }

    ul {
      margin: 0.2rem 0 0;
      padding: 0;
      list-style: none;
    }

    li {
      padding-inline-start: 1.5em;
      text-indent: -1.5em;
    }

    li::before {
      content: '☐' / '';
      display: inline-block;
      inline-size: 1.5em;
      text-indent: 0;
    }

    .line {
      block-size: 1.6em;
      border-block-end: 0.5pt solid #888;
    }

    .answers {
      font-size: 9pt;
    }
  `;

  /** The lesson, in the language of the page. */
  @property({attribute: false}) lesson: Lesson | undefined;

  readonly #print = new PrintController(this, () => this.performUpdate());

  override render(): TemplateResult | typeof nothing {
    if (!this.lesson || !this.#print.isPrinting) return nothing;
    const {title, goal, reading, questions, answers} = handoutOf(this.lesson);
    return html`
      <section>
        <h2>${title}</h2>
        <p class="goal">${goal}</p>
        ${reading.map(
          (step, place) => html`
            <h3>${place + 1}. ${step.title}</h3>
            ${step.say.map((paragraph) => html`<p>${paragraph}</p>`)}
          `,
        )}
      </section>
      ${
        questions.length === 0
          ? nothing
          : html`
              <section>
                <h2>${msg(str`${title}: your part`)}</h2>
                ${questions.map((question) => this.#renderQuestion(question))}
              </section>
              <section class="answers">
                <h2>${msg(str`${title}: the answers`)}</h2>
                ${answers.map(
                  ({step, lines}) => html`
                    <div class="answer">
                      <p class="prompt">${msg(str`Step ${step}`)}</p>
                      ${lines.map((line) => html`<p>${line}</p>`)}
                    </div>
                  `,
                )}
              </section>
            `
      }
    `;
  }

  #renderQuestion({step, prompt, options}: HandoutQuestion): TemplateResult {
    return html`
      <div class="question">
        <p class="prompt">${step}. ${prompt}</p>
        ${
          options.length > 0
            ? html`<ul>
                ${options.map((option) => html`<li>${option}</li>`)}
              </ul>`
            : [1, 2].map(() => html`<div class="line"></div>`)
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-handout': SmsHandout;
  }
}
