/** Opens a dialog where it is seen: a frame may be far higher than what the page around shows of it. */

/** What is left free above and below a dialog, in CSS pixels. */
const gap = 16;
/** A dialog has this much room, in CSS pixels, even where less is in sight. */
const least = 400;

export async function openDialog(dialog: HTMLDialogElement): Promise<void> {
  if (dialog.open) return;
  if (window.parent !== window) {
    const placed = placeInSight(dialog);
    // Opened out of sight, it would take the focus there, and the page around would go after it.
    if (innerHeight > screen.height) await placed;
  }
  dialog.showModal();
  // The focus goes to its first control, which may stand at its foot.
  dialog.scrollTop = 0;
}

async function placeInSight({style}: HTMLDialogElement): Promise<void> {
  const seen = await partInSight();
  const isWhole = seen.height > innerHeight - 1 || seen.height === 0;
  const top = Math.max(0, Math.min(seen.top, seen.bottom - least));
  style.insetBlock = isWhole
    ? ''
    : `${top}px ${innerHeight - Math.max(seen.bottom, top + least)}px`;
  style.maxBlockSize = isWhole ? '' : `${Math.max(seen.height, least) - 2 * gap}px`;
}

/** An observer knows it even where the page around is of another origin. */
function partInSight(): Promise<DOMRectReadOnly> {
  return new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      if (entry) resolve(entry.intersectionRect);
    }).observe(document.documentElement);
  });
}
