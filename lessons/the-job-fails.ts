/** Lesson 2: storing the master fails; what a retry is, when it comes, and what the job says meanwhile. */
import type {Lesson, SiteShown} from './lesson.js';

const atFirst: SiteShown = {
  job: 'Pending',
  master: 1,
  servers: [1, 1, 1, null, null],
  receive: 'nothing',
};
const storing: SiteShown = {...atFirst, job: 'Active', receive: 'the job'};
const failed: SiteShown = {...atFirst, job: 'Active', receive: 'the job'};
const waiting: SiteShown = {...atFirst, job: 'Retrying', receive: 'a retry'};
const allDone: SiteShown = {...atFirst, job: 'Complete', master: 2, servers: [2, 2, 2, 2, 2]};

export const theJobFails: Lesson = {
  id: 'the-job-fails',
  title: 'The job fails',
  goal: 'Explain what the Despooler does when it cannot store the master, when the retry runs, and which status the job shows until then.',
  minutes: 6,
  steps: [
    {
      id: 'storing-fails',
      title: 'The disk is full',
      say: [
        'This is the job of the first lesson, but something goes wrong: the Despooler cannot replace the stored master with version 2.',
        'Article Q195936 (“the article”) does not say why storing fails. The text of one SMS event suggests a full disk. A file in use or missing access rights are also plausible.',
        'This site already has the hotfixed Smsinst.dll. The next lesson shows what the hotfix corrects.',
      ],
      facts: ['why-storing-fails', 'failed-master-makes-retry'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        until: {event: 'master.storeFailed'},
        shows: [atFirst],
      },
      act: {
        kind: 'watch',
        prompt: 'Play or step to the moment when storing fails.',
        until: {event: 'master.storeFailed'},
      },
    },
    {
      id: 'after-failure',
      title: 'What does a failure leave behind?',
      say: [
        'Go back one step: the Despooler is storing version 2, and storing is about to fail.',
        'What will the master and the servers hold right after the failure, before anything else happens?',
      ],
      facts: ['failed-store-keeps-old', 'despooler-stores-master'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'store.requested'},
        until: {event: 'store.requested'},
        point: 'master',
        shows: [storing],
      },
      act: {
        kind: 'expect',
        prompt: 'What will the master and the servers hold after storing has failed?',
        on: ['master', 'DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: {event: 'master.storeFailed'},
        because:
          'A failed attempt does not change the old master. (This is assumed.) The servers get copies only after the new master is stored.',
      },
    },
    {
      id: 'the-retry',
      title: 'A new instruction',
      say: [
        'The Despooler does not keep the job’s instruction. It writes a new instruction, the retry, and puts the retry into RECEIVE.',
        'Continue until the retry is in RECEIVE, and watch the sheet of the retry.',
      ],
      facts: [
        'failed-master-makes-retry',
        'retry-is-a-new-instruction',
        'executed-instruction-is-deleted',
        'how-refresh-is-lost',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'retry.written', to: 'receive'},
        point: 'receive',
        shows: [failed],
      },
      act: {
        kind: 'watch',
        prompt: 'Play or step until the retry is in RECEIVE.',
        until: {event: 'retry.written', to: 'receive'},
      },
      then: [
        'A retry is a new instruction. So a request can get lost while the Despooler writes the retry. (This is inferred.)',
      ],
    },
    {
      id: 'status',
      title: 'What the job shows',
      say: [
        'The retry is in RECEIVE. Next, the Despooler reports the retry to the job. Then an administrator opens the list of jobs.',
      ],
      facts: ['retrying-while-waiting', 'job-statuses'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'retry.written', to: 'receive'},
        until: {event: 'retry.written', to: 'receive'},
        point: 'job',
        shows: [{...waiting, job: 'Active'}],
      },
      act: {
        kind: 'expect',
        prompt: 'Which status will the job show?',
        on: ['job'],
        at: {event: 'retry.written', to: 'job'},
        because:
          'Retrying means that something failed and SMS is still trying. The job was Active while the Despooler executed the instruction. Pending is for a job that has not begun. Failed means that SMS has stopped trying.',
      },
    },
    {
      id: 'its-time',
      title: 'When the retry runs',
      say: [
        'A retry does not run immediately. The Response setting of the site decides how long the retry waits: 24 minutes for Very Fast, 2 hours for Fast, 6 hours for Medium, 12 hours for Slow. This site uses Fast.',
        'No source says when the waiting time begins. In this simulator, it begins when the failed attempt began.',
      ],
      facts: ['retry-intervals', 'interval-from-taking-up', 'despooler-finds-instruction'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'retry.written', to: 'job'},
        shows: [waiting],
      },
      act: {
        kind: 'moment',
        prompt: 'Go to the step at which the Despooler finds the retry after the waiting time.',
        right: {event: 'instruction.ready', nth: 2},
        because:
          'The Despooler finds the retry two hours after the first attempt began. Attempt 2 begins.',
        early:
          'Here the retry does not run yet. Watch the time of day: the retry runs two hours after the first attempt began.',
        late: 'Here attempt 2 is already under way. Go back to the step at which the Despooler finds the retry.',
        hints: [
          'Step forward, and watch the time of day in the caption.',
          'The caption of that step begins with “Attempt 2”.',
        ],
      },
    },
    {
      id: 'read-the-log',
      title: 'What the log shows',
      say: [
        'The Despooler writes a trace log, Despool.log. The log records what the Despooler found, what it did, and what failed. At the end of each line are the component, the date with the time, and the thread.',
        'Other articles document the text of some lines. This simulator marks all other lines as assumed. The text of “Failed to store” and “Stored the master package” is assumed.',
      ],
      facts: [
        'log-is-on',
        'log-line-ours',
        'retry-file-name-unknown',
        'nobody-served-nothing-unpacked',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: 'end',
        offers: ['log'],
        shows: [allDone],
      },
      act: {
        kind: 'one',
        prompt: 'How does the log show that the first attempt failed and the second did not?',
        choices: [
          {
            id: 'decompress',
            text: 'The log says “Failed to store” once. Then the Despooler finds a second instruction, and “Stored the master package” follows.',
            right: true,
            because:
              'The last attempt stores the master. Count the failures before that line to learn how many attempts failed. After it, “Decompressing package” follows only if the instruction reaches a server.',
          },
          {
            id: 'waiting',
            text: 'The log says “Waiting for ready instruction file” twice.',
            right: false,
            because:
              'The Despooler writes this line whenever it checks RECEIVE, with or without a failure.',
          },
          {
            id: 'copies',
            text: 'The log says “Copying” once for each attempt.',
            right: false,
            because:
              'In this simulator, the log says “Copying” once for each server, and only after the master is stored.',
          },
        ],
      },
    },
    {
      id: 'how-long',
      title: 'How long does it take?',
      say: [
        'At another site, the Response setting is Medium, and storing fails twice in a row. Storing has just failed for the first time.',
      ],
      facts: ['retry-intervals'],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {title: 'A slower site', masterFailures: {count: 2}, response: 'medium'},
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        shows: [failed],
      },
      act: {
        kind: 'one',
        prompt: 'How long after the first attempt does the third attempt begin?',
        choices: [
          {
            id: '6',
            text: '6 hours',
            right: false,
            because: 'The second attempt begins after 6 hours.',
          },
          {
            id: '12',
            text: '12 hours',
            right: true,
            because: 'There are two waits of 6 hours: another retry follows each failed attempt.',
          },
          {
            id: '18',
            text: '18 hours',
            right: false,
            because: 'There are only two waits between three attempts.',
          },
        ],
      },
    },
    {
      id: 'give-up',
      title: 'When SMS gives up',
      say: [
        'After each failed attempt, the Despooler writes another retry, but there are only 100 attempts in all. When attempt 100 fails, the job changes from Retrying to Failed.',
        'Change how often storing fails so that this job ends as Failed.',
      ],
      facts: ['hundred-attempts'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        offers: ['failures'],
        shows: [atFirst],
      },
      act: {
        kind: 'task',
        prompt: 'The job ends as Failed.',
        goal: {ends: {job: 'Failed'}},
        hints: ['The last attempt must fail too.', 'Storing must fail 100 times.'],
        misses: [
          {
            id: 'fewer',
            goal: {all: [{differsIn: ['masterFailures.count']}, {ends: {job: 'Complete'}}]},
            because: 'A later attempt still succeeds, so the job ends as Complete.',
          },
        ],
        shown: {change: {masterFailures: {count: 100}}},
      },
      then: [
        'The new master was never stored, so no server got version 2. The status Failed shows this. In the next lesson, the status does not show what went wrong.',
      ],
    },
  ],
};
