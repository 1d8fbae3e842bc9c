/** The rows of “What happened”: the steps of two runs beside each other, with what is alike folded. */
import {sourcedSentenceOf} from '../../words/grounds.js';
import {sentenceOf} from '../../words/narration.js';
import type {Step} from '../../run/recording.js';
import type {ComparedRun, Side} from '../../run/compared-run.js';
import {partyOf, type Party} from '../../words/actor-names.js';
import {msg, str} from '@lit/localize';
import {worldNameOf} from '../../words/world-names.js';
import {whenAt} from '../../words/format.js';
import {shownTitle} from '../../words/shown-title.js';

/**
 * How the two worlds stand to each other in a row.
 *
 * - `alike`: both are told the same.
 * - `told-apart`: they are told differently, but it does not count: it is what was made different.
 * - `differs`: they differ in what counts.
 * - `only-before`, `only-after`: one of them has no such step.
 */
export type Likeness = 'alike' | 'told-apart' | 'differs' | 'only-before' | 'only-after';

export interface StoryRow {
  readonly kind: 'row';
  readonly moment: number;
  readonly likeness: Likeness;
  /** Who took part: the sender and the one who was told. */
  readonly parties: readonly Party[];
}

/** A stretch in which both worlds go the same way. */
export interface StoryFold {
  readonly kind: 'fold';
  /** The moments of its rows; it is known by the first. */
  readonly moments: readonly number[];
  readonly isOpen: boolean;
}

export type StoryItem = StoryRow | StoryFold;

/** Fewer rows than this are shown rather than folded. */
const fewestFolded = 3;

export function storyRows(run: ComparedRun): readonly StoryRow[] {
  return Array.from({length: run.length}, (_, index) => {
    const moment = index + 1;
    const a = run.stepIn('before', moment);
    const b = run.stepIn('after', moment);
    const actors = [a ?? b].flatMap((step) => (step ? [step.from, step.to] : []));
    const parties = [...new Set(actors.map(partyOf))];
    return {kind: 'row', moment, likeness: likenessOf(run, a, b), parties};
  });
}

function likenessOf(run: ComparedRun, a: Step | undefined, b: Step | undefined): Likeness {
  if (!a) return 'only-after';
  if (!b) return 'only-before';
  // Narrating ten thousand copies takes a while, and both worlds narrate them alike.
  if (a.event.type === 'copy.sent' || a.event.type === 'copy.received') return 'alike';
  if (sentenceOf(run.recording('before'), a) === sentenceOf(run.recording('after'), b))
    return 'alike';
  return a.event.type === 'dll.reported' ? 'told-apart' : 'differs';
}

/** The rows in which somebody takes part, or all. */
export function rowsWith(rows: readonly StoryRow[], party: Party | ''): readonly StoryRow[] {
  return party === '' ? rows : rows.filter(({parties}) => parties.includes(party));
}

/** Folds each stretch that is alike, but for those that were opened. */
export function foldAlike(
  rows: readonly StoryRow[],
  opened: ReadonlySet<number>,
): readonly StoryItem[] {
  const items: StoryItem[] = [];
  let alike: StoryRow[] = [];
  const close = (): void => {
    const moments = alike.map(({moment}) => moment);
    const isOpen = moments[0] !== undefined && opened.has(moments[0]);
    if (moments.length >= fewestFolded) items.push({kind: 'fold', moments, isOpen});
    if (moments.length < fewestFolded || isOpen) items.push(...alike);
    alike = [];
  };
  for (const row of rows) {
    if (row.likeness === 'alike') {
      alike.push(row);
    } else {
      close();
      items.push(row);
    }
  }
  close();
  return items;
}

/** Where the present moment is: its row, the fold that hides it, or what came last before it. */
export function indexOfMoment(items: readonly StoryItem[], moment: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item && firstMoment(item) <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function firstMoment(item: StoryItem): number {
  return item.kind === 'row' ? item.moment : (item.moments[0] ?? 0);
}

export function storyText(
  run: ComparedRun,
  rows: readonly StoryRow[],
  sides: readonly Side[],
): string {
  const names = sides.map((side) => worldNameOf(run.recording(side).world));
  const title = shownTitle(run.scenario) ?? msg('A scenario without a title');
  const head = `${title}\n${names.join(' · ')}\n`;
  return [head, ...rows.map((row) => rowText(run, row, sides)).filter(Boolean)].join('\n') + '\n';
}

/** What a row says, in small letters, for those who look for something. */
export function searchText(run: ComparedRun, row: StoryRow, sides: readonly Side[]): string {
  return rowText(run, row, sides).toLowerCase();
}

function rowText(run: ComparedRun, {moment, likeness}: StoryRow, sides: readonly Side[]): string {
  const told = sides.flatMap((side) => {
    const step = run.stepIn(side, moment);
    if (!step) return [];
    const sentence = sourcedSentenceOf(run.recording(side), step);
    return [{name: worldNameOf(run.recording(side).world), sentence}];
  });
  const [first] = told;
  if (!first) return '';
  const start = `${moment}. ${whenAt(run.timeAt(moment))}`;
  if (sides.length === 1) return `${start}  ${first.sentence}`;
  if (likeness === 'alike') return `${start}  ${msg(str`Both: ${first.sentence}`)}`;
  return [start, ...told.map(({name, sentence}) => `    ${name}: ${sentence}`)].join('\n');
}
