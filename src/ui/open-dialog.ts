/** Opens a dialog where it is seen. */
import {isFramed, partInSight} from './in-sight.js';

/** What is left free above and below a dialog, in CSS pixels. */
const gap = 16;
/** A dialog has this much room, in CSS pixels, even where less is in sight. */
const least = 400;

export async function openDialog(dialog: HTMLDialogElement): Promise<void> {
  // Opened out of sight, it would take the focus there, and the page around would go after it.
  if (isFramed()) await placeInSight(dialog);
  // Meanwhile, it may have been opened, or have left the page.
  if (dialog.open || !dialog.isConnected) return;
  dialog.showModal();
  // The focus goes to its first control, which may stand at its foot.
  dialog.scrollTop = 0;
}

async function placeInSight({style}: HTMLDialogElement): Promise<void> {
  const seen = await partInSight();
  const top = Math.max(0, Math.min(seen.top, seen.bottom - least));
  const bottom = Math.min(innerHeight, Math.max(seen.bottom, top + least));
  const isWhole = bottom - top > innerHeight - 1;
  style.insetBlock = isWhole ? '' : `${top}px ${innerHeight - bottom}px`;
  style.maxBlockSize = isWhole ? '' : `${bottom - top - 2 * gap}px`;
}
