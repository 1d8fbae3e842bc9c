/** The pictures of the Lab as one drawing that needs nothing else: every style stands in it. */
import {msg, str} from '@lit/localize';

import type {SmsLab} from '../lab/index.js';
import {sidesOf, type Side, type SideView} from '../run/compared-run.js';
import {numberOf} from '../words/intl.js';
import {jobWords} from '../words/state-labels.js';
import {clockAt} from '../words/format.js';
import {shownTitle} from '../words/shown-title.js';
import {worldNameOf} from '../words/world-names.js';

export interface Screenshot {
  /** A whole SVG file. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const space = 24;
const headHeight = 56;
const footHeight = 34;

/** What the style sheets say, as attributes: these are not subject to what a page allows in styles. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'visibility',
] as const;

const kept =
  /^(x|y|dx|dy|x1|x2|y1|y2|cx|cy|r|rx|ry|d|points|width|height|viewBox|transform|id|pattern.*)$/;

/** Undefined while there is no picture yet. */
export function screenshot(lab: SmsLab): Screenshot | undefined {
  const {run} = lab.lab;
  const picture = lab.renderRoot.querySelector('sms-picture');
  if (!run || !picture) return undefined;
  const {moment} = lab.lab.playback;
  const sections = [...picture.renderRoot.querySelectorAll('section')];
  const drawings = sidesOf(lab.lab.view).flatMap((side, index) => {
    const drawing = sections[index] && drawingOf(sections[index], side);
    return drawing ? [{...drawing, view: run.at(side, moment)}] : [];
  });
  if (drawings.length === 0) return undefined;
  const width = drawings.reduce((sum, {width: each}) => sum + each + space, space);
  const height = Math.max(...drawings.map(({height: each}) => each)) + headHeight + footHeight;
  const title = shownTitle(run.scenario) ?? msg('The Lost Refresh');
  const sheet = create('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-label': title,
  });
  const {color, fontFamily} = getComputedStyle(lab);
  const paper = getComputedStyle(lab).getPropertyValue('--sms-color-paper');
  sheet.append(create('rect', {width, height, fill: resolved(lab, paper)}));
  let left = space;
  for (const {view, drawing, width: own} of drawings) {
    const text = {x: left, fill: color, 'font-family': fontFamily};
    sheet.append(
      label(headOf(view), {...text, y: 32, 'font-size': 16, 'font-weight': 650}),
      placed(drawing, left),
    );
    left += own + space;
  }
  const foot = msg(
    str`${title} · step ${numberOf(moment)} of ${numberOf(run.length)}, ${clockAt(run.timeAt(moment))}`,
  );
  const footing = {x: space, y: height - 14, fill: color, 'font-family': fontFamily};
  sheet.append(label(foot, {...footing, 'font-size': 12}));
  return {svg: new XMLSerializer().serializeToString(sheet), width, height};
}

function headOf({recording, site}: SideView): string {
  return msg(str`${worldNameOf(recording.world)} · the job is ${jobWords(site)}`);
}

interface Drawing {
  readonly drawing: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

function drawingOf(section: HTMLElement, side: Side): Drawing | undefined {
  const drawing = section.querySelector<SVGSVGElement>('[part=drawing]');
  if (!drawing) return undefined;
  const {width, height} = drawing.getBoundingClientRect();
  const copy = copied(drawing, side) as SVGSVGElement;
  const canvas = section.querySelector('sms-server-cells')?.shadowRoot?.querySelector('canvas');
  if (canvas) copy.append(cells(canvas, drawing));
  return {drawing: copy, width, height};
}

/** Of many servers: the cells as they are painted. The drawing counts them. */
function cells(canvas: HTMLCanvasElement, drawing: SVGSVGElement): SVGElement {
  const outer = drawing.getBoundingClientRect();
  const scale = outer.width / drawing.viewBox.baseVal.width || 1;
  const box = canvas.getBoundingClientRect();
  return create('image', {
    x: (box.left - outer.left) / scale,
    y: (box.top - outer.top) / scale,
    width: box.width / scale,
    height: box.height / scale,
    href: canvas.toDataURL(),
    preserveAspectRatio: 'none',
  });
}

/** Created rather than cloned: a clone would bring along styles that a page may refuse. */
function copied(source: Element, side: string): Node {
  const copy = create(source.localName, {});
  for (const {name, value} of source.attributes) {
    if (kept.test(name)) copy.setAttribute(name, name === 'id' ? `${value}-${side}` : value);
  }
  const style = getComputedStyle(source);
  for (const name of properties) {
    const value = style.getPropertyValue(name);
    copy.setAttribute(name, value.replace(/url\("?#([\w-]+)"?\)/, `url(#$1-${side})`));
  }
  for (const child of source.childNodes) {
    if (child instanceof Element) copy.append(copied(child, side));
    else if (child instanceof Text) copy.append(child.data.replace(/\s+/g, ' '));
  }
  return copy;
}

function placed(drawing: SVGSVGElement, left: number): SVGElement {
  drawing.setAttribute('x', String(left));
  drawing.setAttribute('y', String(headHeight));
  return drawing;
}

function label(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = create('text', attributes);
  element.textContent = text;
  return element;
}

function create(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** What a token comes to in the present theme. */
function resolved(lab: SmsLab, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  lab.renderRoot.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
