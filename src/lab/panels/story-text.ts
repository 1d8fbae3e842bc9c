/** The whole of “What happened” as plain text, for those who copy it. */
import {msg, str} from '@lit/localize';

import {sentenceOf} from '../../words/narration.js';
import type {Side, ComparedRun} from '../../run/compared-run.js';
import {worldNameOf} from '../../words/world-names.js';
import {whenAt} from '../../words/format.js';
import type {StoryRow} from './story-rows.js';

export function storyText(
  run: ComparedRun,
  rows: readonly StoryRow[],
  sides: readonly Side[],
): string {
  const names = sides.map((side) => worldNameOf(run.recording(side).world));
  const title = run.scenario.title ?? msg('A scenario without a title');
  const head = `${title}\n${names.join(' · ')}\n`;
  return [head, ...rows.map((row) => rowText(run, row, sides)).filter(Boolean)].join('\n') + '\n';
}

function rowText(run: ComparedRun, {moment, likeness}: StoryRow, sides: readonly Side[]): string {
  const told = sides.flatMap((side) => {
    const step = run.stepIn(side, moment);
    if (!step) return [];
    const sentence = sentenceOf(run.recording(side), step);
    return [{name: worldNameOf(run.recording(side).world), sentence}];
  });
  const [first] = told;
  if (!first) return '';
  const start = `${moment}. ${whenAt(run.timeAt(moment))}`;
  if (sides.length === 1) return `${start}  ${first.sentence}`;
  if (likeness === 'alike') return `${start}  ${msg(str`Both: ${first.sentence}`)}`;
  return [start, ...told.map(({name, sentence}) => `    ${name}: ${sentence}`)].join('\n');
}
