import {localized} from '@lit/localize';
import {LitElement, html, type TemplateResult} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';

import sharedStyles from '../../ui/shared.styles.js';
import {
  isSettingName,
  paramNames,
  textOfValue,
  params,
  type SettingName,
  type Settings,
  type Param,
} from '../../links/params.js';
import fieldStyles from './fields.styles.js';
import {ChoicesChangeEvent, settingWords, valueWords} from './choices.js';
import {renderSelect} from './render-select.js';

/** What a trainer can choose of the speed, where a number may be any. */
const speeds = ['0.25', '0.5', '1', '2', '4', '8'];

/**
 * How the simulator is shown where it is embedded: a control for each setting of the vocabulary.
 *
 * @fires {ChoicesChangeEvent} sms-choices-change - Another value was chosen.
 */
@customElement('sms-embed-settings')
@localized()
export class SmsEmbedSettings extends LitElement {
  static override styles = [sharedStyles, fieldStyles];

  /** What was chosen; what was not is as usual. */
  @property({attribute: false}) settings: Settings = {};

  /** Which of them mean something here. */
  @property({attribute: false}) offered: readonly SettingName[] = paramNames.filter(isSettingName);

  override render(): TemplateResult {
    return html`
      <div class="fields">${this.offered.map((name) => this.#renderSetting(name))}</div>
    `;
  }

  #renderSetting(name: SettingName): TemplateResult {
    const {kind, usual}: Param = params[name];
    switch (kind.choosing) {
      case 'switch':
        return this.#renderSwitch(name);
      case 'some':
        return this.#renderSome(name, kind.words);
      default: {
        const words = kind.choosing === 'number' ? speeds : kind.words;
        return this.#renderOne(name, usual === '' ? ['', ...words] : words);
      }
    }
  }

  #renderOne(name: SettingName, words: readonly string[]): TemplateResult {
    return renderSelect({
      name: settingWords[name](),
      options: words.map((word) => [word, name === 'speed' ? `${word}×` : valueWords(name, word)]),
      chosen: this.#textOf(name),
      choose: (text) => this.#say(name, text),
    });
  }

  #renderSwitch(name: SettingName): TemplateResult {
    return html`
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(this.#textOf(name) === 'on')}
          @change=${(event: Event) => this.#say(name, isChecked(event) ? 'on' : '')}
        />
        ${settingWords[name]()}
      </label>
    `;
  }

  #renderSome(name: SettingName, words: readonly string[]): TemplateResult {
    const text = this.#textOf(name).split(',');
    return html`
      <fieldset class="some">
        <legend>${settingWords[name]()}</legend>
        ${words.map(
          (word) => html`
            <label class="check">
              <input
                type="checkbox"
                .checked=${live(text.includes(word))}
                @change=${(event: Event) => {
                  const others = text.filter((each) => each !== word && each !== '');
                  this.#say(name, [...others, ...(isChecked(event) ? [word] : [])].join(','));
                }}
              />
              ${valueWords(name, word)}
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #textOf(name: SettingName): string {
    const value = this.settings[name];
    return value === undefined ? params[name].usual : textOfValue(value);
  }

  #say(name: SettingName, text: string): void {
    const value = text === '' ? undefined : params[name].kind.read(text);
    const others = Object.entries(this.settings).filter(([each]) => each !== name);
    const settings = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
    const event = new ChoicesChangeEvent({change: {settings}});
    this.dispatchEvent(event);
  }
}

function isChecked(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

declare global {
  interface HTMLElementTagNameMap {
    'sms-embed-settings': SmsEmbedSettings;
  }
}
