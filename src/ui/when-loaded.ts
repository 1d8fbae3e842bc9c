/** Draws what is loaded when it is first shown, or says that it is not there. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {PartsController} from './parts-controller.js';

interface LoadingWords {
  readonly loading?: string;
  readonly failed: string;
}

export function whenLoaded(
  parts: PartsController,
  draw: () => TemplateResult,
  {loading = msg('Loading…'), failed}: LoadingWords,
): TemplateResult {
  switch (parts.state) {
    case 'ready':
      return draw();
    case 'failed':
      return html`
        <p role="alert">
          ${failed}
          <button type="button" @click=${() => void parts.load()}>${msg('Try again')}</button>
        </p>
      `;
    default:
      void parts.load();
      return html`<p role="status">${loading}</p>`;
  }
}
