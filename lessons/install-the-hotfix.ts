/** Lesson 7: the four steps of the article, practiced on a simulated site server, wrong orders included. */
import type {Lesson} from './lesson.js';

const stop = ['stop'];
export const closeAll = [
  'close:sms-administrator',
  'close:sms-database-manager',
  'close:sms-service-manager',
];
export const copyHotfix = 'copy:hotfix-{own}:{own}-bin';
const close = [...stop, ...closeAll];
const replace = [...close, copyHotfix];
/** The four steps of the article, as codes of acts. */
export const install = [...replace, 'start'];

export const installTheHotfix: Lesson = {
  id: 'install-the-hotfix',
  title: 'Install the hotfix',
  goal: 'Install the hotfixed Smsinst.dll in the order of article Q195936, explain what each wrong order causes, and show that the hotfix works.',
  minutes: 8,
  steps: [
    {
      id: 'look',
      title: 'The site server',
      say: [
        'This is a simulated site server in October 1998. You cannot break anything: a list shows everything that you do, and you can undo each action.',
        'This hotfix is not for every site. Article Q195936 (“the article”) says that the fix was not tested fully for regressions and is only for systems that have this problem. Sites without severe problems should wait for a service pack. You get the fix from Product Support Services. The sizes and dates here are those of the English version.',
        'First, look around. Which services are running? Which SMS applications are open? Which Smsinst.dll is in the services’ folder, and which one did the service load? Folders show sizes and dates. The properties of a file show more.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'one',
        prompt: 'Which Smsinst.dll does the Despooler use now?',
        choices: [
          {
            id: 'june',
            text: 'The file of 22 June 1998',
            right: true,
            because:
              'This file is in the services’ folder, and the service has loaded it. The file is older than the fix.',
          },
          {
            id: 'hotfix',
            text: 'The file of 28 September 1998',
            right: false,
            because: 'That file is in the hotfix’s folder. No service has loaded it yet.',
          },
          {
            id: 'none',
            text: 'None: the service is stopped',
            right: false,
            because: 'Look at the list of services: SMS Executive is running.',
          },
        ],
      },
      facts: ['june-build', 'hotfix-files', 'despooler-is-a-thread', 'practice-server'],
    },
    {
      id: 'stop',
      title: 'Step 1 of the article: stop the service',
      say: [
        'Stop the SMS Executive service. The Despooler is a thread of this service, so the Despooler stops too, and the service releases Smsinst.dll.',
        'Use Services, or type net stop sms_executive at the command prompt.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'Stop SMS Executive.',
        goal: {practice: 'serviceStopped'},
        hints: [
          'Open Services, and select SMS_EXECUTIVE.',
          'Select Stop. SMS_HIERARCHY_MANAGER and SMS_SITE_CONFIG_MANAGER can keep running.',
        ],
        shown: {acts: stop},
      },
      facts: [
        'hotfix-steps',
        'despooler-is-a-thread',
        'despooler-stops-with-service',
        'file-in-use-stays',
        'instruction-survives-stop',
        'watchdog-starts-executive',
        'watchdog-interval',
        'no-time-passes-in-practice',
      ],
      then: [
        'An instruction that waits in RECEIVE is a file, so it survives the stop.',
        'On a real site, do not take too long. By default, the Site Configuration Manager checks every 120 minutes whether SMS Executive is running, and starts a stopped service again. On this practice server, no time passes.',
      ],
    },
    {
      id: 'close',
      title: 'Step 2 of the article: close the applications',
      say: [
        'Close all SMS applications, such as SMS Administrator and SMS Database Manager. The article gives no reason. A likely reason is that the applications run from the same folder and can hold the file.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'Keep the service stopped, and close every SMS application.',
        goal: {practice: 'applicationsClosed'},
        hints: [
          'The taskbar shows what is open.',
          'Close SMS Administrator, SMS Database Manager and SMS Service Manager.',
        ],
        shown: {acts: close},
      },
      facts: ['hotfix-steps', 'applications-hold-file'],
    },
    {
      id: 'replace',
      title: 'Step 3 of the article: replace the file',
      say: [
        'Replace Smsinst.dll in the folder Site.srv\\<platform>.bin of the SMS directory with the hotfixed file. Check the platform: the hotfix has one file for Intel and one for Alpha.',
        'Copy the file by hand from the hotfix’s folder.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'Put the hotfixed Smsinst.dll into the services’ folder.',
        goal: {practice: 'fileReplaced'},
        hints: [
          'Which processor does this server have? The services run from the folder with that name.',
          'Copy Smsinst.dll from the hotfix’s folder for this platform, and paste it into the .BIN folder of this platform.',
        ],
        shown: {acts: replace},
      },
      facts: ['hotfix-steps', 'hotfix-files', 'platform-directory'],
      then: ['The new file is on disk. No service has loaded it yet.'],
    },
    {
      id: 'start',
      title: 'Step 4 of the article: start the service',
      say: ['Start the SMS Executive service again. Only now does the service load the new file.'],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'Start SMS Executive with the hotfixed Smsinst.dll.',
        goal: {practice: 'installed'},
        hints: [
          'Use Services again, or type net start sms_executive.',
          'If the service does not start or loads another file, check the list of your actions, and undo the wrong one.',
        ],
        shown: {acts: install},
      },
      facts: ['hotfix-steps', 'loaded-dll-decides', 'fixed-retry-keeps-all'],
      then: ['Stop, close, replace, start: the hotfix is installed.'],
    },
    {
      id: 'proof',
      title: 'Test the hotfix',
      say: [
        'Does the hotfix work? On one side, a job runs on your server, with the file that the service has loaded. On the other side, the same job runs on a server without the hotfix. On both sides, storing the master fails once.',
      ],
      stage: {kind: 'proof'},
      act: {kind: 'watch', prompt: 'Play or step through both runs to the end.', until: 'end'},
      facts: ['fixed-retry-keeps-all', 'retry-loses-refresh'],
      then: [
        'Storing failed on both servers. With the hotfixed file loaded, the retry keeps the request to refresh, and no server is missed. If your site missed servers too, your service still uses the old file. In that case, go back and do the four steps.',
      ],
    },
    {
      id: 'wrong-orders',
      title: 'Make mistakes on purpose',
      say: [
        'The server is back in its first state. Now find out what happens when you change the order of the steps. You can undo or begin again at any time.',
        'The article gives the order. The article does not say what a wrong order causes, so these consequences are inferred or assumed.',
      ],
      stage: {kind: 'practice', fresh: true},
      act: {
        kind: 'experiments',
        prompt: 'Make five mistakes. Each has its own consequence.',
        hints: [
          'Try to replace the file too early: while the service runs, or while applications are open.',
          'Then replace the file with the wrong one, or start the service without replacing the file.',
        ],
        findings: [
          {
            id: 'service-running',
            says: 'If the service runs while the applications are closed, Windows NT refuses the copy: the service has loaded the file.',
            hint: 'Close all applications, keep the service running, and copy the file.',
            goal: {told: 'copy-refused-service'},
            shown: {acts: [...closeAll, copyHotfix]},
          },
          {
            id: 'applications-open',
            says: 'If an application is open while the service is stopped, Windows NT refuses the copy too: an open application can hold the file.',
            hint: 'Stop the service, keep an application open, and copy the file.',
            goal: {told: 'copy-refused-applications'},
            shown: {acts: [...stop, copyHotfix]},
          },
          {
            id: 'tool-too-early',
            says: 'Hotfix.exe does only the third step. If you run it too early, it replaces nothing.',
            hint: 'Run Hotfix.exe before steps 1 and 2.',
            goal: {
              any: [
                {told: 'tool-refused-both'},
                {told: 'tool-refused-service'},
                {told: 'tool-refused-applications'},
              ],
            },
            shown: {acts: ['tool:{own}']},
          },
          {
            id: 'other-platform',
            says: 'With the file for the other processor in place, the service does not start.',
            hint: 'Use the file for the other platform, and start the service.',
            goal: {told: 'start-refused'},
            shown: {acts: [...close, 'copy:hotfix-{other}:{own}-bin', 'start']},
          },
          {
            id: 'not-replaced',
            says: 'If you stop and start the service without replacing the file, the service loads the old file again.',
            hint: 'Skip the third step.',
            goal: {told: 'started-unreplaced'},
            shown: {acts: [...stop, 'start']},
          },
        ],
      },
      facts: [
        'file-in-use-stays',
        'applications-hold-file',
        'tool-in-use-refuses',
        'other-platform-not-loaded',
        'loaded-dll-decides',
      ],
    },
    {
      id: 'by-tool',
      title: 'Use Hotfix.exe',
      say: [
        'Hotfix.exe can do the third step, with the Hotfix.ini that comes with the hotfix. You still do the other three steps. Install the hotfix again, this time with Hotfix.exe.',
      ],
      stage: {kind: 'practice', fresh: true},
      act: {
        kind: 'task',
        prompt: 'Replace the file with Hotfix.exe, and start SMS Executive with the new file.',
        goal: {all: [{told: 'tool-replaced'}, {practice: 'installed'}]},
        hints: [
          'Steps 1 and 2 come first.',
          'Then run Hotfix.exe from the hotfix’s folder for this platform, and start the service again.',
        ],
        shown: {acts: [...close, 'tool:{own}', 'start']},
      },
      facts: ['hotfix-by-tool', 'tool-comes-after-stop', 'hotfix-steps'],
    },
  ],
};
