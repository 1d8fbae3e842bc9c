import {localized, msg, str} from '@lit/localize';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import sharedStyles from '../../ui/shared.styles.js';
import {describeFound} from '../../run/scenario-refusal.js';
import {ChoicesChangeEvent, readSize, sizeLimits, usualSize, type Choices} from './choices.js';
import fieldStyles from './fields.styles.js';
import {renderSelect} from './render-select.js';

type Size = Pick<Choices, 'width' | 'height'>;

/** Where frames usually stand. */
const presets: readonly (readonly [size: Size, words: () => string])[] = [
  [usualSize, () => msg('As wide as the page')],
  [{width: 960, height: 540}, () => msg('A slide, 960 × 540')],
  [{width: 600, height: 400}, () => msg('A small frame, 600 × 400')],
  [{width: 390, height: 700}, () => msg('A phone, 390 × 700')],
];

/**
 * How large a frame is: one of the usual sizes, or one of the trainer's own.
 *
 * @fires {ChoicesChangeEvent} sms-choices-change - Another size was chosen, which a frame can have.
 */
@customElement('sms-embed-size')
@localized()
export class SmsEmbedSize extends LitElement {
  static override styles = [sharedStyles, fieldStyles];

  /** In CSS pixels; undefined for as wide as the page lets it be. */
  @property({attribute: false}) width: number | undefined;
  /** In CSS pixels. */
  @property({attribute: false}) height = usualSize.height;

  /** What was typed, where no frame can have it. */
  @state() private fault = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('width') || changed.has('height')) this.fault = '';
  }

  override render(): TemplateResult {
    const [chosen] =
      presets.find(([{width, height}]) => width === this.width && height === this.height) ?? [];
    return html`
      <div class="fields">
        ${renderSelect<Size | undefined>({
          name: msg('Size'),
          options: [
            ...presets.map(([size, words]) => [size, words()] as const),
            [undefined, msg('Custom size')],
          ],
          chosen,
          choose: (size) => size && this.#say(size),
          place: 'wide',
        })}
        ${this.#renderNumber('width', msg('Width'))} ${this.#renderNumber('height', msg('Height'))}
        <p class="fault" id="fault" role="alert">${this.fault}</p>
      </div>
    `;
  }

  #renderNumber(name: 'width' | 'height', label: string): TemplateResult {
    const {[name]: value} = this;
    return html`
      <label class="field">
        <span>${label}</span>
        <input
          inputmode="numeric"
          autocomplete="off"
          .value=${live(String(value ?? ''))}
          placeholder=${name === 'width' ? '100%' : nothing}
          aria-describedby=${this.fault ? 'fault' : nothing}
          @change=${(event: Event) => this.#onNumber(name, event)}
        />
      </label>
    `;
  }

  #onNumber(name: 'width' | 'height', event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    if (name === 'width' && text.trim() === '') {
      this.#say({width: undefined, height: this.height});
      return;
    }
    const size = readSize(text);
    if (size === undefined) {
      const {least, most} = sizeLimits;
      const found = describeFound(text);
      this.fault = msg(
        str`${found} is not a size for a frame; it must be ${least} to ${most} pixels.`,
      );
      return;
    }
    this.fault = '';
    this.#say({width: this.width, height: this.height, [name]: size});
  }

  #say(change: Size): void {
    const event = new ChoicesChangeEvent({change});
    this.dispatchEvent(event);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-size': SmsEmbedSize;
  }
}
