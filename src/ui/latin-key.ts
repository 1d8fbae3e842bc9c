/** Which of the simulator's keys a key press is, on the keyboards of all countries. */

/** Signs that many keyboards have only beside another, with AltGr or Option. */
const signs = '[]?.';

/** Where these signs are on a keyboard of another script. */
const places: Readonly<Record<string, string>> = {
  BracketLeft: '[',
  BracketRight: ']',
  Period: '.',
};

/** Whether Ctrl, Alt or the like make another key of it, which is not ours. */
export function isModified(event: KeyboardEvent): boolean {
  const {key, altKey, ctrlKey, metaKey} = event;
  // Windows sends AltGr as Ctrl and Alt.
  const isSign = signs.includes(key) && (altKey || event.getModifierState('AltGraph'));
  return metaKey || (!isSign && (ctrlKey || altKey));
}

/** A letter in lower case, a digit, a sign, or the name of a key. Another script has its letters on the same keys. */
export function latinKey({key, code, shiftKey}: KeyboardEvent): string {
  if (signs.includes(key)) return key;
  // French keyboards have their digits with Shift.
  if (!shiftKey && /^Digit\d$/.test(code)) return code.slice(-1);
  if (/^[\x20-~]+$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (/^\p{Script=Latin}/u.test(key)) return key;
  if (code === 'Slash' && shiftKey) return '?';
  return /^(?:Key|Digit).$/.test(code) ? code.slice(-1).toLowerCase() : (places[code] ?? key);
}
