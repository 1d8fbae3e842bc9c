/** Lesson 2: storing the master fails; what a retry is, when it comes, and what the job says meanwhile. */
import type {Lesson} from './lesson.js';

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
        'The Smsinst.dll of this site is “hotfixed”. What that mends is the matter of the next lesson.',
      ],
      facts: ['why-storing-fails', 'failed-master-makes-retry'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        until: {event: 'master.storeFailed'},
      },
      act: {
        kind: 'watch',
        prompt: 'Play up to the moment at which storing fails.',
        until: {event: 'master.storeFailed'},
      },
    },
    {
      id: 'after-failure',
      title: 'What is there now?',
      say: ['Storing has just failed. Nothing else has happened yet.'],
      facts: ['failed-store-keeps-old', 'despooler-stores-master'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        point: 'master',
      },
      act: {
        kind: 'one',
        prompt: 'What do the master and the servers hold now?',
        choices: [
          {
            id: 'as-before',
            text: 'The same as before: version 1 in the master and on three servers, nothing on two',
            right: true,
            because:
              'A failed try leaves the old master as it was, and servers get their copies from the master only after it is stored.',
          },
          {
            id: 'servers-new',
            text: 'Version 2 on the servers, version 1 in the master',
            right: false,
            because: 'No server gets anything before the master is stored.',
          },
          {
            id: 'nothing',
            text: 'Nothing in the master, because the old one was deleted',
            right: false,
            because: 'Here a failed try leaves the old copy in place. (That much is assumed.)',
          },
        ],
      },
    },
    {
      id: 'the-retry',
      title: 'A new instruction',
      say: [
        'The Despooler does not keep the job’s instruction. It writes a new one, the retry instruction, and puts it into RECEIVE.',
        'Go on until the job has been told, and watch the sheet in RECEIVE and the job’s status.',
      ],
      facts: ['failed-master-makes-retry', 'retry-is-a-new-instruction'],
      stage: {
        kind: 'lab',
        situation: 'article',
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'retry.written', to: 'job'},
        point: 'receive',
      },
      act: {
        kind: 'watch',
        prompt: 'Go on until the retry is written and the job knows of it.',
        until: {event: 'retry.written', to: 'job'},
      },
      then: ['A retry is a newly written instruction. Something can get lost while it is written.'],
    },
    {
      id: 'status',
      title: 'What the job says',
      say: ['An administrator opens the list of jobs while the retry lies in RECEIVE.'],
      facts: ['retrying-while-waiting', 'job-statuses'],
      act: {
        kind: 'one',
        prompt: 'Which status does the job show?',
        choices: [
          {
            id: 'retrying',
            text: 'Retrying',
            right: true,
            because: 'Something failed, and SMS is still trying.',
          },
          {
            id: 'active',
            text: 'Active',
            right: false,
            because: 'It was Active while its instruction was executed. Now a retry is waiting.',
          },
          {
            id: 'failed',
            text: 'Failed',
            right: false,
            because: 'Failed means that SMS has stopped trying. It has not.',
          },
          {
            id: 'pending',
            text: 'Pending',
            right: false,
            because: 'Pending is a job that has not begun.',
          },
        ],
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
      say: ['At another site the Response setting is Medium, and storing fails twice in a row.'],
      facts: ['retry-intervals'],
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
