/** The screen in four short parts, for those who do not see it: what is here, how things stand, what can be done, a hint. */
import {msg, str} from '@lit/localize';

import {allCapabilities, type Capabilities} from '../links/capabilities.js';
import {numberOf, sentenceFrom} from '../words/intl.js';
import {markersAt} from '../words/markers.js';
import {sentenceOf} from '../words/narration.js';
import type {Side, ComparedRun} from '../run/compared-run.js';
import {causeOf, clockAt, jobKindName, listOf, requestsOf, timesOf} from '../words/format.js';
import {worldNameOf} from '../words/world-names.js';

export interface ScreenSummary {
  readonly here: string;
  readonly place: string;
  /** The place, and what each site says there; only heard, as it stands in the captions too. */
  readonly now: string;
  readonly can: string;
  readonly hint: string;
}

export type ScreenSummarizer = typeof screenSummary;

/** Where the playhead is. */
export interface Playhead {
  readonly moment: number;
  /** The last moment that it can come to, if that is not the end of the run. */
  readonly length?: number;
  /** What plays changes while it is read: then nothing here changes with it. */
  readonly playing?: boolean;
  /** Whether a marked moment is not named, since the learner looks for one. */
  readonly unmarked?: boolean;
}

/** `can` and `hint` are empty where there is nothing to do. */
export function screenSummary(
  run: ComparedRun,
  sides: readonly Side[],
  playhead: Playhead,
  capabilities: Capabilities = allCapabilities,
): ScreenSummary {
  const {moment, playing} = playhead;
  const place = playing
    ? msg('The run is playing. Pause it to read where it is.')
    : whereItIs(run, playhead);
  // A hint speaks of going on, and at the end of changing something.
  const isHinted = capabilities.scrub && (capabilities.setup || moment < run.length);
  return {
    here: whatIsHere(run, sides),
    place,
    now: playing ? place : [place, ...howThingsStand(run, sides, moment)].join(' '),
    can: whatCanBeDone(capabilities),
    hint: isHinted && !playing ? hintFor(run, moment) : '',
  };
}

function whatIsHere(run: ComparedRun, sides: readonly Side[]): string {
  const {job, masterFailures, servers} = run.scenario;
  const sites = listOf(sides.map((side) => worldNameOf(run.recording(side).world)));
  const trouble =
    masterFailures.count === 0
      ? msg('Storing the master never fails.')
      : msg(
          str`Storing the master fails ${timesOf(masterFailures.count)} because ${causeOf(masterFailures.cause)}.`,
        );
  return [
    sides.length === 1
      ? msg(str`One job runs at one simulated site: ${sites}.`)
      : msg(str`One job runs at two simulated sites: ${sites}.`),
    msg(str`It is a ${jobKindName(job.kind)} job that asks ${requestsOf(job)}.`),
    trouble,
    servers.length === 1
      ? msg('There is one distribution server.')
      : msg(str`There are ${numberOf(servers.length)} distribution servers.`),
  ].join(' ');
}

function whereItIs(run: ComparedRun, {moment, length = run.length, unmarked}: Playhead): string {
  const place = msg(
    str`Step ${numberOf(moment)} of ${numberOf(length)}, at ${clockAt(run.timeAt(moment))}.`,
  );
  const marks = unmarked ? [] : markersAt(run, moment).map(({label}) => sentenceFrom(label));
  return [place, ...marks].join(' ');
}

function howThingsStand(
  run: ComparedRun,
  sides: readonly Side[],
  moment: number,
): readonly string[] {
  const told = sides.map((side) => {
    const {recording, step} = run.at(side, moment);
    const said = step ? sentenceOf(recording, step) : msg('Nothing has happened yet.');
    return {name: worldNameOf(recording.world), said};
  });
  return saidOnce(told);
}

/** What both sites say at the beginning, or at the end, is told once. */
function saidOnce(
  told: readonly {readonly name: string; readonly said: string}[],
): readonly string[] {
  const [one = [], other = []] = told.map(({said}) => sentencesIn(said));
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  const own = told.map(({name, said}) => {
    const sentences = sentencesIn(said);
    return {name, said: textOf(sentences.slice(head, sentences.length - tail))};
  });
  const both = [textOf(one.slice(0, head)), textOf(one.slice(one.length - tail))];
  const [before = '', after = ''] = both.map((said) => said && msg(str`Both sites: ${said}`));
  return [before, ...own.map(({name, said}) => said && msg(str`${name}: ${said}`)), after].filter(
    Boolean,
  );
}

/** Each with the blank after it, if its language has one. */
function sentencesIn(text: string): readonly string[] {
  return `${text} `.match(/.+?(?:[.!?؟]\s+|。\s*|$)/gsu) ?? [];
}

function textOf(sentences: readonly string[]): string {
  return sentences.join('').trim();
}

function whatCanBeDone(capabilities: Capabilities): string {
  if (capabilities.scrub && capabilities.toggle && capabilities.setup) {
    return msg(
      'You can play, pause and step, go to marked moments, show one site or both, and change the situation.',
    );
  }
  const acts = [
    ...(capabilities.play ? [msg('play and pause')] : []),
    ...(capabilities.scrub ? [msg('step and go to marked moments')] : []),
    ...(capabilities.toggle ? [msg('show one site or both')] : []),
    ...(capabilities.setup ? [msg('change the situation')] : []),
  ];
  return acts.length === 0 ? '' : msg(str`You can ${listOf(acts)}.`);
}

function hintFor(run: ComparedRun, moment: number): string {
  const {firstDifference, firstHarm} = run.comparison;
  if (!firstDifference) return msg('In this situation the two sites never differ.');
  if (moment <= firstDifference.row) {
    return msg('The sites do not differ yet. Go to the first difference to see how they differ.');
  }
  if (firstHarm && moment <= firstHarm.row) {
    return msg('The retries differ now. Go to the first harm to see the result.');
  }
  return moment < run.length
    ? msg('Go to the end to see whether a server is missed.')
    : msg('Change one thing in the situation, and see whether the fault still occurs.');
}
