/** Draws what is loaded when it is first shown, or says that it is not there. */
import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {PartsController} from '../ui/parts-controller.js';

export function whenLoaded(parts: PartsController, draw: () => TemplateResult): TemplateResult {
  switch (parts.state) {
    case 'ready':
      return draw();
    case 'failed':
      return html`
        <p role="alert">
          ${msg('This part could not be loaded.')}
          <button type="button" @click=${() => void parts.load()}>${msg('Try again')}</button>
        </p>
      `;
    default:
      void parts.load();
      return html`<p role="status">${msg('Loading…')}</p>`;
  }
}
