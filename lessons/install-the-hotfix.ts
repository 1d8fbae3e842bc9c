/** Lesson 6: the four steps of the article, practised on a simulated site server, wrong orders included. */
import type {Lesson} from './lesson.js';

const stop = ['stop'];
const close = [
  ...stop,
  'close:sms-administrator',
  'close:sms-database-manager',
  'close:sms-service-manager',
];
const replace = [...close, 'copy:hotfix-{own}:{own}-bin'];
const install = [...replace, 'start'];

export const installTheHotfix: Lesson = {
  id: 'install-the-hotfix',
  title: 'Install the hotfix',
  goal: 'Install the hotfixed Smsinst.dll in the article’s order, tell what each wrong order leads to, and prove that it works.',
  minutes: 8,
  steps: [
    {
      id: 'look',
      title: 'The site server',
      say: [
        'This is a simulated site server as of October 1998. Nothing you do here can break anything for good: what was done is listed, and can be undone.',
        'Microsoft does not advise this hotfix for every site. It was not tested fully for regressions, and is meant only for systems that have this problem; sites that it does not affect severely are advised to wait for a service pack. You get it from Product Support Services. The sizes and dates are those of the English version.',
        'Look around first. Which services run, which SMS applications are open, which Smsinst.dll is in the folder of the services, and which one does the Despooler run with? The folders show sizes and dates; the properties of a file show more.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'one',
        prompt: 'Which Smsinst.dll does the Despooler run with now?',
        choices: [
          {
            id: 'june',
            text: 'The one of 22 June 1998',
            right: true,
            because:
              'It lies in the folder of the services, and the service has loaded it. It is older than the fix.',
          },
          {
            id: 'hotfix',
            text: 'The one of 28 September 1998',
            right: false,
            because: 'That one lies in the folder of the hotfix. Nothing runs with it yet.',
          },
          {
            id: 'none',
            text: 'None: the service is stopped',
            right: false,
            because: 'Look at the list of services: SMS Executive is started.',
          },
        ],
      },
      facts: ['june-build', 'hotfix-files', 'despooler-is-a-thread', 'practice-server'],
    },
    {
      id: 'stop',
      title: 'The article’s first step: stop',
      say: [
        'The article’s first step: stop the SMS Executive service. The Despooler is one of its threads, so it stops with it and lets go of Smsinst.dll.',
        'Use Services, or type net stop sms_executive into the command prompt.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'SMS Executive is stopped.',
        goal: {practice: 'serviceStopped'},
        hints: [
          'Open Services, and choose SMS_EXECUTIVE.',
          'Press Stop. SMS_HIERARCHY_MANAGER and SMS_SITE_CONFIG_MANAGER can go on running.',
        ],
        shown: {acts: stop},
      },
      facts: ['hotfix-steps', 'despooler-is-a-thread'],
      then: ['An instruction that waits in RECEIVE is a file: it survives the stop.'],
    },
    {
      id: 'close',
      title: 'The article’s second step: close',
      say: [
        'The second step: close all SMS applications, SMS Administrator, SMS Database Manager and so on. They run from the same folder and can hold the file. The article gives no reason.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'The service is stopped, and no SMS application is open.',
        goal: {practice: 'applicationsClosed'},
        hints: [
          'The task bar shows what is open.',
          'Close SMS Administrator, SMS Database Manager and SMS Service Manager.',
        ],
        shown: {acts: close},
      },
      facts: ['hotfix-steps', 'applications-hold-file'],
    },
    {
      id: 'replace',
      title: 'The article’s third step: replace',
      say: [
        'The third step: put the hotfixed Smsinst.dll in place of the old one, in the folder Site.srv\\<platform>.bin of the SMS directory. Mind the platform: there is a file for Intel and one for Alpha.',
        'Do it by hand: copy the file from the folder of the hotfix.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'The hotfixed Smsinst.dll lies in the folder of the services.',
        goal: {practice: 'fileReplaced'},
        hints: [
          'Which processor does this server have? Its services run from the folder of that name.',
          'Copy Smsinst.dll from the hotfix’s folder for this platform, and paste it into the .BIN folder of this platform.',
        ],
        shown: {acts: replace},
      },
      facts: ['hotfix-steps', 'hotfix-files', 'platform-directory'],
      then: ['The file is on disk. Nothing runs with it yet.'],
    },
    {
      id: 'start',
      title: 'The article’s fourth step: start',
      say: [
        'The last step: start the SMS Executive service again. Only now is the new file loaded.',
      ],
      stage: {kind: 'practice'},
      act: {
        kind: 'task',
        prompt: 'SMS Executive runs with the hotfixed Smsinst.dll.',
        goal: {practice: 'installed'},
        hints: [
          'Services again, or net start sms_executive.',
          'If it does not start or runs with another file, look at what was done: something has to be undone.',
        ],
        shown: {acts: install},
      },
      facts: ['hotfix-steps', 'loaded-dll-decides', 'fixed-retry-keeps-all'],
      then: ['Stop, close, replace, start: the hotfix is installed.'],
    },
    {
      id: 'proof',
      title: 'The proof',
      say: [
        'Does it work? The article’s case runs on this very server, with whatever file it has really loaded, next to a server without the hotfix.',
      ],
      stage: {kind: 'proof'},
      act: {kind: 'watch', prompt: 'Play both to the end.', until: 'end'},
      facts: ['fixed-retry-keeps-all', 'retry-loses-refresh'],
      then: [
        'Storing failed on both. With the hotfixed file loaded, the retry keeps the request to refresh, and no server is left behind. If servers were left behind at yours as well, it still runs with the old file: go back, and do the steps.',
      ],
    },
    {
      id: 'wrong-orders',
      title: 'Get it wrong on purpose',
      say: [
        'The server is as it was in the beginning. Now find out what goes wrong when the order is not kept. Undo, or begin again, as often as you like.',
        'The article tells the order and not what happens otherwise: these consequences are inferred or assumed, and say so.',
      ],
      stage: {kind: 'practice', fresh: true},
      act: {
        kind: 'experiments',
        prompt: 'Five mistakes, each with a consequence of its own:',
        hints: [
          'Try to replace the file too early, with the service running or with applications open.',
          'Then replace it with the wrong file, or start the service without having replaced anything.',
        ],
        findings: [
          {
            id: 'service-running',
            says: 'With the service running and the applications closed, the copy is refused: the Despooler has the file loaded.',
            hint: 'Close everything, but leave the service running, and copy.',
            goal: {told: 'copy-refused-service'},
            shown: {
              acts: [
                'close:sms-administrator',
                'close:sms-database-manager',
                'close:sms-service-manager',
                'copy:hotfix-{own}:{own}-bin',
              ],
            },
          },
          {
            id: 'applications-open',
            says: 'With the service stopped and an application open, the copy is refused as well: an open application can hold the file.',
            hint: 'Stop the service, leave an application open, and copy.',
            goal: {told: 'copy-refused-applications'},
            shown: {acts: [...stop, 'copy:hotfix-{own}:{own}-bin']},
          },
          {
            id: 'tool-too-early',
            says: 'Hotfix.exe does the third step only: run too early, it replaces nothing either.',
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
            says: 'With the file for the other processor in place, the service cannot be started.',
            hint: 'Take the wrong platform’s file, and start the service.',
            goal: {told: 'start-refused'},
            shown: {acts: [...close, 'copy:hotfix-{other}:{own}-bin', 'start']},
          },
          {
            id: 'not-replaced',
            says: 'Stopped and started without a new file, the service loads the old one again: nothing is cured.',
            hint: 'Leave out the third step.',
            goal: {told: 'started-unreplaced'},
            shown: {acts: [...stop, 'start']},
          },
        ],
      },
      facts: ['file-in-use-stays', 'applications-hold-file', 'other-platform-not-loaded'],
    },
    {
      id: 'by-tool',
      title: 'The same with Hotfix.exe',
      say: [
        'The third step can be done by Hotfix.exe with the Hotfix.ini that comes with it. The other three stay as they are. Install the hotfix once more, this way.',
      ],
      stage: {kind: 'practice', fresh: true},
      act: {
        kind: 'task',
        prompt: 'Hotfix.exe has replaced the file, and SMS Executive runs with it.',
        goal: {all: [{told: 'tool-replaced'}, {practice: 'installed'}]},
        hints: [
          'Steps 1 and 2 come first.',
          'Then run Hotfix.exe from the hotfix’s folder for this platform, and start the service.',
        ],
        shown: {acts: [...close, 'tool:{own}', 'start']},
      },
      facts: ['hotfix-by-tool', 'hotfix-steps'],
    },
  ],
};
