/** Makes the items of the test on the lessons: questions on a case, with the reason of each answer. */
import {msg, str} from '@lit/localize';

import type {FactId} from '../../../../lessons/facts.js';
import type {Choice, Choose} from '../../../../lessons/lesson.js';
import {responseIntervals} from '../../../../machines/site/timing.js';
import {outcomeOf, type Outcome} from '../../../run/outcome.js';
import {record} from '../../../run/record.js';
import {mostFailures} from '../../../run/scenario-limits.js';
import type {Scenario} from '../../../run/scenario.js';
import type {World} from '../../../run/world.js';
import {logLinesOf} from '../../../words/despool-log.js';
import {causeOf, jobKindName, listOf, requestsOf, timesOf, waitOf} from '../../../words/format.js';
import type {Chance} from '../chance.js';
import {losesRefresh, type Case, type QuizItem, type QuizSubject} from './quiz-case.js';

type Server = Scenario['servers'][number];

export function itemOf(
  id: string,
  about: QuizSubject,
  asked: Case,
  question: QuizItem['question'],
  facts: readonly FactId[],
): QuizItem {
  const {scenario, world} = asked;
  const run = {scenario, world, stored: 1};
  return {id, about, situation: situationOf(asked), log: [], question, facts, run};
}

/** One choice is right. They are shown in another order. */
export function chooseOne(prompt: string, choices: readonly Choice[]): Choose {
  return {kind: 'one', prompt, choices: choices as Choose['choices']};
}

/** Says enough of a case to answer any question on it. */
function situationOf({scenario, world}: Case): readonly string[] {
  const {job, servers, masterFailures, response} = scenario;
  return [
    worldSentence(world),
    msg(str`A ${jobKindName(job.kind)} job brings version 2. The job asks ${requestsOf(job)}.`),
    failureSentence(masterFailures, waitOf(responseIntervals[response])),
    ...servers.map(serverSentence),
  ];
}

function worldSentence(world: World): string {
  switch (world) {
    case 'absent':
      return msg('The site runs the old Smsinst.dll.');
    case 'before-job':
      return msg('The hotfix was installed and the service was started again before the job.');
    case 'before-retry':
      return msg(
        'The site runs the old Smsinst.dll. While the first retry waits, the hotfix is installed and the service is started again.',
      );
  }
}

function failureSentence({count, cause}: Scenario['masterFailures'], wait: string): string {
  if (count === 0) return msg('Storing the master succeeds at once.');
  if (count >= mostFailures) {
    return msg(str`Storing the master fails in every attempt, because ${causeOf(cause)}.`);
  }
  return msg(
    str`Storing the master fails ${timesOf(count)}, because ${causeOf(cause)}, and then succeeds. A retry comes after ${wait}.`,
  );
}

function heldWords({holds}: Server): string {
  return holds === null ? msg('nothing') : msg(str`version ${holds}`);
}

/** What a server holds, where it does not matter whether it is specified. */
export function heldSentence(server: Server): string {
  return msg(str`${server.name} holds ${heldWords(server)}.`);
}

function serverSentence(server: Server): string {
  const {name, specified, offlineForAttempts} = server;
  const held = heldWords(server);
  const sentence = specified
    ? msg(str`${name} holds ${held} and is specified.`)
    : msg(str`${name} holds ${held} and is not specified.`);
  const attempts = listOf(offlineForAttempts.map(String));
  return attempts === ''
    ? sentence
    : `${sentence} ${msg(str`${name} is offline in attempt ${attempts}.`)}`;
}

/** Which servers end stale. */
export function askStale(id: string, asked: Case): QuizItem {
  const outcome = outcomeOf(asked.recording);
  const servers = asked.scenario.servers.map((server): Choice => ({
    id: server.name,
    text: server.name,
    right: outcome.stale.includes(server.name),
    because: reasonFor(asked, server, outcome),
  }));
  const isNone = outcome.stale.length === 0;
  const none: Choice = {
    id: 'none',
    text: msg('None of them'),
    right: isNone,
    because: isNone
      ? whyNoneIsStale(asked, outcome)
      : msg('At least one server is stale: see the reasons above.'),
  };
  return itemOf(
    id,
    'stale',
    asked,
    {
      kind: 'several',
      prompt: msg('Which servers are stale at the end of the job? Choose all.'),
      choices: [...servers, none] as unknown as Choose['choices'],
    },
    [
      'retry-loses-refresh',
      'fixed-retry-keeps-all',
      'put-on-specified-skips-holders',
      'share-job-copies-to-specified',
      'earlier-retry-stays',
    ],
  );
}

function reasonFor(asked: Case, {name, holds, specified}: Server, outcome: Outcome): string {
  const {job} = asked.scenario;
  const ends = outcome.servers[name] ?? null;
  if (holds === null) {
    return msg(str`${name} held nothing before the job, so the job did not ask to refresh it.`);
  }
  if (!job.refreshExisting) return msg(str`The job did not ask to refresh ${name}.`);
  if (holds >= 2) return msg(str`${name} held version 2 before the job.`);
  if (outcome.master < 2) {
    return msg(
      str`The new master was never stored, so ${name} does not hold an older version than the master.`,
    );
  }
  if (ends !== null && ends < outcome.master) {
    return msg(
      str`The retry no longer asks to refresh, and no other request reaches ${name}, so ${name} keeps version 1.`,
    );
  }
  if (losesRefresh(asked) && specified) {
    return msg(
      str`The refresh was lost, but a Share Package job copies to each specified server, and ${name} is one.`,
    );
  }
  return msg(
    str`The instruction that stored the master asked to refresh, so ${name} got version 2.`,
  );
}

export function whyNoneIsStale({scenario, world}: Case, outcome: Outcome): string {
  if (!scenario.job.refreshExisting) return msg('The job did not ask to refresh.');
  if (scenario.masterFailures.count === 0) {
    return msg('The Despooler wrote no retry for the master, so no request was lost.');
  }
  if (outcome.master < 2) return msg('The new master was never stored.');
  if (world === 'before-job')
    return msg('With the hotfix, the retry keeps the request to refresh.');
  return msg('Put on Specified reached every server that held version 1.');
}

/** Which request was lost, and when. */
export function askLost(id: string, asked: Case): QuizItem {
  const isLost = losesRefresh(asked);
  const choices: readonly Choice[] = [
    {
      id: 'refresh-first',
      text: msg(
        'The request to refresh existing servers, when the Despooler wrote the first retry',
      ),
      right: isLost,
      because: isLost
        ? msg(
            'Storing failed, and the service had loaded the old Smsinst.dll when the Despooler wrote the first retry.',
          )
        : whyKept(asked),
    },
    {
      id: 'refresh-last',
      text: msg('The request to refresh existing servers, when the Despooler stored the master'),
      right: false,
      because: msg('Storing the master does not change an instruction.'),
    },
    {
      id: 'put-on',
      text: msg(
        'The request to put the package on specified servers, when the Despooler wrote the first retry',
      ),
      right: false,
      because: msg(
        'The article says only that existing servers are not refreshed. In this simulator, a retry keeps this request with either Smsinst.dll.',
      ),
    },
    {
      id: 'nothing',
      text: msg('No request'),
      right: !isLost,
      because: isLost
        ? msg('The first retry no longer asks to refresh, although the job did.')
        : whyKept(asked),
    },
  ];
  return itemOf(id, 'lost', asked, chooseOne(msg('Which request was lost, and when?'), choices), [
    'retry-loses-refresh',
    'loaded-dll-decides',
    'fixed-retry-keeps-all',
  ]);
}

function whyKept({scenario, world}: Case): string {
  if (scenario.masterFailures.count === 0) {
    return msg('Storing succeeded at once, so the Despooler wrote no retry for the master.');
  }
  if (!scenario.job.refreshExisting) {
    return msg('The job did not ask to refresh, so a retry had no such request to lose.');
  }
  return world === 'before-job'
    ? msg('The service had loaded the hotfixed file, so the retry keeps all requests.')
    : msg('Every retry kept the request.');
}

/** Whether the hotfix would have changed the end. */
export function askHotfix(id: string, asked: Case): QuizItem {
  const without = outcomeOf(asked.recording);
  const withHotfix = outcomeOf(record(asked.scenario, 'before-job'));
  const differs = JSON.stringify(without.servers) !== JSON.stringify(withHotfix.servers);
  const because = differs
    ? msg(
        'With the hotfix, the first retry asks to refresh and reaches servers that were missed here.',
      )
    : whyAlike(asked);
  const question = chooseOne(
    msg('Would the hotfix, installed before the job, change what the servers hold at the end?'),
    [
      {
        id: 'yes',
        text: msg('Yes: at least one server would hold another version'),
        right: differs,
        because,
      },
      {
        id: 'no',
        text: msg('No: each server would hold the same version'),
        right: !differs,
        because,
      },
    ],
  );
  return itemOf(id, 'difference', asked, question, [
    'retry-loses-refresh',
    'fixed-retry-keeps-all',
    'share-job-copies-to-specified',
  ]);
}

function whyAlike(asked: Case): string {
  const {job} = asked.scenario;
  if (!losesRefresh(asked)) return whyKept(asked);
  if (outcomeOf(asked.recording).master < 2) {
    return msg('The new master is never stored, so no server gets version 2 in either case.');
  }
  return job.kind === 'share-package-on-server' && job.putOnSpecified
    ? msg(
        'The refresh is lost, but every server that held version 1 is specified, and a Share Package job copies to each specified server.',
      )
    : msg('The retry missed no server that held version 1.');
}

/** What happened, by the log alone. */
export function askLog(id: string, asked: Case): QuizItem {
  const {scenario, recording} = asked;
  const failures = recording.steps.filter(({event}) => event.type === 'master.storeFailed').length;
  const isOffline = scenario.servers.some(({offlineForAttempts}) => offlineForAttempts.length > 0);
  const because =
    failures === 0
      ? msg('No line says “Failed to store” before “Stored the master package”.')
      : msg(
          str`“Failed to store” appears ${timesOf(failures)} before “Stored the master package”.`,
        );
  const offline = isOffline
    ? msg('“Cannot reach” names a server, and the next instruction copies only to that server.')
    : msg('No line says “Cannot reach”.');
  const counts = [...new Set([failures, 0, 1, 2, 3])].slice(0, 3).sort();
  const choices: readonly Choice[] = [
    ...counts.map((count): Choice => ({
      id: `failed-${count}`,
      text:
        count === 0
          ? msg('The first attempt stored the master and reached every server.')
          : msg(str`Storing the master failed ${timesOf(count)}, and then succeeded.`),
      right: count === failures && !isOffline,
      because: isOffline && count === failures ? offline : because,
    })),
    {
      id: 'offline',
      text: msg(
        'The first attempt stored the master, but a server was offline and got its copy from a retry.',
      ),
      right: isOffline,
      because: offline,
    },
  ];
  return {
    ...itemOf(id, 'log', asked, chooseOne(msg('What does the log show?'), choices), [
      'log-is-on',
      'despooler-stores-master',
      'offline-server-gets-own-retry',
    ]),
    situation: [msg('Despool.log contains these lines. The text of some lines is assumed.')],
    log: recording.steps.flatMap((step) => logLinesOf(recording, step)),
  };
}

/** In which order things happen. */
export function askOrder(id: string, asked: Case): QuizItem {
  const isLost = asked.world !== 'before-job' && asked.scenario.job.refreshExisting;
  return itemOf(
    id,
    'order',
    asked,
    {
      kind: 'order',
      prompt: msg('Put the events at this site in order, from first to last.'),
      items: [
        {id: 'active', text: msg('The job’s instruction is put into RECEIVE.')},
        {
          id: 'fails',
          text: msg('The Despooler cannot store the master.'),
          because: msg('The Despooler acts only when it finds an instruction.'),
        },
        {
          id: 'retry',
          text: isLost
            ? msg('The Despooler writes a retry that no longer asks to refresh.')
            : msg('The Despooler writes a retry that keeps all requests.'),
          because: msg('The Despooler writes a retry because an attempt has failed.'),
        },
        {
          id: 'retrying',
          text: msg('The job shows Retrying.'),
          because: msg('The job shows Retrying once the Despooler has written a retry.'),
        },
        {
          id: 'stored',
          text: msg('The Despooler stores the master.'),
          because: msg(
            'Only the retry stores the master, and the job shows Retrying while it waits.',
          ),
        },
        {
          id: 'complete',
          text: msg('The job shows Complete.'),
          because: msg(
            'In this simulator, the job is Complete only when nothing is left to distribute.',
          ),
        },
      ],
      because: msg(
        'A failure comes before its retry. The job shows Retrying after the Despooler has written the retry. The job is Complete after the master is stored.',
      ),
    },
    ['failed-master-makes-retry', 'retrying-while-waiting', 'despooler-stores-master'],
  );
}

/** How long it takes until the master is stored. */
export function askWhen(id: string, asked: Case): QuizItem {
  const {count} = asked.scenario.masterFailures;
  const interval = responseIntervals[asked.scenario.response];
  const choices = [count, count + 1, count / 2, count + 2].map((intervals, index): Choice => ({
    id: `wait-${index}`,
    text: waitOf(intervals * interval),
    right: index === 0,
    because: msg(
      str`Each failed attempt adds one wait of ${waitOf(interval)}, and storing fails ${timesOf(count)}.`,
    ),
  }));
  const prompt = msg(
    'The last attempt stores the master. How long after the first attempt does it begin?',
  );
  return itemOf(id, 'when', asked, chooseOne(prompt, choices), [
    'retry-intervals',
    'interval-from-taking-up',
  ]);
}

/** What the job shows while the first retry waits, or when it has ended. */
export function askStatus(id: string, asked: Case, chance: Chance): QuizItem {
  const isWaiting = asked.scenario.masterFailures.count > 0 && chance.below(2) === 0;
  const status = isWaiting ? 'Retrying' : outcomeOf(asked.recording).jobStatus;
  const reasons: Readonly<Record<string, string>> = {
    Retrying: msg('Something failed, and a retry is waiting.'),
    Complete: msg(
      'Nothing is left to distribute, so the job shows Complete here. The status does not show whether a server was missed.',
    ),
    Failed: msg('Attempt 100 failed, and SMS has stopped trying.'),
  };
  const names = {
    Active: msg('Active'),
    Retrying: msg('Retrying'),
    Complete: msg('Complete'),
    Failed: msg('Failed'),
  };
  const question = chooseOne(
    isWaiting
      ? msg('What does the job show while the first retry waits?')
      : msg('What does the job show when nothing more happens?'),
    Object.entries(names).map(([name, text]) => ({
      id: name,
      text,
      right: name === status,
      because: reasons[status] ?? '',
    })),
  );
  return itemOf(id, 'status', asked, question, [
    'retrying-while-waiting',
    'complete-hides-stale',
    'hundred-attempts',
  ]);
}
