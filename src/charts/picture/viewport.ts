/** Which part of a picture a frame shows: pure arithmetic, in CSS pixels at the usual text size. */
import type {Box} from '../layout/chart-layout.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Viewport {
  /** The point of the picture that is in the middle of the frame. */
  readonly x: number;
  readonly y: number;
  /** 1 at 100%. */
  readonly zoom: number;
}

const zooms = [0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4];
/** Kept free around what is brought into view. */
const margin = 20;

/** The next larger or smaller of the usual zooms; the same where there is none. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const next =
    direction > 0
      ? zooms.find((each) => each > zoom * 1.01)
      : zooms.findLast((each) => each < zoom * 0.99);
  return next ?? zoom;
}

/** What a wheel or two fingers make of a zoom. */
export function scaledZoom(zoom: number, factor: number): number {
  return Math.min(zooms.at(-1) ?? 1, Math.max(zooms[0] ?? 1, zoom * factor));
}

/** The zoom at which the whole picture is in the frame; never larger than at 100%. */
export function fitZoom(picture: Size, frame: Size): number {
  const zoom = Math.min(1, frame.width / picture.width, frame.height / picture.height);
  return scaledZoom(zoom, 1);
}

/** Moved so far that no more than needed is empty: a small picture stands in the middle. */
export function clamped({x, y, zoom}: Viewport, picture: Size, frame: Size): Viewport {
  return {
    x: clampedOn(x, picture.width, frame.width / zoom),
    y: clampedOn(y, picture.height, frame.height / zoom),
    zoom,
  };
}

function clampedOn(middle: number, length: number, seen: number): number {
  if (seen >= length) return length / 2;
  return Math.min(length - seen / 2, Math.max(seen / 2, middle));
}

/** Moved by so many pixels of the frame. */
export function moved({x, y, zoom}: Viewport, right: number, down: number): Viewport {
  return {x: x + right / zoom, y: y + down / zoom, zoom};
}

/** Zoomed so that what is at a place stays there; the place is measured from the frame's middle. */
export function zoomedAt(
  {x, y, zoom}: Viewport,
  next: number,
  place: {readonly x: number; readonly y: number},
): Viewport {
  return {
    x: x + place.x / zoom - place.x / next,
    y: y + place.y / zoom - place.y / next,
    zoom: next,
  };
}

/** Moved no further than it takes to see as many of the boxes as fit, the first of them first. */
export function revealing(view: Viewport, boxes: readonly Box[], frame: Size): Viewport {
  const seen = {width: frame.width / view.zoom, height: frame.height / view.zoom};
  const wanted = asManyAsFit(boxes, seen);
  if (!wanted) return view;
  return {
    x: revealedOn(view.x, wanted[0], wanted[2], seen.width),
    y: revealedOn(view.y, wanted[1], wanted[3], seen.height),
    zoom: view.zoom,
  };
}

/** Moved so that as many of the boxes as fit are in the middle. */
export function centred(view: Viewport, boxes: readonly Box[], frame: Size): Viewport {
  const seen = {width: frame.width / view.zoom, height: frame.height / view.zoom};
  const wanted = asManyAsFit(boxes, seen);
  if (!wanted) return view;
  return {x: wanted[0] + wanted[2] / 2, y: wanted[1] + wanted[3] / 2, zoom: view.zoom};
}

function asManyAsFit([first, ...rest]: readonly Box[], seen: Size): Box | undefined {
  return (
    first &&
    rest.reduce((whole, box) => {
      const both = around(whole, box);
      const fits = both[2] + 2 * margin <= seen.width && both[3] + 2 * margin <= seen.height;
      return fits ? both : whole;
    }, first)
  );
}

function around(a: Box, b: Box): Box {
  const left = Math.min(a[0], b[0]);
  const top = Math.min(a[1], b[1]);
  const right = Math.max(a[0] + a[2], b[0] + b[2]);
  const bottom = Math.max(a[1] + a[3], b[1] + b[3]);
  return [left, top, right - left, bottom - top];
}

function revealedOn(middle: number, start: number, length: number, seen: number): number {
  const room = seen / 2 - margin;
  if (length / 2 > room) return start + Math.min(length, seen) / 2;
  return Math.min(start + room, Math.max(start + length - room, middle));
}
