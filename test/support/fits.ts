/** Whether all text on a page has its place: none is cut off, none lies over another, none leaves its box. */
import {everyElement} from './find.js';

interface Piece {
  readonly text: string;
  /** The innermost element around it. */
  readonly element: Element;
  /** Its lines, as high as small letters: what is above and below them may touch. */
  readonly lines: readonly Box[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is less than this is rounding, in CSS pixels. */
const slack = 1.5;
/** What leaves a line that has no room for it, whole. */
const dropped = 'header h1 > small';

/** One sentence for each fault of the page. */
export function layoutFaults(root: Element = document.body): readonly string[] {
  const {scrollWidth, clientWidth} = document.documentElement;
  const pieces = piecesOf(root);
  const allCuts = pieces.map(cutOf).filter((cut) => cut !== undefined);
  const whole = pieces.filter((piece) => !allCuts.some(({element}) => element === piece.element));
  const cuts = allCuts.filter((cut) => !isSaidElsewhere(cut, whole));
  return [
    ...new Set([
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide of ${clientWidth}`] : []),
      ...cuts.map(({text, box}) => `cut off by ${nameOf(box)}: ${text}`),
      ...pieces.flatMap(outOfBox),
      ...overlaps(pieces),
    ]),
  ];
}

function piecesOf(root: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const element of [root, ...everyElement(root)]) {
    if (element.localName === 'style' || element.localName === 'option') continue;
    for (const owner of [element, element.shadowRoot]) {
      for (const node of owner?.childNodes ?? []) {
        if (!(node instanceof Text) || node.data.trim() === '') continue;
        if (!isSeen(element)) continue;
        const lines = linesOf(node);
        if (lines.length > 0) pieces.push({text: node.data.trim(), element, lines});
      }
    }
  }
  return pieces;
}

function linesOf(text: Text): readonly Box[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()]
    .filter(({width, height}) => width > 1 && height > 1)
    .map(({left, right, top, bottom, height}) => ({
      left,
      right,
      top: top + height * 0.3,
      bottom: bottom - height * 0.25,
    }));
}

/** Not what is there for screen readers alone. */
function isSeen(element: Element): boolean {
  if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) return false;
  return !ancestors(element).some(
    (each) =>
      getComputedStyle(each).clipPath === 'inset(50%)' ||
      each.localName === 'defs' ||
      (each.localName === 'title' && each instanceof SVGElement),
  );
}

/** From the element itself outwards, through slots and shadow roots. */
function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) found.push(each);
  return found;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  );
}

/** Whether a box hides what leaves it, in each direction. What scrolls hides nothing for good. */
function hides(element: Element): {readonly x: boolean; readonly y: boolean} {
  const {overflowX, overflowY, display} = getComputedStyle(element);
  const isHiding = (overflow: string): boolean => /hidden|clip/.test(overflow);
  if (display === 'inline' || display === 'contents') return {x: false, y: false};
  return {x: isHiding(overflowX), y: isHiding(overflowY)};
}

/** A chart is moved in its window. */
function scrolls(element: Element): boolean {
  const {overflowX, overflowY} = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY) || element.matches('.window:has(svg.chart)');
}

interface Cut extends Piece {
  readonly box: Element;
}

function cutOf(piece: Piece): Cut | undefined {
  if (piece.element.matches(dropped)) return undefined;
  for (const box of ancestors(piece.element)) {
    if (box === document.body || scrolls(box)) return undefined;
    const {x, y} = hides(box);
    const {left, right, top, bottom} = box.getBoundingClientRect();
    const isCut = piece.lines.some(
      (line) =>
        (x && (line.left < left - slack || line.right > right + slack)) ||
        (y && (line.top < top - slack || line.bottom > bottom + slack)),
    );
    if (isCut) return {...piece, box};
  }
  return undefined;
}

/** A text that ends in dots is whole in another place, or in what the pointer shows. */
function isSaidElsewhere({text, box}: Cut, whole: readonly Piece[]): boolean {
  if (getComputedStyle(box).textOverflow !== 'ellipsis') return false;
  return (
    whole.some((piece) => piece.text === text) ||
    ancestors(box).some((each) => (each.getAttribute('title') ?? '') !== '')
  );
}

/** Text that leaves the box that is drawn around it: a card, a button, a cell of a picture. */
function outOfBox({text, element, lines}: Piece): readonly string[] {
  if (element instanceof SVGElement) return outOfCard(text, element, lines);
  for (const box of ancestors(element)) {
    if (scrolls(box) || hides(box).x || box === document.body) break;
    if (!isDrawn(box)) continue;
    const {left, right} = box.getBoundingClientRect();
    const isOut = lines.some((line) => line.left < left - slack || line.right > right + slack);
    return isOut ? [`out of ${nameOf(box)}: ${text}`] : [];
  }
  return [];
}

function isDrawn(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.display === 'contents') return false;
  const hasBorder = style.borderLeftStyle !== 'none' && style.borderLeftWidth !== '0px';
  return hasBorder || isFilled(element);
}

function isFilled(element: Element): boolean {
  return !/transparent|, 0\)/.test(getComputedStyle(element).backgroundColor);
}

/** The least rectangle of the picture that its middle is in. */
function outOfCard(text: string, element: SVGElement, lines: readonly Box[]): readonly string[] {
  const picture = ancestors(element).findLast((each) => each instanceof SVGSVGElement);
  const cards = [picture, ...(picture?.querySelectorAll('rect') ?? [])]
    .filter((each) => each !== undefined)
    .filter((each) => each === picture || getComputedStyle(each).fill !== 'none')
    .map((each) => each.getBoundingClientRect());
  return lines.flatMap((line) => {
    const x = (line.left + line.right) / 2;
    const y = (line.top + line.bottom) / 2;
    const [card] = cards
      .filter(({left, right, top, bottom}) => left < x && x < right && top < y && y < bottom)
      .sort((one, other) => one.width * one.height - other.width * other.height);
    if (!card) return [];
    const isOut = line.left < card.left - slack || line.right > card.right + slack;
    return isOut ? [`out of its card in ${nameOf(picture ?? element)}: ${text}`] : [];
  });
}

function overlaps(pieces: readonly Piece[]): readonly string[] {
  const lines = pieces
    .filter(({element}) => !element.closest('svg.chart'))
    .flatMap(({text, element, lines: boxes}) =>
      boxes.map((box) => ({text, element, layer: layerOf(element), box: inSight(box, element)})),
    );
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(({box}) => isOver(one.box, box))
      .filter(({element, layer}) => element !== one.element && layer === one.layer)
      .map((other) => `“${one.text}” lies over “${other.text}” in ${nameOf(one.element)}`),
  );
}

/** What covers what is under it: a menu, a dialog, a window, a head that stays. */
function layerOf(element: Element): Element | undefined {
  return ancestors(element).find((each) => {
    const {position} = getComputedStyle(each);
    return /fixed|sticky/.test(position) || (position === 'absolute' && isFilled(each));
  });
}

function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
  );
}

/** The part of a box that what is around it does not hide, or that is scrolled to. */
function inSight(box: Box, element: Element): Box {
  let {left, right, top, bottom} = box;
  for (const each of ancestors(element)) {
    if (!scrolls(each) && !hides(each).x && !hides(each).y) continue;
    const edge = each.getBoundingClientRect();
    left = Math.max(left, edge.left);
    right = Math.min(right, edge.right);
    top = Math.max(top, edge.top);
    bottom = Math.min(bottom, edge.bottom);
  }
  return {left, right, top, bottom};
}

function nameOf(element: Element): string {
  const {host} = element.getRootNode() as ShadowRoot;
  const name = element.getAttribute('class')?.trim().replaceAll(/\s+/g, '.') ?? '';
  return `${host ? `${host.localName} ` : ''}${element.localName}${name ? `.${name}` : ''}`;
}
