/** A double click does not reach what its first click opened. */

/** The second press of a double click comes within this time, in milliseconds. */
const soon = 500;
/** And within this distance, in CSS pixels. */
const near = 8;

const guarded = ['pointerdown', 'mousedown', 'click', 'dblclick'] as const;

/** Inside an element, stops the second press of a double click if the first was on another control. */
export function guardSecondClicks(element: HTMLElement): void {
  let first: MouseEvent | undefined;
  let control: EventTarget | undefined;
  const guard = (event: MouseEvent): void => {
    const isSecond = event.type === 'pointerdown' ? isNear(event, first) : event.detail > 1;
    if (isSecond && control && !event.composedPath().includes(control)) {
      event.stopPropagation();
      event.preventDefault();
    } else if (event.type === 'click') {
      first = event;
      control = controlOf(event);
    }
  };
  for (const type of guarded) element.addEventListener(type, guard, {capture: true});
}

function isNear(event: MouseEvent, first: MouseEvent | undefined): boolean {
  if (!first || event.timeStamp - first.timeStamp > soon) return false;
  const {clientX, clientY} = first;
  return Math.hypot(event.clientX - clientX, event.clientY - clientY) <= near;
}

function controlOf(event: Event): EventTarget | undefined {
  const path = event.composedPath();
  const isControl = (target: EventTarget): boolean =>
    target instanceof Element && target.matches('button, input, label, select, [role]');
  return path.find(isControl) ?? path[0];
}
