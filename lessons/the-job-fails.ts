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
  goal: 'Say what the Despooler does when it cannot store the master, when the retry comes, and what the job shows meanwhile.',
  minutes: 6,
  steps: [
    {
      id: 'storing-fails',
      title: 'The disk is full',
      say: [
        'The same job, and this time something is wrong: the Despooler cannot put version 2 in place of the stored master.',
        'The article does not say why that happens. The text of one SMS event points at a full disk. A file in use or missing rights are plausible too.',
        'The Smsinst.dll of this site is “hotfixed”. The next lesson shows what that fixes.',
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
        prompt: 'Play up to the moment at which storing fails.',
        until: {event: 'master.storeFailed'},
      },
    },
    {
      id: 'after-failure',
      title: 'What will be there then?',
      say: [
        'One step back: the Despooler is storing version 2, and that is about to fail.',
        'What will there be right after it has failed, before anything else happens?',
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
        prompt: 'What will the master and the servers hold when storing has failed?',
        on: ['master', 'DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: {event: 'master.storeFailed'},
        because:
          'A failed try leaves the old master as it was (that much is assumed), and servers get their copies from the master only after it is stored.',
      },
    },
    {
      id: 'the-retry',
      title: 'A new instruction',
      say: [
        'The Despooler does not keep the job’s instruction. It writes a new one, the retry instruction, and puts it into RECEIVE.',
        'Go on until the retry lies in RECEIVE, and watch its sheet.',
      ],
      facts: ['failed-master-makes-retry', 'retry-is-a-new-instruction'],
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
        prompt: 'Go on until the retry lies in RECEIVE.',
        until: {event: 'retry.written', to: 'receive'},
      },
      then: ['A retry is a newly written instruction. Something can get lost while it is written.'],
    },
    {
      id: 'status',
      title: 'What the job says',
      say: [
        'The retry lies in RECEIVE, and the Despooler reports it to the job next. Then an administrator opens the list of jobs.',
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
          'Retrying: something failed, and SMS is still trying. Active was the job while its instruction was executed. Pending is a job that has not begun, and Failed means that SMS has stopped trying.',
      },
    },
    {
      id: 'its-time',
      title: 'When the time has come',
      say: [
        'A retry is not executed at once. It waits for a time that the Response setting of the site decides: 24 minutes for Very Fast, 2 hours for Fast, 6 hours for Medium, 12 hours for Slow. This site is set to Fast.',
        'No source says when this time begins. Here it begins when the Despooler takes up the instruction that then fails.',
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
        prompt: 'Go to the step at which the Despooler finds the retry, because its time has come.',
        right: {event: 'instruction.ready', nth: 2},
        because:
          'Two hours after the first attempt the Despooler finds the retry. This is attempt 2.',
        hints: [
          'Step on and watch the time of day in the caption.',
          'The caption of that step begins with “Attempt 2”.',
        ],
      },
    },
    {
      id: 'read-the-log',
      title: 'What the log says',
      say: [
        'The Despooler writes a trace log, Despool.log: what it found, what it did, and what failed. Each line ends with the date and the time.',
        'The wording of some lines is known from other articles. Where it is not, the line here is marked as illustrative.',
      ],
      facts: ['log-is-on', 'retry-file-name-unknown', 'nobody-served-nothing-unpacked'],
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
            text: 'It says “Failed to store” once; then a second instruction is found, and “Stored the master package” follows',
            right: true,
            because:
              'The last attempt stores the master. Count the failures before it, and you know how many attempts it took. “Decompressing package” follows only where a server is to be served.',
          },
          {
            id: 'waiting',
            text: 'It says “Waiting for ready instruction file” twice',
            right: false,
            because: 'The Despooler writes that whenever it looks into RECEIVE, failure or not.',
          },
          {
            id: 'copies',
            text: 'It says “Copying” once for each attempt',
            right: false,
            because: 'It says so once for each server, and only after the master is stored.',
          },
        ],
      },
    },
    {
      id: 'how-long',
      title: 'How long until then?',
      say: [
        'At another site the Response setting is Medium, and storing fails twice in a row. It has just failed for the first time.',
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
        prompt: 'How long after the first attempt does the third one begin?',
        choices: [
          {id: '6', text: '6 hours', right: false, because: 'That is when the second one begins.'},
          {
            id: '12',
            text: '12 hours',
            right: true,
            because: 'Two waits of 6 hours: each retry that fails is followed by another.',
          },
          {
            id: '18',
            text: '18 hours',
            right: false,
            because: 'Between three attempts there are only two waits.',
          },
        ],
      },
    },
    {
      id: 'give-up',
      title: 'When SMS gives up',
      say: [
        'Each attempt that fails writes the next retry, but not for ever: there are 100 attempts in all. When the hundredth fails, the job goes from Retrying to Failed.',
        'Make it so: change how often storing fails until this job ends Failed.',
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
        prompt: 'The job ends Failed.',
        goal: {ends: {job: 'Failed'}},
        hints: ['The last attempt has to fail as well.', 'Storing has to fail 100 times.'],
        shown: {change: {masterFailures: {count: 100}}},
      },
      then: [
        'The master was never stored, so no server got anything. Failed says so. Keep that in mind for the next lesson, where a status says too little.',
      ],
    },
  ],
};
