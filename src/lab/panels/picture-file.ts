/** A drawing as a file of its own: an SVG that needs nothing else, and a PNG made of it. */
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
  const marks = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (marks.nextNode()) comments.push(marks.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  const [picture] = container.children;
  return picture ? new XMLSerializer().serializeToString(picture) : '';
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
