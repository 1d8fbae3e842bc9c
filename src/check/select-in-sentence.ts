/** A list to choose from, that stands in a sentence as a word does. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** A group has a name, and its values below it. */
export interface OptionGroup<Value> {
  readonly group: string;
  readonly values: readonly Value[];
}

/** Values are the same if their texts are. */
export function selectInSentence<Value>(
  name: string,
  listed: readonly (Value | OptionGroup<Value>)[],
  labelOf: (value: Value) => string,
  chosen: Value,
  choose: (value: Value) => void,
): TemplateResult {
  const values = listed.flatMap((each) => (isGroup(each) ? each.values : [each]));
  const option = (value: Value): TemplateResult => {
    const text = String(value);
    return html`
      <option value=${text} .selected=${live(text === String(chosen))}>${labelOf(value)}</option>
    `;
  };
  return html`
    <select
      aria-label=${name}
      @change=${({target}: Event) => {
        const value = values[(target as HTMLSelectElement).selectedIndex];
        if (value !== undefined) choose(value);
      }}
    >
      ${listed.map((each) =>
        isGroup(each)
          ? html`<optgroup label=${each.group}>${each.values.map(option)}</optgroup>`
          : option(each),
      )}
    </select>
  `;
}

function isGroup<Value>(each: Value | OptionGroup<Value>): each is OptionGroup<Value> {
  return typeof each === 'object' && each !== null && 'group' in each;
}
