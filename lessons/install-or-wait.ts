/** Lesson 6: what the article says about the fix, who needs it, which signs to watch for, and which file has the fix. */
import type {Lesson} from './lesson.js';

export const installOrWait: Lesson = {
  id: 'install-or-wait',
  title: 'Install the hotfix or wait?',
  goal: 'Decide whether a site should install the hotfix, name the signs of the fault, and recognize a file that has the fix.',
  minutes: 7,
  steps: [
    {
      id: 'what-it-says',
      title: 'What the article says about the fix',
      say: [
        'Article Q195936 (“the article”) offers a newer Smsinst.dll. The article makes three points. Microsoft supports this fix. Microsoft did not test it fully for regressions. The fix is only for systems that have this problem.',
        'If the problem does not affect you severely, the article advises you to wait for the next service pack that has the fix. To get the fix immediately, you contact Microsoft Product Support Services.',
      ],
      act: {
        kind: 'several',
        prompt: 'Which of these does the article say? Choose all.',
        choices: [
          {
            id: 'supported',
            text: 'The fix is supported.',
            right: true,
            because: 'The article calls the fix supported.',
          },
          {
            id: 'everyone',
            text: 'Every SMS 1.2 site should install it.',
            right: false,
            because: 'The fix is only for systems that have this problem.',
          },
          {
            id: 'tested',
            text: 'The fix was not tested fully for regressions.',
            right: true,
            because: 'So the article advises sites without severe problems to wait.',
          },
          {
            id: 'wait',
            text: 'If you are not severely affected, wait for the next service pack with the fix.',
            right: true,
            because: 'The article gives this advice without naming a service pack.',
          },
          {
            id: 'sp4',
            text: 'The fix is part of Service Pack 4.',
            right: false,
            because:
              'Service Pack 4 is older than this Smsinst.dll, and the lists of fixes in Service Packs 1 to 4 do not name this fault.',
          },
        ],
      },
      facts: [
        'hotfix-caution',
        'wait-for-service-pack',
        'fix-from-support',
        'not-in-service-packs',
        'fix-newer-than-service-packs',
      ],
    },
    {
      id: 'case-hit',
      title: 'Case 1: a full disk every month',
      say: [
        'The site server’s disk is small. In three of the last five package updates, storing the master failed at first. Each job showed Complete in the end. Each time, clients still had the old version later.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {title: 'Case 1'},
        view: 'before',
        at: 'end',
        shows: [{job: 'Complete', master: 2, servers: [1, 1, 1, 2, 2], receive: 'nothing'}],
      },
      act: {
        kind: 'one',
        prompt: 'What do you advise?',
        choices: [
          {
            id: 'install',
            text: 'Install the hotfix, then repair the stale servers',
            right: true,
            because:
              'The problem affects this site again and again. The fix is for such sites. Also free disk space: a later step explains why.',
          },
          {
            id: 'wait',
            text: 'Wait for the next service pack',
            right: false,
            because:
              'The advice to wait is for sites that are not severely affected. This site is severely affected.',
          },
          {
            id: 'nothing',
            text: 'Do nothing: the jobs are Complete',
            right: false,
            because: 'Complete does not show whether the existing servers were refreshed.',
          },
        ],
      },
      facts: ['hotfix-caution', 'complete-hides-stale'],
    },
    {
      id: 'case-calm',
      title: 'Case 2: no failure so far',
      say: [
        'This site has plenty of free disk space. Storing a master has never failed. The administrator has read the article and wants to install the fix, just in case.',
      ],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        change: {title: 'Case 2'},
        view: 'before',
        at: 'end',
        shows: [{job: 'Complete', master: 2, servers: [2, 2, 2, 2, 2], receive: 'nothing'}],
      },
      act: {
        kind: 'one',
        prompt: 'What do you advise?',
        choices: [
          {
            id: 'install',
            text: 'Install the fix: a fix can do no harm',
            right: false,
            because:
              'The fix was not tested fully for regressions. The article intends it only for systems that have this problem.',
          },
          {
            id: 'wait',
            text: 'Wait for the next service pack that has the fix, and watch for the signs of the fault',
            right: true,
            because:
              'The article gives this advice to sites that are not severely affected. The next step lists the signs.',
          },
        ],
      },
      facts: ['hotfix-caution', 'wait-for-service-pack'],
    },
    {
      id: 'signs',
      title: 'Know the signs',
      say: [
        'The job’s status does not reveal the fault. These signs do: a failure to store a master, a job that was Retrying before it was Complete, and a server that still holds old files.',
        'A failure to store a master leaves an event. Event 115 says that the compressed package could not be stored, and asks you to check the space on the SMS drive. Event 206 says that the master package could not be stored. No source says which of the two this failure logs.',
        'Look for these events in the application log of Windows NT, under the source SMS, or in the Events window of SMS Administrator. SMS does not always report a repeated failure again, so also look in Despool.log, in the folder SMS\\LOGS.',
      ],
      act: {
        kind: 'several',
        prompt: 'Which of these are signs that a refresh may have been lost? Choose all.',
        choices: [
          {
            id: 'event-115',
            text: 'Event 115 in the application log, with the source SMS',
            right: true,
            because: 'Event 115 says that the compressed package could not be stored.',
          },
          {
            id: 'event-206',
            text: 'Event 206 in the Events window of SMS Administrator',
            right: true,
            because: 'Event 206 says that the master package could not be stored.',
          },
          {
            id: 'complete',
            text: 'The job shows Complete.',
            right: false,
            because: 'A job that lost no refresh also shows Complete.',
          },
          {
            id: 'retrying',
            text: 'The job showed Retrying before it showed Complete.',
            right: true,
            because: 'Retrying means that an attempt failed and the Despooler wrote a retry.',
          },
          {
            id: 'event-272',
            text: 'Event 272: a job was successfully sent',
            right: false,
            because: 'Event 272 is about sending the job. The Despooler stores the master later.',
          },
          {
            id: 'old-files',
            text: 'A package folder on a server still holds files of the old version.',
            right: true,
            because: 'This is the harm itself: the server was not refreshed.',
          },
        ],
      },
      facts: [
        'store-failure-events',
        'store-failure-event-unknown',
        'sent-event',
        'where-events-are',
        'log-is-on',
        'complete-hides-stale',
      ],
    },
    {
      id: 'remove-the-cause',
      title: 'Remove the cause',
      say: [
        'The site in case 1 has installed the hotfix. Its disk is still full, and storing the master has just failed again. The next attempt comes two hours later.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {title: 'Case 1, with the hotfix', masterFailures: {count: 3}},
        worlds: ['before-job', 'before-job'],
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        shows: [{job: 'Active', master: 1, servers: [1, 1, 1, null, null], receive: 'the job'}],
      },
      act: {
        kind: 'one',
        prompt: 'What else should the administrator do?',
        choices: [
          {
            id: 'free-space',
            text: 'Free space on the SMS drive, and watch the free space before each package update',
            right: true,
            because:
              'If there is enough space, storing succeeds at the first attempt. Then the Despooler writes no retry, and the servers do not wait.',
          },
          {
            id: 'nothing',
            text: 'Nothing: with the hotfix, storing succeeds',
            right: false,
            because:
              'The hotfix only changes what a retry asks for. Storing fails until there is enough space, and every attempt costs two hours.',
          },
          {
            id: 'instead',
            text: 'Remove the hotfix, because free space is enough',
            right: false,
            because:
              'Free space prevents only this failure. Storing can also fail because a file is in use or access is denied.',
          },
        ],
      },
      facts: ['store-failure-events', 'fixed-retry-keeps-all', 'why-storing-fails'],
      then: [
        'The SMS drive must have room for the new compressed package. Compare the size of the package with the free space on the SMS drive before you send the job.',
      ],
    },
    {
      id: 'case-no-refresh',
      title: 'Case 3: new servers only',
      say: [
        'A company sends its packages only to servers that do not hold them yet. Its jobs never ask to refresh existing servers. Sometimes, storing the master fails.',
      ],
      stage: {
        kind: 'lab',
        situation: 'new-servers-only',
        change: {title: 'Case 3', job: {refreshExisting: false}},
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        shows: [
          {
            job: 'Active',
            master: 1,
            servers: [null, null, null, null, null],
            receive: 'the job',
          },
        ],
      },
      act: {
        kind: 'one',
        prompt: 'Does the fault affect this site?',
        choices: [
          {
            id: 'yes',
            text: 'Yes, each time the Despooler writes a retry',
            right: false,
            because: 'The jobs do not ask to refresh, so a retry has no such request to lose.',
          },
          {
            id: 'no',
            text: 'No',
            right: true,
            because: 'A retry cannot lose a request that the job does not make.',
          },
        ],
      },
      facts: ['retry-loses-refresh', 'wait-for-service-pack'],
    },
    {
      id: 'attributes',
      title: 'Which file has the fix?',
      say: [
        'The article lists the attributes of the fixed file in its English version. Intel: 28 September 1998, 254,400 bytes. Alpha: 28 September 1998, 481,040 bytes. A file with these or later attributes should have the fix.',
        'The site server is an Intel computer. Explorer shows Smsinst.dll with 249 KB and the date 22 June 1998.',
      ],
      stage: {
        kind: 'files',
        place: 'C:\\SMS\\SITE.SRV\\X86.BIN',
        files: [{name: 'SMSINST.DLL', size: '249 KB', modified: '22 June 1998'}],
      },
      act: {
        kind: 'one',
        prompt: 'Does this file have the fix?',
        choices: [
          {
            id: 'size',
            text: 'Yes: 254,400 bytes are shown as 249 KB',
            right: false,
            because:
              'The size is right but proves nothing: an older build also has 249 KB. Look at the date.',
          },
          {
            id: 'date',
            text: 'No: the file is older than 28 September 1998',
            right: true,
            because: 'The rounded sizes are equal. Only the date shows which file it is.',
          },
          {
            id: 'unknown',
            text: 'You cannot tell',
            right: false,
            because: 'You can: the date shows that the file is older than the fix.',
          },
        ],
      },
      facts: ['hotfix-files', 'hotfix-english', 'hotfix-or-later', 'june-build'],
    },
    {
      id: 'later',
      title: 'Equal size, later date',
      say: [
        'Another Intel site server has a Smsinst.dll of 254,400 bytes, dated 1 March 1999. This file came with a fix for another problem.',
      ],
      stage: {
        kind: 'files',
        place: 'C:\\SMS\\SITE.SRV\\X86.BIN',
        files: [{name: 'SMSINST.DLL', size: '254,400 bytes', modified: '1 March 1999'}],
      },
      act: {
        kind: 'one',
        prompt: 'Does this file have the fix?',
        choices: [
          {
            id: 'yes',
            text: 'Yes, according to the article: its date is later',
            right: true,
            because:
              'The article says: these attributes or later. Builds of 1999 have exactly the same size, so again only the date distinguishes them.',
          },
          {
            id: 'no',
            text: 'No: the date is not 28 September 1998',
            right: false,
            because: 'The article says “or later”.',
          },
        ],
      },
      facts: ['hotfix-or-later', 'equal-sizes-differ-by-date'],
    },
    {
      id: 'alpha',
      title: 'The right platform',
      say: [
        'The site server is an Alpha computer. The hotfix contains two files: one of 254,400 bytes and one of 481,040 bytes. Both are dated 28 September 1998.',
      ],
      stage: {
        kind: 'files',
        place: 'D:\\Q195936',
        files: [
          {name: 'SMSINST.DLL', size: '254,400 bytes', modified: '28 September 1998'},
          {name: 'SMSINST.DLL', size: '481,040 bytes', modified: '28 September 1998'},
        ],
      },
      act: {
        kind: 'one',
        prompt: 'Which file belongs on this server?',
        choices: [
          {
            id: 'intel',
            text: '254,400 bytes',
            right: false,
            because: 'That is the file for Intel.',
          },
          {
            id: 'alpha',
            text: '481,040 bytes',
            right: true,
            because:
              'That is the file for Alpha. The dates are the same, so here the size distinguishes the files.',
          },
        ],
      },
      facts: ['hotfix-files'],
    },
  ],
};
