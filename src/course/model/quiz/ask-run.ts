/** Items on how a run goes: its log, the order of its events, its times, and what the job shows. */
import {msg, str} from '@lit/localize';

import type {Choice} from '../../../../lessons/lesson.js';
import {responseIntervals} from '../../../../machines/site/timing.js';
import {outcomeOf} from '../../../run/outcome.js';
import {timesOf, waitOf} from '../../../words/format.js';
import type {Chance} from '../chance.js';
import {chooseOne, type Case, type QuizItem} from './item.js';
import {failedStores, logOf} from './read-case.js';
import {tellCase} from './case-text.js';

export function askLog(id: string, asked: Case): QuizItem {
  const {scenario, world} = asked;
  const failures = failedStores(asked);
  const isOffline = scenario.servers.some(({offlineForAttempts}) => offlineForAttempts.length > 0);
  const because =
    failures === 0
      ? msg('No line tells of a failure to store before “Decompressing package”.')
      : msg(
          str`“Failed to store” stands there ${timesOf(failures)} before “Decompressing package”.`,
        );
  const offline = isOffline
    ? msg('“Cannot reach” names a server, and the next instruction copies to it alone.')
    : msg('No line says that a server cannot be reached.');
  const counts = [...new Set([failures, 0, 1, 2, 3])].slice(0, 3).sort();
  const choices: readonly Choice[] = [
    ...counts.map((count): Choice => ({
      id: `failed-${count}`,
      text:
        count === 0
          ? msg('The master was stored in the first attempt, and every server was reached.')
          : msg(str`Storing the master failed ${timesOf(count)}, then it succeeded.`),
      right: count === failures && !isOffline,
      because: isOffline && count === failures ? offline : because,
    })),
    {
      id: 'offline',
      text: msg(
        'The master was stored in the first attempt, but a server was offline and got its copy by a retry.',
      ),
      right: isOffline,
      because: offline,
    },
  ];
  return {
    id,
    situation: [msg('This is what the Despooler wrote into Despool.log.')],
    log: logOf(asked),
    question: chooseOne(msg('What happened?'), choices),
    facts: ['log-is-on', 'despooler-stores-master', 'offline-server-gets-own-retry'],
    scenario,
    world,
  };
}

export function askOrder(id: string, asked: Case): QuizItem {
  const {scenario, world} = asked;
  const isLost = world !== 'before-job' && scenario.job.refreshExisting;
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: {
      kind: 'order',
      prompt: msg('Put what happens at this site into order.'),
      items: [
        {id: 'active', text: msg('The job’s instruction is put into RECEIVE.')},
        {id: 'fails', text: msg('The Despooler cannot store the master.')},
        {
          id: 'retry',
          text: isLost
            ? msg('A retry is written that no longer asks to refresh.')
            : msg('A retry is written that asks for the same again.'),
        },
        {id: 'retrying', text: msg('The job shows Retrying.')},
        {id: 'stored', text: msg('The master is stored.')},
        {id: 'complete', text: msg('The job shows Complete.')},
      ],
      because: msg(
        'A failure comes before its retry, the retry before the job knows of it, and nothing is copied before the master is stored.',
      ),
    },
    facts: ['failed-master-makes-retry', 'retrying-while-waiting', 'despooler-stores-master'],
    scenario,
    world,
  };
}

export function askWhen(id: string, asked: Case): QuizItem {
  const {scenario, world} = asked;
  const interval = responseIntervals[scenario.response];
  const {count} = scenario.masterFailures;
  const waits = [
    count * interval,
    (count + 1) * interval,
    (interval * count) / 2,
    (count + 2) * interval,
  ];
  const choices = waits.map((wait, index): Choice => ({
    id: `wait-${index}`,
    text: waitOf(wait),
    right: index === 0,
    because: msg(
      str`${waitOf(interval)} after each attempt that failed, so ${timesOf(count)} that long.`,
    ),
  }));
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: chooseOne(
      msg('How long after the first attempt does the attempt begin that stores the master?'),
      choices,
    ),
    facts: ['retry-intervals', 'interval-from-taking-up'],
    scenario,
    world,
  };
}

/** While the first retry waits, or when the job has ended. */
export function askStatus(id: string, asked: Case, chance: Chance): QuizItem {
  const {scenario, world, recording} = asked;
  const isWaiting = scenario.masterFailures.count > 0 && chance.below(2) === 0;
  const status = isWaiting ? 'Retrying' : outcomeOf(recording).jobStatus;
  const reasons: Readonly<Record<string, string>> = {
    Retrying: msg('Something failed, and a retry is waiting.'),
    Complete: msg(
      'Nothing is left to do. Whether a server was left behind, the status does not tell.',
    ),
    Failed: msg('The hundredth attempt failed, and SMS has stopped trying.'),
  };
  const names = [
    ['Active', msg('Active')],
    ['Retrying', msg('Retrying')],
    ['Complete', msg('Complete')],
    ['Failed', msg('Failed')],
  ] as const;
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: chooseOne(
      isWaiting
        ? msg('What does the job show while the first retry waits?')
        : msg('What does the job show when nothing more happens?'),
      names.map(([name, text]) => ({
        id: name,
        text,
        right: name === status,
        because: reasons[status] ?? '',
      })),
    ),
    facts: ['retrying-while-waiting', 'complete-hides-stale', 'hundred-attempts'],
    scenario,
    world,
  };
}
