/** Which way an element is read, and what follows from it for pointers and keys. */

export function isMirrored(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** How far from where reading begins, from 0 to 1, a pointer is in an element. */
export function partAt(clientX: number, element: Element): number {
  const {left, right, width} = element.getBoundingClientRect();
  return (isMirrored(element) ? right - clientX : clientX - left) / Math.max(1, width);
}

/** The key that means the same where time runs from left to right. */
export function flowKey(key: string, element: Element): string {
  if (!isMirrored(element)) return key;
  return {ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft'}[key] ?? key;
}
