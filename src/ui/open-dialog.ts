/** Opens a dialog where it is seen: a frame may be far higher than what the page around shows of it. */

/** What is left free above and below a dialog, in CSS pixels. */
const gap = 16;
/** With less in sight than this there is no room for a dialog. */
const least = 160;

export async function openDialog(dialog: HTMLDialogElement): Promise<void> {
  if (dialog.open) return;
  if (window.parent !== window) {
    const placed = placeInSight(dialog);
    // Opened out of sight, it would take the focus there, and the page around would go after it.
    if (innerHeight > screen.height) await placed;
  }
  dialog.showModal();
}

async function placeInSight({style}: HTMLDialogElement): Promise<void> {
  const {top, bottom, height} = await partInSight();
  const isWhole = height > innerHeight - 1 || height < least;
  style.insetBlock = isWhole ? '' : `${top}px ${innerHeight - bottom}px`;
  style.maxBlockSize = isWhole ? '' : `${height - 2 * gap}px`;
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
