import {localized} from '@lit/localize';
import {css, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';

import {glossary, type TermId} from '../../../lessons/glossary.js';
import {evidenceName} from '../../words/fact-text.js';
import {termMeaning, termName, termSource} from '../../words/glossary-text.js';
import {ExplainedElement} from './explained-element.js';
import signStyles from './sign.styles.js';

/** A term of SMS within a text. It opens the meaning of the term, with its evidence and its source. */
@customElement('sms-term')
@localized()
export class SmsTerm extends ExplainedElement {
  static override styles = [
    ...[ExplainedElement.styles].flat(),
    signStyles,
    css`
      button:not(.close) {
        display: inline;
        text-decoration: underline dotted 1px
          color-mix(in srgb, var(--sms-color-muted) 70%, transparent);
        text-underline-offset: 0.22em;
      }

      button:not(.close):hover {
        text-decoration: underline solid 1px;
      }
    `,
  ];

  @property() term: TermId = 'despooler';

  protected get popoverName(): string {
    return termName(this.term);
  }

  protected override renderOpener(): TemplateResult {
    return html`<button type="button" popovertarget="more"><slot></slot></button>`;
  }

  protected override renderExplanation(): TemplateResult {
    const {term} = this;
    const {evidence} = glossary[term];
    return html`
      <h3>${termName(term)}</h3>
      <p>${termMeaning(term)}</p>
      <p class="note">
        <span class="sign ${evidence}" aria-hidden="true"></span> ${evidenceName(evidence)} ·
        ${termSource(term)}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-term': SmsTerm;
  }
}
