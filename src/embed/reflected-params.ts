/** What is said on an element in the vocabulary: attributes, and properties that reflect them. */
import {isPlainObject} from '../run/scenario-refusal.js';
import {
  isName,
  names,
  textOfValue,
  vocabulary,
  type Name,
  type ValueOf,
} from '../links/params.js';

/** The properties that an element has for the vocabulary; null and undefined take one away. */
export type SaidValues = {
  [Each in Name]: Each extends 'scenario' ? string | object | undefined : ValueOf<Each> | undefined;
};

export interface SaidElement extends HTMLElement {
  /** Something else is said by this name than before. */
  saidChanged(name: Name): void;
}

/** A change of any other is shown in what is there. */
export const attributesThatBeginAnew: readonly Name[] = ['view', 'lesson', 'scenario', 'worlds'];

/** What any element may have. */
const globalAttributes =
  /^(aria-.+|data-.+|on.+|xml:.+|xmlns|accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** Attributes that were meant to say something: neither ours nor everybody's. */
export function strangersOn(element: Element): readonly string[] {
  return element
    .getAttributeNames()
    .filter((name) => !isName(name) && !globalAttributes.test(name));
}

/** Whole scenarios, which no attribute holds. */
const scenarios = new WeakMap<Element, object>();

/** What is said by attributes, and a whole scenario as it was given. */
export function saidOn(element: Element): Readonly<Record<string, unknown>> {
  const said = names.map((name) => [name, element.getAttribute(name)] as const);
  const scenario = scenarios.get(element);
  return {
    ...Object.fromEntries(said.filter(([, text]) => text !== null)),
    ...(scenario && {scenario}),
  };
}

/** Gives a class of elements a property for each name of the vocabulary. */
export function defineSaidProperties(type: {prototype: SaidElement}): void {
  for (const name of names) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: SaidElement) {
        return valueOn(this, name);
      },
      set(this: SaidElement, value: unknown) {
        sayOn(this, name, value);
      },
    });
  }
}

/** Takes over what was set on an element before its class was known. */
export function upgradeProperties(element: SaidElement): void {
  for (const name of names) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (!own) continue;
    Reflect.deleteProperty(element, name);
    sayOn(element, name, own.value);
  }
}

/** The value of a property: what is said, or what is usual where nothing that can be read is. */
function valueOn(element: Element, name: Name): unknown {
  const scenario = name === 'scenario' ? scenarios.get(element) : undefined;
  if (scenario) return scenario;
  const {kind, usual} = vocabulary[name];
  const text = element.getAttribute(name);
  return (text === null ? undefined : kind.read(text)) ?? kind.read(usual);
}

function sayOn(element: SaidElement, name: Name, value: unknown): void {
  if (name === 'scenario') {
    const hadScenario = scenarios.delete(element);
    if (isPlainObject(value)) {
      scenarios.set(element, value as object);
      element.removeAttribute(name);
      element.saidChanged(name);
      return;
    }
    if (hadScenario) element.saidChanged(name);
  }
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, textOf(name, value));
}

function textOf(name: Name, value: unknown): string {
  return Array.isArray(value) ? value.join(name === 'worlds' ? '.' : ',') : textOfValue(value);
}
