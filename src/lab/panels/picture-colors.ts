/** The colours of a drawing: on the page its tokens, in a file of its own what they come to. */

/** The tokens that drawings use. */
export const pictureColors = [
  'paper',
  'card',
  'line',
  'edge',
  'ink',
  'muted',
  'chosen',
  'current',
  'stale',
  'stale-tint',
  'failure',
] as const;

export type Palette = Readonly<Record<(typeof pictureColors)[number], string>>;

/** The tokens themselves, which follow the theme. */
export const tokens = Object.fromEntries(
  pictureColors.map((name) => [name, `var(--sms-color-${name})`]),
) as Palette;

/** What the tokens come to in the present theme, at a place that is drawn. */
export function paletteAt(root: ParentNode): Palette {
  const probe = document.createElement('span');
  root.append(probe);
  const colors = pictureColors.map((name) => {
    probe.style.color = `var(--sms-color-${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colors) as Palette;
}

/** Fonts that most systems have, since a file brings none of its own. */
export const fileFont = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";
export const fileMonoFont = "'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace";
