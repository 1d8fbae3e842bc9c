/** Makes the element a guest that takes a page as it is: with another copy of the element, or with frozen built-in objects of JavaScript. */
import type {Plugin} from 'vite';

/**
 * Of two copies in one page, the first is the element. The second defines no part of it: a part
 * would otherwise be one of another version, or stop the first where it comes to load its own.
 */
const defining = `const isFirst = !customElements.get('lost-refresh');
export const customElement = (name) => (element) => {
  if (isFirst) customElements.define(name, element);
};
`;

/** Lit adds this to `Symbol`. Some pages freeze it. Only decorators of another kind need the addition. */
const added = 'Symbol.metadata??=Symbol("metadata")';

export function guest(): Plugin {
  return {
    name: 'guest',
    enforce: 'pre',
    transform: {
      filter: {id: /@lit[\\/]reactive-element[\\/](?:decorators[\\/]custom|reactive)-element\.js$/},
      handler(code, id) {
        if (id.endsWith('custom-element.js')) return defining;
        if (!code.includes(added)) this.error(`Lit no longer has ${added}.`);
        return code.replace(added, `Object.isExtensible(Symbol)&&(${added})`);
      },
    },
  };
}
