/** Sets single styles of an element. Unlike Lit's `styleMap`, it works where a policy forbids style attributes. */
import {noChange, type ElementPart} from 'lit';
import {Directive, PartType, directive, type PartInfo} from 'lit/directive.js';

type Styles = Readonly<Record<string, string>>;

class SetStyles extends Directive {
  #names: readonly string[] = [];

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('setStyles() stands in a tag by itself.');
  }

  /** Drawn by a browser only. */
  render(_styles: Styles): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [styles]: [Styles]): typeof noChange {
    const {style} = element as HTMLElement | SVGElement;
    for (const name of this.#names) if (!(name in styles)) style.removeProperty(name);
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
    this.#names = Object.keys(styles);
    return noChange;
  }
}

/**
 * A strict policy (`style-src 'self'`) refuses `style` attributes, and `styleMap` writes one at first.
 *
 * @example
 * ```ts
 * html`<div ${setStyles({'--columns': '4', left: '3px'})}></div>`
 * ```
 */
export const setStyles = directive(SetStyles);
