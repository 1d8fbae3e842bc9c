import {localized, msg} from '@lit/localize';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';

import {paletteAt, pngOf, type Palette, type PictureFile} from './picture-file.js';
import {saveBlob, saveText} from './copy-and-save.js';
import sharedStyles from './shared.styles.js';

/** Two buttons that save a drawing as SVG and as PNG, in the colours of the present theme. */
@customElement('sms-save-picture')
@localized()
export class SmsSavePicture extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      :host {
        display: inline-flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }

      [aria-live] {
        color: var(--sms-color-failure);
      }
    `,
  ];

  /** What the file is called, without its ending. */
  @property() name = '';

  /** Makes the drawing; asked only when a button is pressed. Undefined where there is none. */
  @property({attribute: false}) getPicture: (palette: Palette) => PictureFile | undefined = () =>
    undefined;

  /** What became of the last attempt to make a PNG. */
  @state() private saving: 'none' | 'busy' | 'failed' = 'none';

  override render(): TemplateResult {
    return html`
      <button type="button" @click=${this.#saveSvg}>${msg('Save as SVG')}</button>
      <button type="button" aria-disabled=${this.saving === 'busy'} @click=${this.#savePng}>
        ${msg('Save as PNG')}
      </button>
      <span aria-live="polite" aria-atomic="true">
        ${this.saving === 'failed' ? msg('The picture could not be made. Try SVG.') : ''}
      </span>
    `;
  }

  #saveSvg(): void {
    const picture = this.getPicture(paletteAt(this.renderRoot));
    if (picture) saveText(`${this.name}.svg`, picture.text, 'image/svg+xml');
  }

  async #savePng(): Promise<void> {
    if (this.saving === 'busy') return;
    const picture = this.getPicture(paletteAt(this.renderRoot));
    if (!picture) return;
    this.saving = 'busy';
    try {
      saveBlob(`${this.name}.png`, await pngOf(picture));
      this.saving = 'none';
    } catch {
      this.saving = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-save-picture': SmsSavePicture;
  }
}
