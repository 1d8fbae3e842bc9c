/** Lesson 9: a site that the fault has hit, seen from its server alone: diagnose, install, repair. */
import type {Lesson} from './lesson.js';

export const theTicket: Lesson = {
  id: 'the-ticket',
  title: 'The ticket',
  goal: 'Find out on a site server why clients run an old version, install the hotfix, and bring every server up to date.',
  minutes: 8,
  steps: [
    {
      id: 'diagnose',
      title: '“The job says Complete”',
      say: [
        'A ticket: “Denver’s clients run the old version of DEN00004. The job says Complete. Please look into it.” Version 2 was to be on all five servers.',
        'You get the site server, and nothing else. The jobs are in SMS Administrator. Despool.log is in C:\\SMS\\LOGS. What a server holds is in its package folder, such as \\\\DENVER\\SMS_PKGD\\DEN00004, which My Computer shows.',
      ],
      stage: {kind: 'practice', ticket: true},
      act: {
        kind: 'several',
        prompt: 'Which of these does the server tell? Choose all.',
        choices: [
          {
            id: 'denver-alone',
            text: 'Only DENVER holds version 1.',
            right: false,
            because: 'LIMA and OSLO hold version 1, too. Nobody has opened a ticket there yet.',
          },
          {
            id: 'three',
            text: 'DENVER, LIMA and OSLO hold version 1; KYOTO and QUITO hold version 2.',
            right: true,
            because: 'Their package folders say so.',
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
            because: 'RECEIVE is empty: no instruction asks for the three servers any more.',
          },
          {
            id: 'asked',
            text: 'The job asked to refresh existing servers.',
            right: true,
            because:
              'SMS Administrator lists what it asks for. So the retry has lost that request.',
          },
        ],
      },
      facts: ['retry-loses-refresh', 'complete-hides-stale', 'log-is-on', 'ticket-server'],
    },
    {
      id: 'repair',
      title: 'Close the ticket',
      say: [
        'Now put it right, so that it stays right: the disk is as full as it was, and storing the master fails once in each job.',
        'How you do it is up to you. The ticket is closed when this server runs with the hotfix and every server holds version 2.',
      ],
      stage: {kind: 'practice', ticket: true},
      act: {
        kind: 'task',
        prompt: 'The hotfix is installed, and all five servers hold version 2.',
        goal: {all: [{practice: 'installed'}, {site: 'current'}]},
        hints: [
          'A repair without the hotfix loses its refresh again. Install the hotfix first: stop, close, replace, start.',
          'Then open SMS Administrator and create a job. Which request reaches servers that hold the package?',
        ],
        shown: {
          acts: [
            'stop',
            'close:sms-administrator',
            'close:sms-database-manager',
            'close:sms-service-manager',
            'copy:hotfix-{own}:{own}-bin',
            'start',
            'open:sms-administrator',
            'job:refresh',
          ],
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
        'The ticket is closed, and LIMA and OSLO will never open theirs. Storing failed again, and this time the retry kept the request to refresh.',
      ],
    },
  ],
};
