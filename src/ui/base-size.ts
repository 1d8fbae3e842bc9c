/** The base of all sizes in CSS pixels: in the page of another it is not the root's font size. */
export function baseSize(element: Element): number {
  const own = getComputedStyle(element).getPropertyValue('--sms-rem');
  return Number.parseFloat(own || getComputedStyle(document.documentElement).fontSize);
}
