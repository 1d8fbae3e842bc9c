/** Items on evidence, and on lessons 6 to 8: whether to install the hotfix, which file has it, the procedure, the repair. */
import {msg, str} from '@lit/localize';

import type {FactId} from '../../../../lessons/facts.js';
import type {Choice} from '../../../../lessons/lesson.js';
import {applications, type OutcomeId} from '../../../../machines/hotfix/hotfix-context.js';
import {
  builds,
  otherThan,
  platforms,
  smsinstFile,
  smsinstId,
  type Platform,
} from '../../../../machines/hotfix/smsinst-files.js';
import {
  Practice,
  actWords,
  applicationNames,
  dayOf,
  fileWords,
  platformName,
  readActs,
  type HotfixView,
  type PracticeAct,
} from '../../../practice/index.js';
import {outcomeOf} from '../../../run/outcome.js';
import {record} from '../../../run/record.js';
import type {Scenario} from '../../../run/scenario.js';
import {listOf} from '../../../words/format.js';
import {numberOf} from '../../../words/intl.js';
import type {Chance} from '../chance.js';
import type {Case, QuizItem, Repair} from './quiz-case.js';
import {chooseOne, heldSentence, itemOf, whyNoneIsStale} from './quiz-questions.js';

/** Evidence: what supports that servers keep version 1, after a Run Command job that left some stale. */
export function askEvidence(id: string, asked: Case): QuizItem {
  const {stale, servers: held} = outcomeOf(asked.recording);
  const served = asked.scenario.servers.filter(
    ({name, holds}) => holds === null && (held[name] ?? null) !== null,
  );
  const names = listOf(served.map(({name}) => name));
  const isKnown = served.length === 0;
  const because = isKnown
    ? msg(
        'The retry serves no new server, so Q195936 is enough: the retry does not refresh existing servers.',
      )
    : msg(
        str`The retry also serves new servers: ${names}. Q140051 does not cover this case, and Q235157 says that adding a server also refreshes the existing servers.`,
      );
  const prompt = msg(
    str`In this simulator, these servers keep version 1: ${listOf(stale)}. What does that rest on?`,
  );
  const choices: readonly Choice[] = [
    {
      id: 'documented',
      text: msg('Documented: Q195936 says that the retry does not refresh them'),
      right: isKnown,
      because,
    },
    {
      id: 'inferred',
      text: msg('Inferred: Q140051 supports it, but Q235157 is evidence against it'),
      right: !isKnown,
      because,
    },
    {
      id: 'assumed',
      text: msg('Assumed: no source says anything about it'),
      right: false,
      because,
    },
  ];
  return itemOf(id, 'evidence', asked, chooseOne(prompt, choices), [
    'retry-loses-refresh',
    'put-on-specified-skips-holders',
    'added-server-refreshes-all',
  ]);
}

/** Resolution: what the article advises a site whose jobs all go like this one. */
export function askAdvice(id: string, asked: Case): QuizItem {
  const outcome = outcomeOf(asked.recording);
  const isHit = outcome.stale.length > 0;
  const harm = msg('Each update leaves servers stale, so the problem affects this site severely.');
  const calm = whyNoneIsStale(asked, outcome);
  const choices: readonly Choice[] = [
    {
      id: 'install',
      text: msg('Install the hotfix, which you get from Product Support Services'),
      right: isHit,
      because: isHit
        ? harm
        : msg(str`${calm} The fix was not tested fully for regressions, so this site should wait.`),
    },
    {
      id: 'wait',
      text: msg('Wait for the next service pack that has the fix'),
      right: !isHit,
      because: isHit ? harm : msg(str`${calm} So the problem does not affect this site severely.`),
    },
    {
      id: 'service-pack',
      text: msg('Install Service Pack 4 instead of the hotfix'),
      right: false,
      because: msg(
        'Service Pack 4 is older than the hotfix, and its list of fixes does not name this fault.',
      ),
    },
    {
      id: 'every-server',
      text: msg('Copy the hotfixed Smsinst.dll to every distribution server'),
      right: false,
      because: msg('The hotfix belongs on the site server, in the folder of its services.'),
    },
  ];
  const item = itemOf(
    id,
    'advice',
    asked,
    chooseOne(msg('What does the article advise this site to do?'), choices),
    [
      'hotfix-steps',
      'hotfix-caution',
      'wait-for-service-pack',
      'fix-from-support',
      'not-in-service-packs',
      'fix-newer-than-service-packs',
    ],
  );
  const every = msg('Every package update at this site goes like this one.');
  return {...item, situation: [...item.situation, every]};
}

/** A Smsinst.dll as a folder lists it. The builds of 1999 have the sizes of the hotfixed file. */
interface FoundFile {
  readonly platform: Platform;
  readonly date: string;
  readonly day: string;
  readonly size: string;
}

function findFile(chance: Chance): FoundFile {
  const platform = chance.pick(platforms);
  const build = chance.pick([...builds, 'february', 'march'] as const);
  const isLater = build === 'february' || build === 'march';
  const file = smsinstFile(smsinstId(isLater ? 'hotfix' : build, platform));
  const inBytes = file.bytes !== null && chance.below(2) === 0;
  const size = inBytes ? msg(str`${numberOf(file.bytes)} bytes`) : msg(str`${file.kilobytes} KB`);
  const date = isLater ? {february: '1999-02-24', march: '1999-03-01'}[build] : file.date;
  return {platform, date, day: dayOf({...file, date}), size};
}

/** Resolution: whether a file has the fix, and whether this server can use the file. */
export function askFile(id: string, chance: Chance): QuizItem {
  const file = findFile(chance);
  const isOlder = file.date < smsinstFile('hotfix-x86').date;
  // An older file is not also one for the other processor: either reason alone is the answer.
  const server = isOlder || chance.below(3) > 0 ? file.platform : otherThan(file.platform);
  const answer = isOlder ? 'older' : server === file.platform ? 'yes' : 'platform';
  const reason = {
    yes: msg('The date is 28 September 1998 or later, and the file is for this processor.'),
    older: msg('The file is older than 28 September 1998, the date of the hotfixed file.'),
    platform: msg(
      str`The file has the fix, but the server needs the file for ${platformName(server)}.`,
    ),
  }[answer];
  const choices = [
    {id: 'yes', text: msg('Yes')},
    {id: 'older', text: msg('No: the file does not have the fix')},
    {id: 'platform', text: msg('No: the file has the fix, but it is for another processor')},
  ].map((choice): Choice => ({...choice, right: choice.id === answer, because: reason}));
  return {
    id,
    about: 'file',
    situation: [
      msg(str`The site server has an ${platformName(server)} processor.`),
      msg(
        str`An administrator wants to use this Smsinst.dll for ${platformName(file.platform)}: ${file.size}, ${file.day}.`,
      ),
    ],
    log: [],
    question: chooseOne(msg('Can this server use this file to correct the fault?'), choices),
    facts: ['hotfix-files', 'hotfix-or-later', 'june-build', 'equal-sizes-differ-by-date'],
    run: null,
  };
}

/** Acts that lead to the states that an administrator meets on the way. */
function someActs(chance: Chance, platform: Platform): readonly string[] {
  const closing = applications.map((application) => `close:${application}`);
  const closed = chance.pick([[], closing.slice(0, 1 + chance.below(2)), closing, closing]);
  const stopped = chance.below(3) > 0 ? ['stop'] : [];
  const files = [
    `hotfix-${platform}`,
    `hotfix-${platform}`,
    `april-${platform}`,
    `hotfix-${otherThan(platform)}`,
  ] as const;
  const copied = chance.below(2) > 0 ? [`copy:${chance.pick(files)}:${platform}-bin`] : [];
  return [...(chance.below(2) > 0 ? [...stopped, ...closed] : [...closed, ...stopped]), ...copied];
}

function serverSentences(view: HotfixView): readonly string[] {
  return [
    msg(str`The site server has an ${platformName(view.platform)} processor.`),
    view.service === 'running'
      ? msg('SMS Executive is running.')
      : msg('SMS Executive is stopped.'),
    view.openApplications.length === 0
      ? msg('No SMS application is open.')
      : msg(str`Open applications: ${applicationNames(view.openApplications)}.`),
    msg(str`The services’ folder holds the ${fileWords(view.onDisk)}.`),
  ];
}

/** Procedure: what happens when the administrator goes on in a certain way. */
export function askProcedure(id: string, chance: Chance): QuizItem {
  const platform = chance.pick(platforms);
  const practice = new Practice(platform);
  for (const act of readActs(someActs(chance, platform))) practice.do(act);
  return chance.below(3) === 0 ? askNextStep(id, practice) : askWhatHappens(id, practice, chance);
}

function procedureItem(id: string, {view}: Practice, question: QuizItem['question']): QuizItem {
  return {
    id,
    about: 'procedure',
    situation: serverSentences(view),
    log: [],
    question,
    facts: ['hotfix-steps', 'file-in-use-stays', 'applications-hold-file', 'loaded-dll-decides'],
    run: null,
  };
}

/** The first of the article's four steps that is still to be done. */
function askNextStep(id: string, practice: Practice): QuizItem {
  const steps = [
    msg('Stop SMS Executive'),
    msg('Close the SMS applications'),
    msg('Replace Smsinst.dll'),
    msg('Start SMS Executive'),
  ];
  const next = practice.view.stepsDone.indexOf(false);
  const reasons = [
    msg('The article stops the service first. While the service runs, it has the file loaded.'),
    msg('The service is stopped, but an open application can hold the file.'),
    msg('Nothing holds the file now, and the hotfixed file is not in place.'),
    msg('The hotfixed file is in place, but no service has loaded it.'),
  ];
  const choices = steps.map((text, place): Choice => ({
    id: `step-${place + 1}`,
    text,
    right: place === next,
    because: reasons[next] ?? '',
  }));
  return procedureItem(
    id,
    practice,
    chooseOne(msg('Which step of the article comes next?'), choices),
  );
}

function askWhatHappens(id: string, practice: Practice, chance: Chance): QuizItem {
  const {platform, view} = practice;
  const codes =
    view.service === 'running'
      ? [`copy:hotfix-${platform}:${platform}-bin`, `tool:${platform}`]
      : ['start', 'start', `copy:hotfix-${platform}:${platform}-bin`, `tool:${platform}`];
  const [act] = readActs([chance.pick(codes as [string, ...string[]])]);
  if (!act) throw new Error('There is no such act.');
  const after = new Practice(platform, practice.acts);
  after.do(act);
  const answer = endOf(after.view.lastOutcome);
  const words = endWords(after.view);
  const kinds: readonly End[] =
    act.type === 'start.requested'
      ? ['installed', 'old-file', 'no-start']
      : ['replaced', 'service', 'applications', 'both', 'same'];
  const choices = kinds.map((kind): Choice => ({
    id: kind,
    text: words[kind],
    right: kind === answer,
    because: endReason(answer, after.view),
  }));
  const item = procedureItem(id, practice, chooseOne(msg('What happens?'), choices));
  return {
    ...item,
    situation: [...item.situation, msg(str`The administrator does this: ${actWords(act)}.`)],
    facts: [...item.facts, ...furtherFacts(act, answer)],
  };
}

/** What only some of these answers rest on. */
function furtherFacts(act: PracticeAct, end: End): readonly FactId[] {
  if (end === 'no-start') return ['other-platform-not-loaded'];
  if (act.type !== 'tool.run') return [];
  return end === 'replaced' || end === 'same' ? ['hotfix-by-tool'] : ['tool-in-use-refuses'];
}

type End =
  'installed' | 'old-file' | 'no-start' | 'replaced' | 'service' | 'applications' | 'both' | 'same';

function endOf(outcome: OutcomeId | null): End {
  const ends: Partial<Record<OutcomeId, End>> = {
    'hotfix-installed': 'installed',
    'started-unreplaced': 'old-file',
    'started-older': 'old-file',
    'start-refused': 'no-start',
    'file-replaced': 'replaced',
    'tool-replaced': 'replaced',
    'file-same': 'same',
    'tool-same': 'same',
    'copy-refused-service': 'service',
    'tool-refused-service': 'service',
    'copy-refused-applications': 'applications',
    'tool-refused-applications': 'applications',
    'copy-refused-both': 'both',
    'tool-refused-both': 'both',
  };
  const end = outcome && ends[outcome];
  if (!end) throw new Error(`No question has the outcome ${outcome}.`);
  return end;
}

function endWords(view: HotfixView): Readonly<Record<End, string>> {
  return {
    installed: msg('The service loads the hotfixed Smsinst.dll'),
    'old-file': msg('The service loads a Smsinst.dll that has the fault'),
    'no-start': msg('The service does not start'),
    replaced: msg(
      str`The hotfixed Smsinst.dll replaces the old file on this ${platformName(view.platform)} server`,
    ),
    service: msg('Nothing is replaced, because the service runs; no application is open'),
    applications: msg('Nothing is replaced, because applications are open; the service is stopped'),
    both: msg('Nothing is replaced, because the service runs and applications are open'),
    same: msg('Nothing changes, because the hotfixed file is already in place'),
  };
}

function endReason(end: End, view: HotfixView): string {
  switch (end) {
    case 'installed':
    case 'old-file':
      return msg(
        str`A service loads the file that is in its folder: here, the file of ${dayOf(view.onDisk)}.`,
      );
    case 'no-start':
      return msg(str`The file in the services’ folder is not for ${platformName(view.platform)}.`);
    case 'replaced':
      return msg('The service is stopped and no application is open, so nothing holds the file.');
    case 'service':
      return msg(
        'A running service has Smsinst.dll loaded, so Windows NT does not replace the file.',
      );
    case 'applications':
      return msg('An open SMS application can hold Smsinst.dll.');
    case 'both':
      return msg(
        'The running service has loaded Smsinst.dll, and open applications can hold it too.',
      );
    case 'same':
      return msg('The services’ folder already holds the hotfixed file for this processor.');
  }
}

/** Whether a repair job leaves no server with an older version. */
export function repairs({scenario, isFixed}: Repair, job: Partial<Scenario['job']>): boolean {
  const run = record(
    {...scenario, job: {...scenario.job, ...job}},
    isFixed ? 'before-job' : 'absent',
    2,
  );
  return Object.values(outcomeOf(run).servers).every((holds) => holds === null || holds === 2);
}

/** Repair: which job brings every stale server up to date. */
export function askRepair(id: string, repair: Repair): QuizItem {
  const {scenario, isFixed} = repair;
  const works = repairs(repair, {});
  const isPutOnRight = repairs(repair, {refreshExisting: false, putOnSpecified: true});
  if (isPutOnRight) throw new Error('Put on Specified repairs a server that holds the package.');
  const failures = scenario.masterFailures.count;
  const because = works
    ? isFixed
      ? msg(
          'Refresh Existing reaches every server that holds the package, and with the hotfix a retry keeps that request.',
        )
      : msg(
          'Refresh Existing reaches every server that holds the package, and storing succeeds at once, so no retry is written.',
        )
    : msg('Storing fails, and the retry of the old Smsinst.dll loses the request to refresh.');
  const choices: readonly Choice[] = [
    {
      id: 'refresh',
      text: msg('A job that asks only for Refresh Existing Distribution Servers'),
      right: works,
      because,
    },
    {
      id: 'put-on',
      text: msg('A job that asks only for Put on Specified Distribution Servers'),
      right: false,
      because: msg('In a Run Command job, Put on Specified skips servers that hold the package.'),
    },
    {
      id: 'none',
      text: msg('Neither job: install the hotfix first'),
      right: !works,
      because,
    },
    {
      id: 'no-job',
      text: msg('No job is necessary: the next poll refreshes the servers'),
      right: false,
      because: msg('No instruction asks to refresh the servers, so only a new job updates them.'),
    },
  ];
  return {
    id,
    about: 'repair',
    situation: [
      msg('A refresh was lost at this site. The stored master is version 2.'),
      isFixed
        ? msg('The hotfix is installed now, and the service has loaded it.')
        : msg('The service still runs with the old Smsinst.dll.'),
      failures === 0
        ? msg('Storing succeeds at once now.')
        : msg('The cause is still there: storing fails once in each job.'),
      ...scenario.servers.map(heldSentence),
      msg('The administrator plans a Run Command On Workstation job with Even If Previously Sent.'),
    ],
    log: [],
    question: chooseOne(msg('Which job brings every stale server to version 2?'), choices),
    facts: [
      'repair-by-new-job',
      'send-even-if-sent',
      'put-on-specified-skips-holders',
      'fix-cures-later-retries',
    ],
    run: {scenario, world: isFixed ? 'before-job' : 'absent', stored: 2},
  };
}
