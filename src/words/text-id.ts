/** The id that a translated text has in the modules of its language. */

/** The length of a short id: no two of some thousand texts share one, and `npm run texts` refuses it. */
const idLength = 7;

/** An id that is made from a text is a hash, and its beginning is enough. Ids by place stay whole. */
export function shortId(id: string): string {
  return /^[sh][\da-f]{16}$/.test(id) ? id.slice(0, idLength) : id;
}
