/** Lesson 8: what the hotfix does not repair, how to find the stale servers, and the job that updates them. */
import type {Goal} from './goal.js';
import {closeAll, copyHotfix} from './install-the-hotfix.js';
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

/** The repair job asks to refresh; it may drop its other request. */
const addsRefresh: Goal = {
  any: [
    {differsIn: ['job.refreshExisting']},
    {differsIn: ['job.refreshExisting', 'job.putOnSpecified']},
  ],
};

export const putItRight: Lesson = {
  id: 'put-it-right',
  title: 'Repair the stale servers',
  goal: 'Explain what the hotfix does not repair, find the stale servers, design the job that updates them, and check the result.',
  minutes: 8,
  steps: [
    {
      id: 'what-it-leaves',
      title: 'What the hotfix does not repair',
      say: [
        'The fault has struck this site. A retry lost the refresh and has run: DENVER, LIMA and OSLO hold version 1, the master is version 2, and the job is Complete. Now the administrator installs the hotfix.',
        'Article Q195936 (“the article”) explains how to install the fix. The article does not say how to repair stale servers, so the rest of this lesson is inferred from how SMS works.',
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
        prompt: 'What does the hotfix change for the three servers?',
        choices: [
          {
            id: 'next-poll',
            text: 'The Despooler notices the old version and refreshes the servers',
            right: false,
            because: 'RECEIVE is empty. The Despooler only does what an instruction asks for.',
          },
          {
            id: 'nothing',
            text: 'Nothing: no instruction asks to refresh them',
            right: true,
            because:
              'The hotfix affects only later retries. It does not update servers that were already missed.',
          },
        ],
      },
      facts: ['fix-cures-later-retries', 'complete-hides-stale', 'complete-without-run-phase'],
    },
    {
      id: 'waiting-retry',
      title: 'What happens to a waiting retry?',
      say: [
        'At another site, the administrator installed the hotfix while a retry waited in RECEIVE. The Despooler had written that retry with the old file.',
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
        prompt: 'What will happen at that site?',
        choices: [
          {
            id: 'cured',
            text: 'The retry refreshes the servers, because the service has loaded the new file',
            right: false,
            because: 'The retry is a file on disk. The new Smsinst.dll does not change that file.',
          },
          {
            id: 'stale',
            text: 'The retry skips the existing servers, so they need a repair too',
            right: true,
            because: 'After you install the hotfix, check the jobs that were Retrying.',
          },
        ],
      },
      facts: ['earlier-retry-stays', 'instruction-survives-stop'],
    },
    {
      id: 'compare',
      title: 'Find the stale servers',
      say: [
        'The job’s status does not show which servers are stale, so compare each server with the master. But the master is one compressed file, DESPOOLR.BOX\\STORE\\DEN00004.WKS, so you cannot compare its files directly.',
        'A server holds the package’s files in its package folder, such as \\\\DENVER\\SMS_PKGD\\DEN00004. Version 2 was made from the files in the source directory of the package. Compare the dates and sizes of both sets of files, for every server that holds the package.',
        'In the source directory, TOOLS.EXE has 97 KB and the date 9 October 1998. Here is the package folder on DENVER.',
      ],
      stage: {
        kind: 'files',
        place: '\\\\DENVER\\SMS_PKGD\\DEN00004',
        files: [{name: 'TOOLS.EXE', size: '97 KB', modified: '3 August 1998'}],
      },
      act: {
        kind: 'one',
        prompt: 'Does DENVER hold version 2?',
        choices: [
          {
            id: 'size',
            text: 'Yes: the sizes are equal',
            right: false,
            because: 'Two versions of a file can have the same size. Compare the dates too.',
          },
          {
            id: 'complete',
            text: 'Yes: the job is Complete',
            right: false,
            because: 'Complete means only that the Despooler has nothing left to do.',
          },
          {
            id: 'date',
            text: 'No: the file is older than the file in the source directory',
            right: true,
            because: 'The date shows that DENVER still holds the file of version 1.',
          },
        ],
      },
      facts: ['compare-package-folders', 'master-is-stored-package', 'existing-means-recorded'],
    },
    {
      id: 'design',
      title: 'Design the repair job',
      say: [
        'Create the job that repairs the first site. That site now has the hotfix. The job’s send phase uses Even If Previously Sent. Without that option, SMS would not send the package again.',
        'You choose the two requests. At first, the job asks only to put the package on specified servers, and all five servers are specified. Play the job, look at the result, and change the request that is wrong.',
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
        prompt: 'You have gone to the end of the job, and every server holds version 2.',
        goal: {
          all: [addsRefresh, {ends: {outdated: 'none', job: 'Complete'}}, {seen: 'end'}],
        },
        misses: [
          {
            id: 'share-package',
            goal: {all: [{ends: {outdated: 'none'}}, {not: addsRefresh}, {seen: 'end'}]},
            because:
              'This package is stored as a workstation package (.WKS), and its clients run a command from it. A Share Package job needs a package that is set up for sharing. Keep the Run Command job, and change its requests.',
          },
          {
            id: 'put-on',
            goal: {all: [{differsIn: []}, {seen: 'end'}]},
            because:
              'DENVER, LIMA and OSLO still hold version 1: Put on Specified skips servers that hold the package.',
          },
          {
            id: 'nothing',
            goal: {
              all: [
                {
                  any: [
                    {differsIn: ['job.putOnSpecified']},
                    {differsIn: ['job.kind', 'job.putOnSpecified']},
                  ],
                },
                {seen: 'end'},
              ],
            },
            because: 'The job makes no request now, so it reaches no server.',
          },
        ],
        hints: [
          'In this kind of job, Put on Specified skips servers that hold the package.',
          'Select Refresh Existing Distribution Servers, and go to the end.',
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
        'Refresh Existing reaches every server that holds the package, so you need no list of the stale servers. In this simulator, servers that already hold version 2 get the same version again.',
      ],
    },
    {
      id: 'waiting-job',
      title: 'Why install the hotfix first',
      say: [
        'This is the server of the site with the stale servers. SMS Executive is stopped. A colleague has already created the repair job, which asks to refresh existing servers. The job is Pending and runs as soon as the service starts.',
        'The cause is still there: the disk is full, so storing the master fails once. The hotfix is on drive D, and you decide what to do before the service starts. Then the job runs, and you see what the servers hold.',
      ],
      stage: {kind: 'practice', ticket: true, begins: ['stop', 'job:refresh']},
      act: {
        kind: 'task',
        prompt: 'The job has run, the hotfix is installed, and every server holds version 2.',
        goal: {all: [{practice: 'installed'}, {site: 'current'}]},
        hints: [
          'The Smsinst.dll that the service loads decides what the retry of the repair job asks for.',
          'Begin again. Close the SMS applications, copy the hotfixed Smsinst.dll into the services’ folder, and then start the service.',
        ],
        misses: [
          {
            id: 'ran-without',
            goal: {all: [{told: 'started-unreplaced'}, {not: {site: 'current'}}]},
            because:
              'You started the service with the old Smsinst.dll, so the repair job ran without the hotfix. Storing failed, and the retry lost the refresh: the job shows Complete, and DENVER, LIMA and OSLO still hold version 1. Begin again, or install the hotfix now and create another repair job.',
          },
          {
            id: 'ran-older',
            goal: {all: [{told: 'started-older'}, {not: {site: 'current'}}]},
            because:
              'You started the service with an older Smsinst.dll, so the retry of the repair job lost the refresh. Begin again, or install the hotfix now and create another repair job.',
          },
          {
            id: 'cannot-start',
            goal: {all: [{told: 'start-refused'}, {not: {practice: 'installed'}}]},
            because:
              'The service does not start with a file for the other processor, so the job still waits.',
          },
          {
            id: 'wrong-job',
            goal: {all: [{practice: 'installed'}, {not: {site: 'current'}}]},
            because:
              'The hotfix is installed, but a repair job has already run without it. Create another job that asks to refresh existing servers.',
          },
        ],
        shown: {acts: [...closeAll, copyHotfix, 'start']},
      },
      facts: [
        'retry-loses-refresh',
        'fixed-retry-keeps-all',
        'loaded-dll-decides',
        'ticket-server',
      ],
      then: [
        'Storing failed again, but the retry kept the request to refresh. Without the hotfix, the repair job would have lost the refresh too. It would have shown Complete, like the first job.',
        'Removing the cause first also helps: if storing succeeds at the first attempt, the Despooler writes no retry. But you cannot be sure that storing succeeds. Do both: install the hotfix, and free disk space.',
      ],
    },
    {
      id: 'plan',
      title: 'The whole plan',
      say: ['This is the first site again, right after the fault. Put your repair plan in order.'],
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
        prompt: 'Put the steps in order, from first to last.',
        items: [
          {id: 'install', text: 'Install the hotfix, so that no later retry loses the refresh.'},
          {
            id: 'waiting',
            text: 'Wait until the jobs that are Retrying have ended.',
            because:
              'Without the hotfix, each further failure can lose another refresh, so you install the hotfix first.',
          },
          {
            id: 'find',
            text: 'Find the stale servers: compare each server with the package source.',
            because:
              'A waiting retry can leave more servers stale, so you wait for the retries before you search.',
          },
          {
            id: 'repair',
            text: 'Create a job: Even If Previously Sent, Refresh Existing Distribution Servers.',
            because:
              'First find out which packages have stale servers. Then create a job for each of these packages.',
          },
          {
            id: 'check',
            text: 'Check the result: compare each server with the package source again.',
            because: 'You can check the result only after the repair job has run.',
          },
        ],
        because:
          'A waiting retry can leave more servers stale, so wait for the retry before you search. The last step is a comparison, because the job’s status does not show stale servers.',
      },
      facts: [
        'repair-by-new-job',
        'earlier-retry-stays',
        'complete-hides-stale',
        'compare-package-folders',
      ],
    },
  ],
};
