/** Lesson 4: the conditions of the fault, each found by making it vanish or appear. */
import type {Lesson, SiteShown} from './lesson.js';

const allDone: SiteShown = {
  job: 'Complete',
  master: 2,
  servers: [2, 2, 2, 2, 2],
  receive: 'nothing',
};
const leftBehind: SiteShown = {...allDone, servers: [1, 1, 1, 2, 2]};

export const whenDoesItStrike: Lesson = {
  id: 'when-does-it-strike',
  title: 'When does it strike?',
  goal: 'Name every condition that has to hold for a server to be left stale, and show for each that it matters.',
  minutes: 8,
  steps: [
    {
      id: 'make-it-vanish',
      title: 'Make it vanish',
      say: [
        'The article’s case at a site without the hotfix: three servers end stale. Change one thing, only one, so that none does.',
        'There are six different things that do it. Find each: change it, look at the end, put it back, try the next.',
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
        prompt: 'One change from the article’s case, and no server ends stale.',
        hints: [
          'Go through the sentences from left to right: what does the job ask for, what goes wrong, what do the servers hold?',
          'The name over the picture is a choice, too. And storing can fail more than once.',
        ],
        findings: [
          {
            id: 'fails',
            says: 'Storing the master has to fail at least once: without a failure no retry is written.',
            hint: 'What starts it all?',
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
            says: 'It has to succeed in the end: where the master is never stored the job is Failed, and no server is older than the master.',
            hint: 'What if the trouble never ends?',
            goal: {
              all: [{differsIn: ['masterFailures.count']}, {ends: {stale: 'none', job: 'Failed'}}],
            },
            shown: {change: {masterFailures: {count: 100}}},
          },
          {
            id: 'asked',
            says: 'The job has to ask to refresh existing servers: what was not asked for cannot be lost.',
            hint: 'Can something be lost that was never there?',
            goal: {all: [{differsIn: ['job.refreshExisting']}, {ends: {stale: 'none'}}]},
            shown: {change: {job: {refreshExisting: false}}},
          },
          {
            id: 'holder',
            says: 'A server has to hold an older version before the job: a server that holds nothing, or the new version, cannot become stale.',
            hint: 'What do the servers hold?',
            goal: {all: [{differsIn: ['servers.holds']}, {ends: {stale: 'none'}}]},
            shown: {
              change: {
                servers: {DENVER: {holds: null}, LIMA: {holds: null}, OSLO: {holds: null}},
              },
            },
          },
          {
            id: 'other-way',
            says: 'The retry must not reach that server in another way: a Share Package job that puts the package on specified servers brings it to each of them, whatever they hold.',
            hint: 'Is there another kind of job?',
            goal: {all: [{differsIn: ['job.kind']}, {ends: {stale: 'none'}}]},
            shown: {change: {job: {kind: 'share-package-on-server'}}},
          },
          {
            id: 'old-file',
            says: 'The first retry has to be written by a Despooler without the hotfix.',
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
      title: 'Make it appear: the Share Package job',
      say: [
        'Here a Share Package job hides the fault: the retry loses the refresh all the same, and yet no server ends stale, as each one is specified.',
        'Let it stay a Share Package job, and change one other thing so that a server ends stale.',
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
        prompt: 'It is still a Share Package job, and a server ends stale.',
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
          'Take away Put on Specified, or open a server that holds version 1 and take it off the specified ones.',
        ],
        shown: {change: {job: {putOnSpecified: false}}},
      },
      facts: ['share-job-copies-to-specified', 'retry-loses-refresh'],
      then: [
        'So the kind of the job alone does not protect. What protects is a request that still reaches the server.',
      ],
    },
    {
      id: 'new-servers',
      title: 'Make it appear: a site with empty servers',
      say: [
        'At this site no server holds the package yet. The refresh is lost here, too, and nobody misses it. Change one server so that it ends stale.',
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
        prompt: 'One server is different before the job, and it ends stale.',
        goal: {all: [{differsIn: ['servers.holds']}, {ends: {stale: 'some'}}]},
        hints: [
          'Stale means: it holds an older version than the master.',
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
        'A retry is written for another reason, too: when a server cannot be reached. Then it is for just that server. The article speaks of the master only. So here such a retry asks for the same again, hotfix or not. (That is assumed.)',
        'DENVER is offline in the first attempt, storing never fails, and there is no hotfix. Play it.',
      ],
      stage: {
        kind: 'lab',
        situation: 'one-offline',
        worlds: ['absent', 'absent'],
        view: 'before',
        shows: [{job: 'Pending', master: 1, servers: [1, 1, 1, null, null], receive: 'nothing'}],
      },
      act: {kind: 'watch', prompt: 'Go on to the end.', until: 'end'},
      facts: ['offline-server-gets-own-retry'],
      then: [
        'The retry brings DENVER up to date. It is the retry for the master that loses the refresh.',
      ],
    },
    {
      id: 'your-list',
      title: 'Your list',
      say: [
        'Put together what you have found. Beside it is the end of the article’s case, in which all of it holds for three servers.',
      ],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'several',
        prompt: 'Which of these have to hold for a server to end stale? Choose all of them.',
        choices: [
          {
            id: 'fails',
            text: 'Storing the master fails in at least one attempt.',
            right: true,
            because: 'Without a failure no retry for the master is written.',
          },
          {
            id: 'disk',
            text: 'The disk is full.',
            right: false,
            because: 'Why storing fails makes no difference to what the retry asks.',
          },
          {
            id: 'stored',
            text: 'Storing succeeds in a later attempt.',
            right: true,
            because: 'Where the master stays old, no server is older than it.',
          },
          {
            id: 'asked',
            text: 'The job asks to refresh existing servers.',
            right: true,
            because: 'What was not asked for cannot be lost.',
          },
          {
            id: 'holder',
            text: 'The server holds an older version before the job.',
            right: true,
            because: 'Stale means that an older version is still there.',
          },
          {
            id: 'specified',
            text: 'The server is not specified.',
            right: false,
            because:
              'In a Run Command job, Put on Specified skips servers that hold the package (inferred from Q140051, with Q235157 against it). So a specified server is missed as well.',
          },
          {
            id: 'unreached',
            text: 'No request that is left in the retry reaches the server.',
            right: true,
            because: 'A Share Package job can still reach it as a specified server.',
          },
          {
            id: 'twice',
            text: 'Storing fails at least twice.',
            right: false,
            because: 'Once is enough: the first retry has lost the refresh already.',
          },
          {
            id: 'old-file',
            text: 'The service runs with the old Smsinst.dll when the first retry is written.',
            right: true,
            because:
              'With the hotfixed file loaded, the retry asks for what the instruction before it asked for.',
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
        'You have tried a handful of situations. The computer runs every one within these bounds: up to three servers, both kinds of job, each request on and off, up to three failures, without the hotfix, with it, and with it installed while the retry waits.',
        'After at most three failures storing always succeeds, so that condition of yours holds everywhere here and is not listed.',
      ],
      act: {
        kind: 'compare',
        prompt: 'Your findings beside the complete answer.',
        findings: 'make-it-vanish',
      },
      facts: ['retry-loses-refresh'],
    },
  ],
};
