/** A field to choose one of several values: its name, and below it the list. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export interface SelectField<Value> {
  readonly name: string;
  /** Each value, and what it is called. */
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
  /** More for its class: where it stands among other fields. */
  readonly place?: string;
}

export function renderSelect<Value>(field: SelectField<Value>): TemplateResult {
  const {name, options, chosen, choose, place = ''} = field;
  const onChange = ({target}: Event): void => {
    const option = options[(target as HTMLSelectElement).selectedIndex];
    if (option) choose(option[0]);
  };
  return html`
    <label class="field ${place}">
      <span>${name}</span>
      <select @change=${onChange}>
        ${options.map(
          ([value, words]) => html` <option .selected=${live(value === chosen)}>${words}</option> `,
        )}
      </select>
    </label>
  `;
}
