import {localized, msg, str} from '@lit/localize';
import {LitElement, css, html, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';

import {setStyles} from '../../ui/set-styles.js';
import {NextFrameResizeObserver} from '../../ui/width-controller.js';
import {isOurs} from '../protocol.js';
import {usualSize} from './choices.js';

/** In CSS pixels: how wide a page is where the frame is as wide as that. */
const pageWidth = 960;
/** In CSS pixels: higher frames are made smaller, as long as they can be read. */
const viewHeight = 480;
const leastScale = 0.6;

/** The simulator in a real frame on a page that might be a trainer's, as small as the room makes it. */
@customElement('sms-embed-preview')
@localized()
export class SmsEmbedPreview extends LitElement {
  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }

    figure {
      overflow: hidden;
      margin: 0;
      border: 1px solid var(--sms-color-line);
      border-radius: var(--sms-radius);
      background: var(--sms-color-card);
    }

    .page {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.55rem;
      max-height: min(60vh, 44rem);
      overflow: auto;
      padding: 0.9rem 1rem;
    }

    /* Lines of a text that is not there. */
    .line {
      width: var(--length);
      height: 0.5rem;
      border-radius: 0.25rem;
      background: var(--sms-color-chosen);
    }

    .head {
      height: 0.9rem;
      background: var(--sms-color-line);
    }

    .box {
      height: var(--height);
      padding-inline-start: var(--indent);
      /* What is in the frame has its own; the frame is scaled from its left corner. */
      direction: ltr;
    }

    iframe {
      display: block;
      width: var(--width);
      height: var(--full-height);
      border: 1px solid var(--sms-color-edge);
      transform: scale(var(--scale));
      transform-origin: 0 0;
    }

    figcaption {
      padding: 0.45rem 1rem;
      border-block-start: 1px solid var(--sms-color-line);
      color: var(--sms-color-muted);
      font-size: 0.85rem;
      font-variant-numeric: tabular-nums;
    }
  `;

  /** What the frame shows. */
  @property() address = '';

  /** What the frame is called. */
  @property({attribute: false}) name = '';

  @property() allow = '';
  @property() sandbox = '';

  /** In CSS pixels; undefined for as wide as the page. */
  @property({attribute: false}) width: number | undefined;
  @property({attribute: false}) height = usualSize.height;

  /** Whether the frame grows with its contents. */
  @property({type: Boolean}) fits = false;

  /** Of what the page leaves to the frame; 0 until it is measured. */
  @state() private room = 0;

  /** What the frame has asked for; undefined where it has not. */
  @state() private asked: number | undefined;

  @query('iframe') private readonly frame!: HTMLIFrameElement | null;
  @query('.box') private readonly box!: HTMLElement;

  readonly #room = new NextFrameResizeObserver(() => (this.room = this.box.offsetWidth));

  constructor() {
    super();
    this.addController({
      hostConnected: () => window.addEventListener('message', this.#hear),
      hostDisconnected: () => window.removeEventListener('message', this.#hear),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address') || changed.has('fits')) this.asked = undefined;
  }

  override render(): TemplateResult {
    const {address, room} = this;
    const width = this.width ?? Math.max(room, pageWidth);
    const height = this.asked ?? this.height;
    const scale = Math.min(1, room / width, Math.max(leastScale, viewHeight / height));
    const sizes = {
      '--width': `${width}px`,
      '--full-height': `${height}px`,
      '--height': `${height * scale}px`,
      '--indent': `${(room - width * scale) / 2}px`,
      '--scale': String(scale),
    };
    const percent = Math.round(scale * 100);
    return html`
      <figure>
        <div class="page" tabindex="0" role="group" aria-label=${msg('Preview')}>
          <div class="line head" ${setStyles({'--length': '45%'})}></div>
          <div class="line" ${setStyles({'--length': '96%'})}></div>
          <div class="line" ${setStyles({'--length': '72%'})}></div>
          <div class="box" ${setStyles(sizes)}>${this.#renderFrame(address)}</div>
          <div class="line" ${setStyles({'--length': '88%'})}></div>
        </div>
        <figcaption>
          ${
            percent === 100
              ? msg(str`${width} × ${height} pixels`)
              : msg(str`${width} × ${height} pixels, shown at ${percent}%`)
          }
        </figcaption>
      </figure>
    `;
  }

  /** Another frame for each address: one that goes elsewhere would be a step in the history of the page. */
  #renderFrame(address: string): unknown {
    return keyed(
      `${address} ${this.sandbox} ${this.fits}`,
      html`
        <iframe
          src=${address}
          title=${this.name}
          allow=${this.allow}
          sandbox=${this.sandbox}
        ></iframe>
      `,
    );
  }

  protected override firstUpdated(): void {
    this.#room.observe(this.box);
  }

  /** A frame that grows says how tall its contents are. */
  readonly #hear = ({source, data}: MessageEvent<unknown>): void => {
    if (!this.fits || source !== this.frame?.contentWindow || !isOurs(data)) return;
    if (data.type === 'resize' && typeof data.height === 'number') this.asked = data.height;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-preview': SmsEmbedPreview;
  }
}
