/**
 * The story as a comic of six panels, as text: for a page before any script runs, and for paper.
 *
 * Five panels are the story's scenes, without the hotfix; the sixth is the end with it. They are
 * drawn from the same recording, and in one size, so that what does not change stands where it stood.
 */
import {msg} from '@lit/localize';

import type {FactId} from '../../../lessons/facts.js';
import {storyEnd} from '../../../lessons/story.js';
import {drawStill, escaped, stillStyles, type StillPlace} from '../../lab/still/index.js';
import {textOf} from '../../words/data-text.js';
import {evidenceName} from '../../words/fact-text.js';
import {weakestOf} from '../../words/grounds.js';
import {directionOf} from '../../words/language.js';
import {getLocale} from '../../words/locale.js';
import {worldNameOf} from '../../words/world-names.js';
import {scenesOf, storyRun} from '../model/story-moments.js';

/** Fine enough that whole numbers will do. */
const size = {width: 660, height: 396, textScale: 1.5};

/** What the headline claims. */
const headlineFacts: readonly FactId[] = ['how-refresh-is-lost', 'complete-hides-stale'];

interface Panel {
  readonly caption: string;
  readonly facts: readonly FactId[];
  readonly place: StillPlace;
}

const run = storyRun();

function panels(): readonly Panel[] {
  const isMirrored = directionOf(getLocale()) === 'rtl';
  const scenes = scenesOf(run).map(({id, caption, facts, moment}): Panel => {
    return {
      caption: textOf(`story.${id}.caption`, caption),
      facts,
      place: {...size, isMirrored, moment, sides: ['before'], name: worldNameOf('absent')},
    };
  });
  const caption = textOf(`story.${storyEnd.id}.caption`, storyEnd.caption);
  const place: StillPlace = {...size, isMirrored, moment: run.length, sides: ['after']};
  return [...scenes, {caption, facts: storyEnd.facts, place}];
}

/** What stands in the page: its head, which gives way to the app's own, and the panels. */
export function comicPage(): string {
  let known: readonly string[] = [];
  const figures = panels().map(({caption, facts, place}, index) => {
    const {shapes, sentences} = drawStill(run, place, 'comic');
    // What a panel has not said before: to hear all of each would be to hear it six times.
    const news = sentences.filter((sentence) => !known.includes(sentence)).join(' ');
    known = sentences;
    const drawing = smaller(index === 0 ? shapes : shapes.replace(/<pattern.*?<\/pattern>/s, ''));
    const {width, height} = place;
    return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(news)}">${drawing}</svg><figcaption>${index + 1}. ${escaped(caption)} ${evidence(facts)}</figcaption></figure>`;
  });
  return `<header><h1>The Lost Refresh</h1></header><main class="comic" aria-labelledby="comic"><h2 id="comic">${escaped(headline())} ${evidence(headlineFacts)}</h2>${figures.join('')}</main>`;
}

/** A word beside what it is about: without a script, nothing could be opened. */
function evidence(facts: readonly FactId[]): string {
  return `<small>${escaped(evidenceName(weakestOf(facts)))}</small>`;
}

export function headline(): string {
  return msg('A retry forgets one line. Nobody notices.');
}

/** The rules of the picture for what the panels draw. */
export function comicStyles(): string {
  return rulesFor(classesIn(comicPage()), stillStyles);
}

/** For a page that shows a link to this one: the end of both worlds, 1200 × 630. */
export function previewPicture(tokens: string): string {
  const height = 520;
  const place: StillPlace = {
    moment: run.length,
    sides: ['before', 'after'],
    width: 1200,
    height,
    textScale: 1.25,
  };
  const {shapes} = drawStill(run, place, 'preview');
  const drawing = smaller(shapes);
  const styles = inLight(rulesFor(classesIn(drawing), stillStyles), tokens);
  const {caption = ''} = panels().at(-2) ?? {};
  const paper = inLight('var(--sms-color-paper)', tokens);
  const ink = inLight('var(--sms-color-ink)', tokens);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630"><style>${styles}</style><rect width="1200" height="630" fill="${paper}"/><text x="26" y="72" font-size="42" font-weight="700" fill="${ink}">${escaped(caption)}</text><g transform="translate(0 106)">${drawing}</g></svg>`;
}

/** Whole numbers, and nothing that says what holds anyway. */
function smaller(shapes: string): string {
  return shapes
    .replace(/\s+/g, ' ')
    .replaceAll('> <', '><')
    .replace(/ ?\/?>/g, '>')
    .replace(/><\/(path|rect|circle|ellipse)>/g, '/>')
    .replace(/class=" *([^"]*?) *"/g, 'class="$1"')
    .replaceAll(' class=""', '')
    .replaceAll(' text-anchor="start"', '')
    .replace(/ transform="(rotate\(0 [^)]*|translate\(0 0)\)"/g, '')
    .replace(/(?<!-width="|rotate\()-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
}

function classesIn(text: string): ReadonlySet<string> {
  const lists = [...text.matchAll(/class="([^"]*)"/g)].map(([, list = '']) => list.split(' '));
  return new Set(lists.flat());
}

/** Of a style sheet: what these classes need, and the variables of the host. */
function rulesFor(classes: ReadonlySet<string>, styles: string): string {
  const rules: string[] = [];
  const blocks = styles
    .replace(/\/\*.*?\*\//gs, '')
    .matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g);
  for (const [, head = '', body = ''] of blocks) {
    const selector = head.trim();
    if (selector.startsWith('@media')) {
      const inner = rulesFor(classes, body);
      if (inner) rules.push(`${selector}{${inner}}`);
    } else if (selector === ':host') {
      const variables = body.match(/(?<!\()--[\w-]+:[^;]+;/g) ?? [];
      rules.push(`.comic{${variables.join('')}}`);
    } else {
      const kept = selector.split(/,(?![^(]*\))/).filter((each) => isFor(each, classes));
      if (kept.length > 0) rules.push(`${kept.join(',')}{${body}}`);
    }
  }
  return rules.join('\n').replace(/\s+/g, ' ');
}

function isFor(selector: string, classes: ReadonlySet<string>): boolean {
  const named = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const isDrawn = named.length > 0 || selector.trim() === 'text';
  return isDrawn && named.every((name) => classes.has(name));
}

/** With the colours of the light theme in the place of variables, for a program that knows none. */
function inLight(styles: string, tokens: string): string {
  const declared = new Map<string, string>();
  for (const [, name = '', color, value = ''] of `${tokens}${stillStyles}`.matchAll(
    /(--[\w-]+): (?:light-dark\((#\w+),[^;]*|([^;]+));/g,
  )) {
    if (!declared.has(name)) declared.set(name, color ?? value);
  }
  return styles.replace(
    /var\((--[\w-]+)\)/g,
    (variable, name: string) => declared.get(name) ?? variable,
  );
}
