/** Finds the object through which an LMS is spoken to, in the windows around this one. */

/** SCORM says how far an LMS may be away. */
const mostParents = 7;

export type ScormApi = Readonly<Record<string, unknown>>;

/** The object of this name that has this function; undefined where no LMS is around. */
export function findApi(start: Window, name: string, method: string): ScormApi | undefined {
  return (
    findUpwards(start, name, method) ??
    // A unit may be opened in a window of its own, and that by any frame around it.
    openersOf(start).reduce<ScormApi | undefined>(
      (found, opener) => found ?? findUpwards(opener, name, method),
      undefined,
    )
  );
}

function findUpwards(start: Window, name: string, method: string): ScormApi | undefined {
  for (const window of chainFrom(start)) {
    const api = readApi(window, name, method);
    if (api) return api;
  }
  return undefined;
}

/** A window and its parents. */
function* chainFrom(start: Window): Generator<Window> {
  let window = start;
  for (let step = 0; step <= mostParents; step++) {
    yield window;
    const {parent} = window;
    if (parent === window) return;
    window = parent;
  }
}

function openersOf(start: Window): readonly Window[] {
  const openers = [...chainFrom(start)].map((window) => {
    try {
      return window.opener as Window | null | undefined;
    } catch {
      return null;
    }
  });
  return openers.filter((opener) => typeof opener === 'object' && opener !== null);
}

/** A window of another origin throws; and an element with this id is no LMS. */
function readApi(window: Window, name: string, method: string): ScormApi | undefined {
  try {
    const api = (window as unknown as Record<string, ScormApi | undefined>)[name];
    return typeof api?.[method] === 'function' ? api : undefined;
  } catch {
    return undefined;
  }
}
