/** Sizes what is shown in another page by a base of its own, whatever font size that page's root has. */
import type {Plugin} from 'vite';

const literals = /\bcss`[^`]*`/g;
/** Conditions of the window have the reader's own font size anyway. */
const media = /@media[^{]*\{/.source;
/** Where the custom property has no say, and the container's own font size is the base. */
const container = /@container[^{]*\{/.source;
const length = /(?<![\w.-])-?\d*\.?\d+rem\b/.source;
const parts = new RegExp([media, container, length].join('|'), 'g');

/** The element measures `--sms-rem`; see `lost-refresh.ts`. */
export function withOwnRem(css: string): string {
  return css.replace(parts, (part) => {
    if (part.startsWith('@media')) return part;
    if (part.startsWith('@')) return part.replace(/rem\b/g, 'em');
    return `calc(${part.slice(0, -3)} * var(--sms-rem))`;
  });
}

export function ownRem(): Plugin {
  return {
    name: 'own-rem',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.ts') && !id.includes('node_modules') && code.includes('css`')
        ? code.replace(literals, withOwnRem)
        : undefined,
  };
}
