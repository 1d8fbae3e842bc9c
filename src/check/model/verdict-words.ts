/** The whole answer in sentences, for those who hear it; and what came of each part of an own claim. */
import {msg, str} from '@lit/localize';

import {worldNameOf} from '../../words/world-names.js';
import {worlds, type World} from '../../run/world.js';
import {numberWords, situationsWords} from './bounds-words.js';
import type {Answer, CheckResult} from './check-result.js';
import {isOwn, type OwnClaim} from './claim.js';
import {ifWords, thenWords} from './claim-words.js';

/** What was found in every world, in a few words. */
export function verdictSentence(result: CheckResult): string {
  return worlds.map((world) => answerSentence(result, world)).join(' ');
}

function answerSentence({worlds: answers, situations}: CheckResult, world: World): string {
  const {failing} = answers[world];
  const name = worldNameOf(world);
  if (failing === 0) return msg(str`${name}: no, in none of ${situationsWords(situations)}.`);
  return msg(str`${name}: yes, in ${numberWords(failing)} of ${situationsWords(situations)}.`);
}

/** What came of each part of a learner's own claim, in one world. */
export function partSentences(
  {claim, worlds: answers, situations}: CheckResult,
  world: World,
): readonly string[] {
  if (!isOwn(claim)) return [];
  const answer = answers[world];
  return [...metSentences(claim, answer, situations), thenSentence(claim, answer)];
}

function metSentences(
  {ifs}: OwnClaim,
  {met, allMet}: Answer,
  situations: number,
): readonly string[] {
  const each = ifs.map((part, index) =>
    msg(
      str`“${ifWords(part)}” is so in ${numberWords(met[index] ?? 0)} of ${situationsWords(situations)}.`,
    ),
  );
  if (ifs.length < 2) return each;
  return [...each, msg(str`All of that is so in ${situationsWords(allMet)}.`)];
}

function thenSentence({then}: OwnClaim, {allMet, failing}: Answer): string {
  const words = thenWords(then);
  if (allMet === 0) return msg(str`So “${words}” is never put to the test.`);
  return msg(
    str`There, “${words}” is so in ${numberWords(allMet - failing)}, and is not so in ${numberWords(failing)}.`,
  );
}
