/** Lesson 7: what the hotfix does not mend, and the job that does. */
import type {Lesson, SiteShown} from './lesson.js';

/** The site as a lost refresh left it: the master is new, three servers are old. */
const leftBehind = {
  title: 'The site that was left behind',
  masterFailures: {count: 0},
  servers: {KYOTO: {holds: 2}, QUITO: {holds: 2}},
  stored: 2,
} as const;

/** The same, in the words of `shows`. */
const hit: SiteShown = {
  job: 'Complete',
  master: 2,
  servers: [1, 1, 1, 2, 2],
  receive: 'nothing',
};

export const putItRight: Lesson = {
  id: 'put-it-right',
  title: 'Put the stale servers right',
  goal: 'Say what the hotfix leaves as it is, design the job that repairs it, and check that it did.',
  minutes: 6,
  steps: [
    {
      id: 'what-it-leaves',
      title: 'What the hotfix does not do',
      say: [
        'This is the site as the fault leaves it. A retry has lost the refresh and has been executed: DENVER, LIMA and OSLO hold version 1, the master is version 2, and the job is Complete. Now the administrator installs the hotfix.',
        'The article tells how to install the fix. It gives no remedy for what has happened already, so the rest of this lesson is inferred from how SMS works.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: 'end',
        until: 'end',
        shows: [hit],
      },
      act: {
        kind: 'one',
        prompt: 'What does that change for the three servers?',
        choices: [
          {
            id: 'next-poll',
            text: 'The Despooler notices and refreshes them',
            right: false,
            because: 'Nothing is left in RECEIVE. The Despooler does what instructions ask for.',
          },
          {
            id: 'nothing',
            text: 'Nothing: no instruction asks for them any more',
            right: true,
            because: 'The hotfix decides what later retries ask for. It does not look back.',
          },
        ],
      },
      facts: ['fix-cures-later-retries', 'complete-hides-stale', 'complete-without-run-phase'],
    },
    {
      id: 'waiting-retry',
      title: 'And a retry that is waiting?',
      say: [
        'At another site the hotfix was installed while a retry, written by the old file, was still waiting in RECEIVE.',
      ],
      stage: {
        kind: 'lab',
        situation: 'hotfix-midway',
        view: 'before',
        at: {event: 'start.requested'},
        until: {event: 'start.requested'},
        point: 'receive',
        shows: [
          {
            job: 'Retrying',
            master: 1,
            servers: [1, 1, 1, null, null],
            receive: 'a retry that lost the refresh',
          },
        ],
      },
      act: {
        kind: 'one',
        prompt: 'What do you have to expect there?',
        choices: [
          {
            id: 'cured',
            text: 'The retry is cured, since the service was started with the new file',
            right: false,
            because: 'The retry is a file on disk. It stays as it was written.',
          },
          {
            id: 'stale',
            text: 'The retry passes the existing servers over, and they need a repair as well',
            right: true,
            because: 'So after installing the hotfix, look at the jobs that were Retrying.',
          },
        ],
      },
      facts: ['earlier-retry-stays', 'instruction-survives-stop'],
    },
    {
      id: 'design',
      title: 'Design the repair',
      say: [
        'Create the job that repairs the first site, which has the hotfix by now. Its send phase is set to Even If Previously Sent; otherwise the package would not be sent again at all.',
        'The two requests are yours. As it stands, the job asks only to put the package on specified servers, and all five are specified. Play it, see what comes of it, and change what has to be changed.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {...leftBehind, job: {refreshExisting: false}},
        worlds: ['before-job', 'before-job'],
        view: 'before',
        offers: ['job'],
        shows: [{...hit, job: 'Pending'}],
      },
      act: {
        kind: 'task',
        prompt: 'The job has been run to its end, and every server holds version 2.',
        goal: {all: [{ends: {outdated: 'none', job: 'Complete'}}, {seen: 'end'}]},
        hints: [
          'In this kind of job, Put on Specified skips servers that hold the package.',
          'Let the job ask to Refresh Existing Distribution Servers, and play it to the end.',
        ],
        shown: {change: {job: {refreshExisting: true}}},
      },
      facts: [
        'repair-by-new-job',
        'send-even-if-sent',
        'put-on-specified-skips-holders',
        'skipping-is-a-fault-too',
        'added-server-refreshes-all',
        'complete-needs-every-computer',
        'complete-without-run-phase',
      ],
      then: [
        'Refresh Existing reaches every server that holds the package, so it needs no list of the stale ones. Those that were current get the same version once more.',
      ],
    },
    {
      id: 'unpatched',
      title: 'Why the hotfix first',
      say: [
        'Somebody runs the same repair job before installing the hotfix. The disk is still full, and storing fails once.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {...leftBehind, masterFailures: {count: 1}},
        worlds: ['absent', 'before-job'],
        shows: [
          {...hit, job: 'Pending'},
          {...hit, job: 'Pending'},
        ],
      },
      act: {kind: 'watch', prompt: 'Play both sites to the end.', until: 'end'},
      facts: ['retry-loses-refresh', 'fixed-retry-keeps-all'],
      then: [
        'Without the hotfix the repair job loses its refresh just as the first job did, and shows Complete once more. So: first the hotfix, then the repair.',
      ],
    },
    {
      id: 'plan',
      title: 'The whole plan',
      say: ['The first site again, as the fault has left it. Put the plan for it into order.'],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: 'end',
        until: 'end',
        shows: [hit],
      },
      act: {
        kind: 'order',
        prompt: 'From the first to the last:',
        items: [
          {id: 'install', text: 'Install the hotfix, so that no further retry loses the refresh.'},
          {id: 'waiting', text: 'See the jobs that were Retrying through to their end.'},
          {
            id: 'find',
            text: 'Compare what each server holds with the master, to find the stale ones.',
          },
          {
            id: 'repair',
            text: 'Create a job: Even If Previously Sent, Refresh Existing Distribution Servers.',
          },
          {id: 'check', text: 'Compare what each server holds with the master once more.'},
        ],
        because:
          'A retry that still waits may leave more servers stale, so it comes before the search for them. And the last step is not the job’s status.',
      },
      facts: ['repair-by-new-job', 'earlier-retry-stays', 'complete-hides-stale'],
    },
  ],
};
