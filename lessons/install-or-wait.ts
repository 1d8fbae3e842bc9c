/** Lesson 5: what the article says about the fix, who needs it, and how to tell a fixed file from an unfixed one. */
import type {Lesson} from './lesson.js';

export const installOrWait: Lesson = {
  id: 'install-or-wait',
  title: 'Install it or wait?',
  goal: 'Decide for a given site whether to install the hotfix, and tell whether a file has it.',
  minutes: 5,
  steps: [
    {
      id: 'what-it-says',
      title: 'What the article says of the fix',
      say: [
        'The article offers a newer Smsinst.dll. It says three things about it that a careful administrator reads twice: the fix is supported; it was not tested fully for regressions; and it is meant only for systems that have this problem.',
        'Where the problem does not affect you severely, the article advises you to wait for the next service pack that has the fix. To get the fix at once, you contact Microsoft Product Support Services.',
      ],
      act: {
        kind: 'several',
        prompt: 'Which of these does the article say? Choose all.',
        choices: [
          {
            id: 'supported',
            text: 'The fix is supported.',
            right: true,
            because: 'It calls it a supported fix.',
          },
          {
            id: 'everyone',
            text: 'Every SMS 1.2 site should install it.',
            right: false,
            because: 'It is for systems that have this problem.',
          },
          {
            id: 'tested',
            text: 'It was not tested fully for regressions.',
            right: true,
            because: 'That is the reason for the advice to wait.',
          },
          {
            id: 'wait',
            text: 'If you are not severely affected, wait for the next service pack with the fix.',
            right: true,
            because: 'It says so, without naming a service pack.',
          },
          {
            id: 'sp4',
            text: 'It is part of Service Pack 4.',
            right: false,
            because:
              'The article does not say so, and the lists of fixes of Service Packs 1 to 4 do not name this fault.',
          },
        ],
      },
      facts: [
        'hotfix-caution',
        'wait-for-service-pack',
        'fix-from-support',
        'not-in-service-packs',
      ],
    },
    {
      id: 'case-hit',
      title: 'Case 1: a full disk every month',
      say: [
        'The site server’s disk is small. In three of the last five package updates storing the master failed at first. Each time the job showed Complete in the end, and each time clients were later found with the old version.',
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
            text: 'Install the hotfix, then put the stale servers right',
            right: true,
            because:
              'This site has this very problem, again and again. The fix is for sites like it. (Making room on the disk is a good idea as well.)',
          },
          {
            id: 'wait',
            text: 'Wait for the next service pack',
            right: false,
            because: 'The advice to wait is for those who are not severely affected. This site is.',
          },
          {
            id: 'nothing',
            text: 'Nothing: the jobs are Complete',
            right: false,
            because: 'Complete does not tell whether existing servers were refreshed.',
          },
        ],
      },
      facts: ['hotfix-caution', 'complete-hides-stale'],
    },
    {
      id: 'case-calm',
      title: 'Case 2: it has never happened',
      say: [
        'A site with plenty of room on its disk. Storing a master has never failed. The administrator has read the article and asks whether to install the fix, to be on the safe side.',
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
            text: 'Install it: a fix can do no harm',
            right: false,
            because:
              'It was not tested fully for regressions. The article wants it only on systems that have this problem.',
          },
          {
            id: 'wait',
            text: 'Wait for the next service pack that has it, and know the signs',
            right: true,
            because: 'That is the article’s advice for those who are not severely affected.',
          },
        ],
      },
      facts: ['hotfix-caution', 'wait-for-service-pack'],
    },
    {
      id: 'case-no-refresh',
      title: 'Case 3: new servers only',
      say: [
        'A company always brings packages to new servers, under a new package each time. Its jobs never ask to refresh existing servers. Storing fails now and then.',
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
        prompt: 'Is this site affected by the fault?',
        choices: [
          {
            id: 'yes',
            text: 'Yes, each time a retry is written',
            right: false,
            because: 'Its jobs do not ask to refresh, so a retry has no such request to lose.',
          },
          {
            id: 'no',
            text: 'No',
            right: true,
            because: 'What the job does not ask for, a retry cannot lose.',
          },
        ],
      },
      facts: ['retry-loses-refresh', 'wait-for-service-pack'],
    },
    {
      id: 'attributes',
      title: 'Which file has the fix?',
      say: [
        'The article gives the attributes of the fixed file. For Intel: 28 September 1998, 254,400 bytes. For Alpha: the same day, 481,040 bytes. These, or later ones.',
        'Explorer on the site server, an Intel machine, shows Smsinst.dll with 249 KB and the date 22 June 1998.',
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
              'The size fits but proves nothing: an older build is listed with 249 KB as well. Look at the date.',
          },
          {
            id: 'date',
            text: 'No: it is older than 28 September 1998',
            right: true,
            because: 'The sizes agree when rounded. The date tells them apart.',
          },
          {
            id: 'unknown',
            text: 'That cannot be told',
            right: false,
            because: 'It can: the file is older than the fix.',
          },
        ],
      },
      facts: ['hotfix-files', 'hotfix-or-later', 'june-build'],
    },
    {
      id: 'later',
      title: 'Equal size, later date',
      say: [
        'Another Intel site server has a Smsinst.dll of 254,400 bytes, dated 1 March 1999. It came with a fix for another problem.',
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
            text: 'By the article it should: its attributes are later',
            right: true,
            because:
              'The article says these attributes or later ones. Builds of 1999 have exactly the same size, so again it is the date that tells.',
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
        'The site server is an Alpha machine. In the hotfix’s folder lie two files: 254,400 bytes, and 481,040 bytes. Both are dated 28 September 1998.',
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
        prompt: 'Which one belongs on this server?',
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
            because: 'That is the file for Alpha. The dates are the same, so here the size tells.',
          },
        ],
      },
      facts: ['hotfix-files'],
    },
  ],
};
