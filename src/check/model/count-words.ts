/** Numbers of situations, bounds, and the result of a check, in words. */
import {msg, str} from '@lit/localize';

import type {JobKind} from '../../../machines/site/instruction.js';
import {isOwn} from '../../links/check-claim.js';
import {numberOf} from '../../words/intl.js';
import {mostServers} from '../../run/scenario-limits.js';
import {jobKindName, timesOf} from '../../words/format.js';
import {worldNameOf} from '../../words/world-names.js';
import {worlds, type World} from '../../run/world.js';
import type {CheckResult} from './check-run.js';
import {ifWords, thenWords} from './claim-words.js';
import type {CrossLabel, Dimension} from './result-tables.js';

const million = 1_000_000n;

/** `2,688`, `4.1 thousand million`, `a 19,826-digit number`. */
export function numberWords(count: bigint | number): string {
  const exact = BigInt(count);
  if (exact < million) return written(Number(exact));
  if (exact < 1_000n * million) return msg(str`${rounded(exact, million)} million`);
  if (exact < million ** 2n) {
    return msg(str`${rounded(exact, 1_000n * million)} thousand million`);
  }
  if (exact < 1_000n * million ** 2n) {
    return msg(str`${rounded(exact, million ** 2n)} million million`);
  }
  return msg(str`a ${written(String(exact).length)}-digit number`);
}

function written(number: number): string {
  return numberOf(number, {maximumFractionDigits: 1});
}

/** In units, never rounded up: 999.95 million is not a thousand million. */
function rounded(count: bigint, unit: bigint): string {
  return written(Number((count * 10n) / unit) / 10);
}

export function situationsWords(count: bigint): string {
  if (count === 1n) return msg('1 situation');
  return isHuge(count)
    ? msg(str`${numberWords(count)} of situations`)
    : msg(str`${numberWords(count)} situations`);
}

/** Too large to be written in words. */
function isHuge(count: bigint): boolean {
  return count >= 1_000n * million ** 2n;
}

/** A number from 0 to 1, also of numbers that are too large for division as numbers. */
export function shareOf(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 1_000_000n) / whole) / 1_000_000;
}

/** In how many of all situations it happens: `in 765 of 2,688`. */
export function shareWords(failing: bigint, situations: bigint): string {
  const total = numberWords(situations);
  if (failing === 0n) return isHuge(situations) ? msg('in none') : msg(str`in none of ${total}`);
  if (failing === situations) return isHuge(situations) ? msg('in all') : msg(str`in all ${total}`);
  if (!isHuge(situations)) return msg(str`in ${numberWords(failing)} of ${total}`);
  return msg(str`in ${percentWords(shareOf(failing, situations))}`);
}

/** The same with its noun: `in 765 of 2,688 situations`. */
export function shareOfSituations(failing: bigint, situations: bigint): string {
  if (isHuge(situations)) {
    if (failing === 0n) return msg('in no situation');
    if (failing === situations) return msg('in every situation');
    return msg(str`in ${percentWords(shareOf(failing, situations))} of situations`);
  }
  const total = numberWords(situations);
  if (failing === 0n) return msg(str`in none of ${total} situations`);
  if (failing === situations) return msg(str`in all ${total} situations`);
  return msg(str`in ${numberWords(failing)} of ${total} situations`);
}

/** Never 0% or 100%: it happens in some situations, and in others it does not. */
function percentWords(share: number): string {
  const least = 0.001;
  const percent = (value: number): string =>
    numberOf(value, {style: 'percent', maximumFractionDigits: 1});
  if (share < least) return msg(str`less than ${percent(least)}`);
  if (share > 1 - least) return msg(str`more than ${percent(1 - least)}`);
  return percent(share);
}

export function serversWithinWords(most: number): string {
  if (most === 1) return msg('one server');
  if (most === mostServers) return msg(str`any number of servers up to ${written(most)}`);
  return msg(str`one to ${smallNumber(most)} servers`);
}

export function failuresWithinWords(most: number): string {
  if (most === 0) return msg('never fails');
  if (most === 1) return msg('fails never or once');
  return msg(str`fails up to ${timesOf(most)}`);
}

export function offlineWithinWords(last: number): string {
  if (last === 0) return msg('never offline');
  if (last === 1) return msg('online, or offline in attempt 1');
  return msg(str`online, or offline in any of attempts 1 to ${last}`);
}

export function holdingsWithinWords(holdsNew: boolean): string {
  return holdsNew ? msg('nothing, version 1 or version 2') : msg('nothing or version 1');
}

/** Whether an option is on, off, or both are tried. */
export function optionWithinWords(values: readonly boolean[]): string {
  if (values.length > 1) return msg('on and off');
  return values[0] ? msg('on') : msg('off');
}

function smallNumber(count: number): string {
  const names = ['', '', msg('two'), msg('three'), msg('four')];
  return names[count] ?? String(count);
}

export function dimensionName(dimension: Dimension): string {
  switch (dimension) {
    case 'failures':
      return msg('How often storing fails');
    case 'holders':
      return msg('Servers that hold the package');
    case 'kind':
      return msg('Kind of job');
    case 'refresh':
      return msg('Refresh Existing');
    case 'put':
      return msg('Put on Specified');
    case 'servers':
      return msg('How many servers');
  }
}

/** What stands at the edge of a table. */
export function labelName(dimension: Dimension, {value, last}: CrossLabel): string {
  switch (dimension) {
    case 'failures':
      return failuresName(value as number, last);
    case 'holders':
      if (value === 'none') return msg('none');
      return value === 'all-specified'
        ? msg('all of them specified')
        : msg('some of them not specified');
    case 'kind':
      return jobKindName(value as JobKind);
    case 'refresh':
    case 'put':
      return value ? msg('on') : msg('off');
    case 'servers':
      if (last > Number(value))
        return msg(str`${written(Number(value))} to ${written(last)} servers`);
      return value === 1 ? msg('1 server') : msg(str`${Number(value)} servers`);
  }
}

/** `never`, `twice`, `11 to 99 times`. */
export function failuresName(failures: number, last: number): string {
  if (last > failures) return msg(str`${failures} to ${last} times`);
  return failures === 0 ? msg('never') : timesOf(failures);
}

/** The answer in every world, in sentences. */
export function verdictSentence({worlds: answers, situations}: CheckResult): string {
  const sentences = worlds.map((world) => {
    const {failing} = answers[world];
    const name = worldNameOf(world);
    const share = shareOfSituations(failing, situations);
    return failing === 0n ? msg(str`${name}: no, ${share}.`) : msg(str`${name}: yes, ${share}.`);
  });
  return sentences.join(' ');
}

/** The result of each part of a learner's own claim, in one world. */
export function partSentences(
  {claim, worlds: answers, situations}: CheckResult,
  world: World,
): readonly string[] {
  if (!isOwn(claim)) return [];
  const {met, allMet, failing} = answers[world];
  const each = claim.ifs.map((part, index) =>
    msg(str`“${ifWords(part)}” is true ${shareOfSituations(met[index] ?? 0n, situations)}.`),
  );
  const all = msg(str`All of these are true ${shareOfSituations(allMet, situations)}.`);
  const then = thenWords(claim.then);
  const end =
    allMet === 0n
      ? msg(str`So “${then}” is never tested.`)
      : msg(
          str`In those situations, “${then}” is true ${shareWords(allMet - failing, allMet)} and false ${shareWords(failing, allMet)}.`,
        );
  return [...each, ...(claim.ifs.length > 1 ? [all] : []), end];
}
