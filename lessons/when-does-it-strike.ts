/** Lesson 5: the conditions of the fault, each found by making it vanish or appear. */
import type {Field, Goal} from './goal.js';
import type {Lesson, SiteShown} from './lesson.js';

const allDone: SiteShown = {
  job: 'Complete',
  master: 2,
  servers: [2, 2, 2, 2, 2],
  receive: 'nothing',
};
const leftBehind: SiteShown = {...allDone, servers: [1, 1, 1, 2, 2]};

/** Only this part of the situation differs. */
const only = (...fields: readonly Field[]): Goal => ({differsIn: fields});
const otherServers: Goal = {
  any: [only('servers'), only('servers.holds'), only('servers.specified')],
};
const onePart: Goal = {
  any: [
    only(),
    otherServers,
    only('job.kind'),
    only('job.refreshExisting'),
    only('job.putOnSpecified'),
    only('masterFailures.count'),
    only('masterFailures.cause'),
    only('servers.offlineForAttempts'),
    only('world'),
  ],
};

export const whenDoesItStrike: Lesson = {
  id: 'when-does-it-strike',
  title: 'When does the fault strike?',
  goal: 'Name every condition for a server to become stale, and show that each condition matters.',
  minutes: 8,
  steps: [
    {
      id: 'make-it-vanish',
      title: 'Make the fault vanish',
      say: [
        'This site does not have the hotfix, and the fault of article Q195936 (“the article”) has hit it. Three servers are stale at the end. Change one part of the situation so that no server is stale at the end. What the servers hold counts as one part: you may change it on several servers.',
        'Six different parts prevent the fault. Find all six. Change one part, look at the end, put it back, and try the next part.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: 'end',
        offers: ['job', 'failures', 'servers', 'worlds'],
        shows: [leftBehind],
      },
      act: {
        kind: 'experiments',
        prompt: 'Change one part of this situation so that no server is stale at the end.',
        hints: [
          'Go through the sentence from left to right: what does the job ask for, what goes wrong, and what do the servers hold?',
          'The name above the picture lets you choose another world. Also, storing can fail more than once.',
        ],
        misses: [
          {
            id: 'several-parts',
            goal: {all: [{ends: {stale: 'none'}}, {not: onePart}]},
            because:
              'No server is stale now, but you changed more than one part. Put the situation back, and change one part.',
          },
          {
            id: 'some-holders',
            goal: {all: [only('servers.holds'), {ends: {stale: 'some'}}]},
            because:
              'Another server still holds version 1, and is stale at the end. Change that server too.',
          },
          {
            id: 'cause',
            goal: only('masterFailures.cause'),
            because: 'The cause of the failure does not matter: storing still fails.',
          },
          {
            id: 'specified',
            goal: {
              all: [
                {any: [only('servers.specified'), only('job.putOnSpecified')]},
                {ends: {stale: 'some'}},
              ],
            },
            because:
              'In a Run Command job, Put on Specified skips servers that hold the package, so this change does not help.',
          },
          {
            id: 'midway',
            goal: {all: [only('world'), {ends: {stale: 'some'}}]},
            because:
              'In this world, the first retry has already lost the refresh before the hotfix is installed.',
          },
          {
            id: 'fails-more',
            goal: {all: [only('masterFailures.count'), {ends: {stale: 'some'}}]},
            because:
              'The first retry loses the refresh, and a later attempt still stores the master.',
          },
        ],
        findings: [
          {
            id: 'fails',
            says: 'Storing the master must fail at least once. Without a failure, the Despooler writes no retry.',
            hint: 'Why does the Despooler write a retry at all?',
            goal: {
              all: [
                {differsIn: ['masterFailures.count']},
                {ends: {stale: 'none', job: 'Complete'}},
              ],
            },
            shown: {change: {masterFailures: {count: 0}}},
          },
          {
            id: 'stored',
            says: 'Storing must succeed in the end. If it never succeeds, the job is Failed, and no server holds an older version than the master.',
            hint: 'What if storing never succeeds?',
            goal: {
              all: [{differsIn: ['masterFailures.count']}, {ends: {stale: 'none', job: 'Failed'}}],
            },
            shown: {change: {masterFailures: {count: 100}}},
          },
          {
            id: 'asked',
            says: 'The job must ask to refresh existing servers. A request that the job does not make cannot be lost.',
            hint: 'Can a retry lose a request that the job never made?',
            goal: {all: [{differsIn: ['job.refreshExisting']}, {ends: {stale: 'none'}}]},
            shown: {change: {job: {refreshExisting: false}}},
          },
          {
            id: 'holder',
            says: 'A server must hold an older version before the job. A server that holds nothing or the new version cannot become stale.',
            hint: 'What do the servers hold?',
            goal: {all: [otherServers, {ends: {stale: 'none'}}]},
            shown: {
              change: {
                servers: {DENVER: {holds: null}, LIMA: {holds: null}, OSLO: {holds: null}},
              },
            },
          },
          {
            id: 'other-way',
            says: 'No other request may reach that server. A Share Package job that asks for Put on Specified copies to each specified server, whatever the server holds.',
            hint: 'Is there another kind of job?',
            goal: {all: [{differsIn: ['job.kind']}, {ends: {stale: 'none'}}]},
            shown: {change: {job: {kind: 'share-package-on-server'}}},
          },
          {
            id: 'old-file',
            says: 'The Despooler must write the first retry without the hotfix.',
            hint: 'What would an administrator install?',
            goal: {all: [{differsIn: ['world']}, {ends: {stale: 'none'}}]},
            shown: {change: {}, world: 'before-job'},
          },
        ],
      },
      facts: [
        'failed-master-makes-retry',
        'retry-loses-refresh',
        'hundred-attempts',
        'refresh-means-all-holders',
        'share-job-copies-to-specified',
        'fixed-retry-keeps-all',
      ],
    },
    {
      id: 'share-package',
      title: 'Make the fault appear: Share Package job',
      say: [
        'Here a Share Package job hides the fault. The retry loses the refresh, but no server is stale at the end, because each server is specified.',
        'Keep the Share Package job, and change one other part so that a server is stale at the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'share-package-hides',
        view: 'before',
        at: 'end',
        offers: ['job', 'servers'],
        shows: [allDone],
      },
      act: {
        kind: 'task',
        prompt: 'Make a server stale at the end. The job must stay a Share Package job.',
        goal: {
          all: [
            {
              any: [
                {differsIn: ['job.putOnSpecified']},
                {differsIn: ['servers.specified']},
                {differsIn: ['servers']},
              ],
            },
            {ends: {stale: 'some'}},
          ],
        },
        hints: [
          'Which request still reaches the servers that hold version 1?',
          'Clear Put on Specified. Or open a server that holds version 1 and make it not specified.',
        ],
        misses: [
          {
            id: 'kind',
            goal: only('job.kind'),
            because: 'A server is stale now, but the job is no longer a Share Package job.',
          },
          {
            id: 'not-asked',
            goal: only('job.refreshExisting'),
            because: 'The job no longer asks to refresh, so no server can be stale.',
          },
        ],
        shown: {change: {job: {putOnSpecified: false}}},
      },
      facts: ['share-job-copies-to-specified', 'retry-loses-refresh'],
      then: [
        'The kind of job alone does not protect a server. A request that still reaches the server protects it.',
      ],
    },
    {
      id: 'new-servers',
      title: 'Make the fault appear: empty servers',
      say: [
        'At this site, no server holds the package yet. The retry loses the refresh here too, but no server needs a refresh. Change one server so that it is stale at the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'new-servers-only',
        view: 'before',
        at: 'end',
        offers: ['servers'],
        shows: [allDone],
      },
      act: {
        kind: 'task',
        prompt:
          'Let one server hold an older version before the job, so that it is stale at the end.',
        goal: {all: [{differsIn: ['servers.holds']}, {ends: {stale: 'some'}}]},
        hints: [
          'A server is stale when the job asked to refresh it, but it still holds an older version than the stored master.',
          'Open a server, and let it hold version 1 before the job.',
        ],
        shown: {change: {servers: {DENVER: {holds: 1}}}},
      },
      facts: ['refresh-means-all-holders'],
    },
    {
      id: 'which-failure',
      title: 'Only a failure of the master',
      say: [
        'The Despooler also writes a retry when it cannot reach a server. That retry is for this one server. The article describes only failures to store the master. So in this simulator, a retry for a server keeps its requests, with or without the hotfix. (This is assumed.)',
        'DENVER is offline during the first attempt, storing never fails, and the site does not have the hotfix. Play the job.',
      ],
      stage: {
        kind: 'lab',
        situation: 'one-offline',
        worlds: ['absent', 'absent'],
        view: 'before',
        shows: [{job: 'Pending', master: 1, servers: [1, 1, 1, null, null], receive: 'nothing'}],
      },
      act: {kind: 'watch', prompt: 'Play or step through the job to its end.', until: 'end'},
      facts: ['offline-server-gets-own-retry'],
      then: [
        'The retry brings DENVER up to date. Only a retry after a failure of the master loses the refresh.',
      ],
    },
    {
      id: 'your-list',
      title: 'Your list',
      say: [
        'Put your findings together. The picture shows the end of the situation from step 1: all conditions hold for three servers.',
      ],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'several',
        prompt:
          'Which of these conditions are necessary for a server to be stale at the end? Choose all.',
        choices: [
          {
            id: 'fails',
            text: 'Storing the master fails in at least one attempt.',
            right: true,
            because: 'Without a failure, the Despooler writes no retry for the master.',
          },
          {
            id: 'disk',
            text: 'The disk is full.',
            right: false,
            because: 'The cause of the failure does not change what the retry asks for.',
          },
          {
            id: 'stored',
            text: 'Storing succeeds in a later attempt.',
            right: true,
            because:
              'If the master stays at version 1, no server holds an older version than the master.',
          },
          {
            id: 'asked',
            text: 'The job asks to refresh existing servers.',
            right: true,
            because: 'A request that the job does not make cannot be lost.',
          },
          {
            id: 'holder',
            text: 'The server holds an older version before the job.',
            right: true,
            because: 'A server that holds nothing or the new version cannot keep an older version.',
          },
          {
            id: 'specified',
            text: 'The server is not specified.',
            right: false,
            because:
              'In a Run Command job, Put on Specified skips servers that hold the package (inferred from Q140051; Q235157 is evidence against it). So a specified server can be missed too.',
          },
          {
            id: 'unreached',
            text: 'No remaining request in the retry reaches the server.',
            right: true,
            because: 'A Share Package job can still reach a specified server.',
          },
          {
            id: 'twice',
            text: 'Storing fails at least twice.',
            right: false,
            because: 'One failure is enough: the first retry already loses the refresh.',
          },
          {
            id: 'old-file',
            text: 'The service runs with the old Smsinst.dll when the Despooler writes the first retry.',
            right: true,
            because:
              'With the hotfixed file loaded, the retry asks for everything that the previous instruction asked for.',
          },
        ],
      },
      facts: [
        'failed-master-makes-retry',
        'retry-loses-refresh',
        'loaded-dll-decides',
        'put-on-specified-skips-holders',
        'added-server-refreshes-all',
      ],
    },
    {
      id: 'complete-answer',
      title: 'Checked in every situation',
      say: [
        'You have tried a few situations. The computer runs every situation within these bounds: up to three servers, both kinds of job, each request on and off, up to three failures, and three worlds: Without the hotfix, With the hotfix, and Hotfix during the wait.',
        'Within these bounds, storing always succeeds after at most three failures. So the condition that storing succeeds in the end is not in the list.',
      ],
      act: {
        kind: 'compare',
        prompt: 'Compare your findings with the complete answer.',
        findings: 'make-it-vanish',
      },
      facts: ['retry-loses-refresh'],
    },
  ],
};
