/** A list to choose from, that stands in a sentence as a word does. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** A group has a name, and its options below it. */
export interface OptionGroup<Value extends string> {
  readonly group: string;
  readonly options: readonly Option<Value>[];
}

type Listed<Value extends string> = readonly (Option<Value> | OptionGroup<Value>)[];

export function selectInSentence<Value extends string>(
  name: string,
  listed: Listed<Value>,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  const option = ({value, label}: Option<Value>): TemplateResult => html`
    <option value=${value} .selected=${live(value === chosen)}>${label}</option>
  `;
  return html`
    <select
      aria-label=${name}
      @change=${({target}: Event) => {
        choose((target as HTMLSelectElement).value as Value);
      }}
    >
      ${listed.map((each) =>
        'group' in each
          ? html`<optgroup label=${each.group}>${each.options.map(option)}</optgroup>`
          : option(each),
      )}
    </select>
  `;
}
