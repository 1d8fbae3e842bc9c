/** The parameters as attributes of an element, and as properties that reflect them. */
import {isPlainObject} from '../run/scenario-refusal.js';
import {
  isParamName,
  paramNames,
  textOfValue,
  params,
  type ParamName,
  type ParamValue,
} from '../links/params.js';

/** The properties that an element has for the vocabulary; null and undefined take one away. */
export type ReflectedParams = {
  [Each in ParamName]: Each extends 'scenario'
    ? string | object | undefined
    : ParamValue<Each> | undefined;
};

export interface ReflectingElement extends HTMLElement {
  /** The value of a parameter has changed. */
  paramChanged(name: ParamName): void;
}

/** A change of any other is shown in what is there. */
export const restartingParams: readonly ParamName[] = ['view', 'lesson', 'scenario', 'worlds'];

/** What any element may have. */
const globalAttributes =
  /^(aria-.+|data-.+|on.+|xml:.+|xmlns|accesskey|autofocus|class|contenteditable|dir|draggable|enterkeyhint|exportparts|hidden|id|inert|inputmode|is|item(id|prop|ref|scope|type)|lang|nonce|part|popover|role|slot|spellcheck|style|tabindex|title|translate)$/;

/** Attributes that were meant to say something: neither ours nor everybody's. */
export function unknownAttributes(element: Element): readonly string[] {
  return element
    .getAttributeNames()
    .filter((name) => !isParamName(name) && !globalAttributes.test(name));
}

/** Whole scenarios, which no attribute holds. */
const scenarios = new WeakMap<Element, object>();

/** What the attributes say, and a whole scenario as it was given. */
export function paramsOn(element: Element): Readonly<Record<string, unknown>> {
  const texts = paramNames.map((name) => [name, element.getAttribute(name)] as const);
  const scenario = scenarios.get(element);
  return {
    ...Object.fromEntries(texts.filter(([, text]) => text !== null)),
    ...(scenario && {scenario}),
  };
}

/** Gives a class of elements a property for each name of the vocabulary. */
export function defineParamProperties(type: {prototype: ReflectingElement}): void {
  for (const name of paramNames) {
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: ReflectingElement) {
        return paramOn(this, name);
      },
      set(this: ReflectingElement, value: unknown) {
        setParam(this, name, value);
      },
    });
  }
}

/** Takes over what was set on an element before its class was known. */
export function upgradeProperties(element: ReflectingElement): void {
  for (const name of paramNames) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (!own) continue;
    Reflect.deleteProperty(element, name);
    setParam(element, name, own.value);
  }
}

/** The value of a property: what the attribute says, or the default where that cannot be read. */
function paramOn(element: Element, name: ParamName): unknown {
  const scenario = name === 'scenario' ? scenarios.get(element) : undefined;
  if (scenario) return scenario;
  const {kind, usual} = params[name];
  const text = element.getAttribute(name);
  return (text === null ? undefined : kind.read(text)) ?? kind.read(usual);
}

function setParam(element: ReflectingElement, name: ParamName, value: unknown): void {
  if (name === 'scenario') {
    const hadScenario = scenarios.delete(element);
    if (isPlainObject(value)) {
      scenarios.set(element, value as object);
      element.removeAttribute(name);
      element.paramChanged(name);
      return;
    }
    if (hadScenario) element.paramChanged(name);
  }
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, textOf(name, value));
}

function textOf(name: ParamName, value: unknown): string {
  return Array.isArray(value) ? value.join(name === 'worlds' ? '.' : ',') : textOfValue(value);
}
