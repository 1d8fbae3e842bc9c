/** Items that ask which servers end stale. */
import {msg, str} from '@lit/localize';

import type {Choice} from '../../../../lessons/lesson.js';
import {writtenRetries} from './read-case.js';
import {outcomeOf, type Outcome} from '../../../run/outcome.js';
import type {Case, QuizItem} from './item.js';
import {tellCase} from './case-text.js';

type Server = Case['scenario']['servers'][number];

export function askStale(id: string, asked: Case): QuizItem {
  const {scenario, world, recording} = asked;
  const outcome = outcomeOf(recording);
  const servers = scenario.servers.map((server): Choice => ({
    id: server.name,
    text: server.name,
    right: outcome.stale.includes(server.name),
    because: whyOf(asked, server, outcome),
  }));
  const none: Choice = {
    id: 'none',
    text: msg('None of them'),
    right: outcome.stale.length === 0,
    because:
      outcome.stale.length === 0
        ? whyNone(asked, outcome)
        : msg('Some server ends stale: see the reasons above.'),
  };
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: {
      kind: 'several',
      prompt: msg('Which servers are stale when the job has ended? Choose all.'),
      choices: [...servers, none] as unknown as readonly [Choice, Choice, ...Choice[]],
    },
    facts: [
      'retry-loses-refresh',
      'fixed-retry-keeps-all',
      'put-on-specified-skips-holders',
      'share-job-copies-to-specified',
      'earlier-retry-stays',
    ],
    scenario,
    world,
  };
}

function whyOf(asked: Case, {name, holds, specified}: Server, outcome: Outcome): string {
  const {job} = asked.scenario;
  const ends = outcome.servers[name] ?? null;
  if (holds === null) {
    return msg(str`${name} held nothing before. It can be empty, but not stale.`);
  }
  if (!job.refreshExisting) return msg(str`The job did not ask to refresh ${name}.`);
  if (holds >= 2) return msg(str`${name} held version 2 before the job.`);
  if (outcome.master < 2) {
    return msg(str`The master was never stored, so ${name} is no older than the master.`);
  }
  if (ends !== null && ends < outcome.master) {
    return msg(
      str`The retry no longer asks to refresh, and nothing else that it asks reaches ${name}, so version 1 stays.`,
    );
  }
  const isLost = writtenRetries(asked).some(({refreshExisting}) => !refreshExisting);
  if (isLost && specified) {
    return msg(
      str`The refresh was lost, but a Share Package job copies to each specified server, and ${name} is one.`,
    );
  }
  return msg(
    str`The instruction that stored the master asked to refresh, so ${name} got version 2.`,
  );
}

function whyNone({scenario, world}: Case, outcome: Outcome): string {
  if (!scenario.job.refreshExisting) return msg('The job did not ask to refresh.');
  if (scenario.masterFailures.count === 0) return msg('No retry was written, so nothing was lost.');
  if (outcome.master < 2) return msg('The master was never stored.');
  if (world === 'before-job') return msg('With the hotfix the retry asks for all that was asked.');
  return msg('Every server that held version 1 was reached in another way.');
}
