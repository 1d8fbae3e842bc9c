/** Lesson 10: a site that the fault has hit, seen from its server alone: diagnose, install, repair. */
import {install} from './install-the-hotfix.js';
import type {Lesson} from './lesson.js';

export const theTicket: Lesson = {
  id: 'the-ticket',
  title: 'The ticket',
  goal: 'Find out on a site server why clients run an old version, install the hotfix, and update every server.',
  minutes: 8,
  steps: [
    {
      id: 'diagnose',
      title: '“The job says Complete”',
      say: [
        'You receive a ticket: “Denver’s clients run the old version of package DEN00004. The job says Complete. Please find out why.” The job should have put version 2 on all five servers.',
        'You can use only the site server. SMS Administrator shows the jobs. Despool.log is in C:\\SMS\\LOGS. Each server’s package folder shows what the server holds. You can open these folders in My Computer, for example \\\\DENVER\\SMS_PKGD\\DEN00004.',
      ],
      stage: {kind: 'practice', ticket: true},
      act: {
        kind: 'several',
        prompt: 'Which of these can you see on the server? Choose all.',
        choices: [
          {
            id: 'denver-alone',
            text: 'Only DENVER holds version 1.',
            right: false,
            because: 'LIMA and OSLO also hold version 1. Their users have not opened a ticket yet.',
          },
          {
            id: 'three',
            text: 'DENVER, LIMA and OSLO hold version 1; KYOTO and QUITO hold version 2.',
            right: true,
            because: 'The package folders of the servers show these versions.',
          },
          {
            id: 'failed-once',
            text: 'Storing the master failed once, and a second attempt stored it.',
            right: true,
            because:
              'Despool.log says “Failed to store” once, and then “Stored the master package”.',
          },
          {
            id: 'waiting',
            text: 'A retry is still waiting in RECEIVE.',
            right: false,
            because: 'RECEIVE is empty: no instruction asks to refresh the three servers.',
          },
          {
            id: 'asked',
            text: 'The job asked to refresh existing servers.',
            right: true,
            because:
              'SMS Administrator lists what the job asks for. So the retry has lost that request.',
          },
        ],
      },
      facts: ['retry-loses-refresh', 'complete-hides-stale', 'log-is-on', 'ticket-server'],
    },
    {
      id: 'repair',
      title: 'Close the ticket',
      say: [
        'Now repair the site, so that the fault does not return. The disk is still full, and storing the master fails once in each job.',
        'Decide for yourself how to do it. You close the ticket when this server uses the hotfixed file and every distribution server holds version 2.',
      ],
      stage: {kind: 'practice', ticket: true},
      act: {
        kind: 'task',
        prompt: 'Install the hotfix, and bring version 2 to all five servers.',
        goal: {all: [{practice: 'installed'}, {site: 'current'}]},
        hints: [
          'Without the hotfix, the repair job loses its refresh again. Install the hotfix first: stop, close, replace, start.',
          'Then open SMS Administrator, and create a job. Which request reaches servers that hold the package?',
        ],
        shown: {
          acts: [...install, 'open:sms-administrator', 'job:refresh'],
        },
      },
      facts: [
        'repair-by-new-job',
        'send-even-if-sent',
        'fixed-retry-keeps-all',
        'put-on-specified-skips-holders',
        'ticket-server',
      ],
      then: [
        'The ticket is closed, and the servers LIMA and OSLO are current too. Storing failed again, but this time the retry kept the request to refresh.',
      ],
    },
  ],
};
