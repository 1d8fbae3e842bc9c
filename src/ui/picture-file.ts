/** A drawing as a file of its own: its colours, an SVG that needs nothing else, and a PNG made of it. */
import {render, type TemplateResult} from 'lit';

export interface PictureFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The drawing as text, without Lit's own marks. */
export function serialised(drawing: TemplateResult): string {
  const container = document.createElement('div');
  render(drawing, container);
  const [picture] = container.children;
  // Lit leaves comments. Nothing else looks like one: in text and attributes, `<` is escaped.
  return picture
    ? new XMLSerializer().serializeToString(picture).replaceAll(/<!--.*?-->/gs, '')
    : '';
}

/** What a canvas can hold in every browser, in pixels along a side and in all. */
const longestSide = 16_000;
const mostPixels = 40_000_000;

/** Twice as fine as the screen, or less where the picture would grow too large. */
export async function pngOf({text, width, height}: PictureFile): Promise<Blob> {
  const scale = Math.min(
    2,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The browser could not make a picture of this size.');
  return blob;
}

/** The tokens that drawings use. */
const pictureColors = [
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
