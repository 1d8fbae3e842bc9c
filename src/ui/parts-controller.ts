import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {msg} from '@lit/localize';

/**
 * Parts of a host that are loaded when they are needed, and may fail to come.
 *
 * @example
 * ```ts
 * readonly #more = new PartsController(this, () => import('./lab-lazy.js'));
 * if (this.#more.state === 'ready') …
 * ```
 */
export class PartsController {
  state: 'wanted' | 'loading' | 'ready' | 'failed' = 'wanted';

  readonly #host: ReactiveControllerHost;
  readonly #import: () => Promise<unknown>;

  constructor(host: ReactiveControllerHost, importParts: () => Promise<unknown>) {
    this.#host = host;
    this.#import = importParts;
  }

  /** Loads them, unless they are there or on their way; what failed is tried again. */
  async load(): Promise<void> {
    if (this.state === 'ready' || this.state === 'loading') return;
    // While they are loaded for the first time there is nothing else to draw.
    if (this.state === 'failed') this.#become('loading');
    else this.state = 'loading';
    try {
      await this.#import();
      this.#become('ready');
    } catch {
      this.#become('failed');
    }
  }

  #become(state: PartsController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

interface LoadingWords {
  /** A sentence, or what stands in. */
  readonly loading?: string | TemplateResult;
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
      return typeof loading === 'string' ? html`<p>${loading}</p>` : loading;
  }
}
