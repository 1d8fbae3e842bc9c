/** Makes the items of a test: questions on a case, with the reason of each answer. */
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
import {losesRefresh, type Case, type QuizItem} from './quiz-case.js';

type Server = Scenario['servers'][number];

function itemOf(
  id: string,
  asked: Case,
  question: QuizItem['question'],
  facts: readonly FactId[],
): QuizItem {
  const {scenario, world} = asked;
  return {id, situation: situationOf(asked), log: [], question, facts, scenario, world};
}

/** One choice is right. They are shown in another order. */
function chooseOne(prompt: string, choices: readonly Choice[]): Choose {
  return {kind: 'one', prompt, choices: choices as Choose['choices']};
}

/** Says enough of a case to answer any question on it. */
function situationOf({scenario, world}: Case): readonly string[] {
  const {job, servers, masterFailures, response} = scenario;
  return [
    worldSentence(world),
    msg(str`A ${jobKindName(job.kind)} job brings version 2. It asks ${requestsOf(job)}.`),
    failureSentence(masterFailures, waitOf(responseIntervals[response])),
    ...servers.map(serverSentence),
  ];
}

function worldSentence(world: World): string {
  switch (world) {
    case 'absent':
      return msg('The site runs the old Smsinst.dll.');
    case 'before-job':
      return msg('The hotfix was installed, and the service started again, before the job.');
    case 'before-retry':
      return msg(
        'The site runs the old Smsinst.dll. While the first retry waits, the hotfix is installed and the service started again.',
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

function serverSentence({name, holds, specified, offlineForAttempts}: Server): string {
  const held = holds === null ? msg('nothing') : msg(str`version ${holds}`);
  const attempts = listOf(offlineForAttempts.map(String));
  if (attempts !== '') {
    return msg(str`${name} holds ${held}, and is offline in attempt ${attempts}.`);
  }
  return specified
    ? msg(str`${name} holds ${held} and is specified.`)
    : msg(str`${name} holds ${held} and is not specified.`);
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
      : msg('Some server ends stale: see the reasons above.'),
  };
  return itemOf(
    id,
    asked,
    {
      kind: 'several',
      prompt: msg('Which servers are stale when the job has ended? Choose all.'),
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
  if (losesRefresh(asked) && specified) {
    return msg(
      str`The refresh was lost, but a Share Package job copies to each specified server, and ${name} is one.`,
    );
  }
  return msg(
    str`The instruction that stored the master asked to refresh, so ${name} got version 2.`,
  );
}

function whyNoneIsStale({scenario, world}: Case, outcome: Outcome): string {
  if (!scenario.job.refreshExisting) return msg('The job did not ask to refresh.');
  if (scenario.masterFailures.count === 0) return msg('No retry was written, so nothing was lost.');
  if (outcome.master < 2) return msg('The master was never stored.');
  if (world === 'before-job') return msg('With the hotfix the retry asks for all that was asked.');
  return msg('Every server that held version 1 was reached in another way.');
}

/** Which request was lost, and when. */
export function askLost(id: string, asked: Case): QuizItem {
  const isLost = losesRefresh(asked);
  const choices: readonly Choice[] = [
    {
      id: 'refresh-first',
      text: msg('The request to refresh existing servers, when the first retry was written'),
      right: isLost,
      because: isLost
        ? msg(
            'Storing failed, and the old Smsinst.dll was loaded when the first retry was written.',
          )
        : whyKept(asked),
    },
    {
      id: 'refresh-last',
      text: msg('The request to refresh existing servers, when the master was stored'),
      right: false,
      because: msg('Storing changes no request. An instruction stays as it was written.'),
    },
    {
      id: 'put-on',
      text: msg(
        'The request to put the package on specified servers, when the first retry was written',
      ),
      right: false,
      because: msg('That request is not lost, with either Smsinst.dll.'),
    },
    {
      id: 'nothing',
      text: msg('Nothing'),
      right: !isLost,
      because: isLost
        ? msg('The first retry no longer asks to refresh, though the job did.')
        : whyKept(asked),
    },
  ];
  return itemOf(id, asked, chooseOne(msg('What was lost on the way, and when?'), choices), [
    'retry-loses-refresh',
    'loaded-dll-decides',
    'fixed-retry-keeps-all',
  ]);
}

function whyKept({scenario, world}: Case): string {
  if (scenario.masterFailures.count === 0) {
    return msg('Storing succeeded at once, so no retry was written and nothing was lost.');
  }
  if (!scenario.job.refreshExisting) {
    return msg('The job did not ask to refresh: what was not asked for cannot be lost.');
  }
  return world === 'before-job'
    ? msg('The hotfixed file was loaded, so the retry asks for all that was asked before.')
    : msg('No retry was written without the request.');
}

/** Whether the hotfix would have changed the end. */
export function askHotfix(id: string, asked: Case): QuizItem {
  const without = outcomeOf(asked.recording);
  const withHotfix = outcomeOf(record(asked.scenario, 'before-job'));
  const differs = JSON.stringify(without.servers) !== JSON.stringify(withHotfix.servers);
  const because = differs
    ? msg(
        'With the hotfix the first retry asks to refresh, and reaches servers that were passed over here.',
      )
    : whyAlike(asked);
  const question = chooseOne(
    msg('Would the servers end otherwise, had the hotfix been installed before the job?'),
    [
      {
        id: 'yes',
        text: msg('Yes: some server would hold another version'),
        right: differs,
        because,
      },
      {id: 'no', text: msg('No: each server would hold the same'), right: !differs, because},
    ],
  );
  return itemOf(id, asked, question, [
    'retry-loses-refresh',
    'fixed-retry-keeps-all',
    'share-job-copies-to-specified',
  ]);
}

function whyAlike(asked: Case): string {
  const {job} = asked.scenario;
  if (!losesRefresh(asked)) return whyKept(asked);
  if (outcomeOf(asked.recording).master < 2) {
    return msg('The master is never stored, so no server gets anything in either case.');
  }
  return job.kind === 'share-package-on-server' && job.putOnSpecified
    ? msg(
        'The refresh is lost, but whoever held the package is specified, and a Share Package job copies to each specified server.',
      )
    : msg('No server that held an older version was passed over.');
}

/** What happened, by the log alone. */
export function askLog(id: string, asked: Case): QuizItem {
  const {scenario, recording} = asked;
  const failures = recording.steps.filter(({event}) => event.type === 'master.storeFailed').length;
  const isOffline = scenario.servers.some(({offlineForAttempts}) => offlineForAttempts.length > 0);
  const because =
    failures === 0
      ? msg('No line reports a failure to store before “Stored the master package”.')
      : msg(
          str`“Failed to store” appears ${timesOf(failures)} before “Stored the master package”.`,
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
    ...itemOf(id, asked, chooseOne(msg('What happened?'), choices), [
      'log-is-on',
      'despooler-stores-master',
      'offline-server-gets-own-retry',
    ]),
    situation: [msg('This is what the Despooler wrote into Despool.log.')],
    log: recording.steps.flatMap((step) => logLinesOf(recording, step)),
  };
}

/** In which order things happen. */
export function askOrder(id: string, asked: Case): QuizItem {
  const isLost = asked.world !== 'before-job' && asked.scenario.job.refreshExisting;
  return itemOf(
    id,
    asked,
    {
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
      str`${waitOf(interval)} after each attempt that failed, so ${timesOf(count)} that long.`,
    ),
  }));
  const prompt = msg(
    'How long after the first attempt does the attempt begin that stores the master?',
  );
  return itemOf(id, asked, chooseOne(prompt, choices), [
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
    Failed: msg('The hundredth attempt failed, and SMS has stopped trying.'),
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
  return itemOf(id, asked, question, [
    'retrying-while-waiting',
    'complete-hides-stale',
    'hundred-attempts',
  ]);
}
