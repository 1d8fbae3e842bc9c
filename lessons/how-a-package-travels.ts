/** Lesson 1: the parts of a site, and what a job does when nothing goes wrong. */
import type {Lesson, SiteShown} from './lesson.js';

/** Before the job: three servers hold version 1, two hold nothing. */
const atFirst: SiteShown = {
  job: 'Pending',
  master: 1,
  servers: [1, 1, 1, null, null],
  receive: 'nothing',
};

export const howAPackageTravels: Lesson = {
  id: 'how-a-package-travels',
  title: 'How a package travels',
  goal: 'Say how a job brings a package to the distribution servers of a site, and which servers each of its two requests reaches.',
  minutes: 5,
  steps: [
    {
      id: 'parts',
      title: 'Five parts',
      say: [
        'This is one site that runs Systems Management Server 1.2. A job is to bring version 2 of a package to it.',
        'What the job asks for lies as an instruction, a file, in the folder RECEIVE. The Despooler takes instructions up and executes them. It is no service of its own: it runs inside the SMS Executive.',
        'The site keeps one compressed copy of the package, the master. On the right are the distribution servers, from which clients get the package.',
      ],
      facts: [
        'one-site-is-enough',
        'instruction-is-a-file',
        'despooler-is-a-thread',
        'master-is-stored-package',
      ],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        until: 'start',
        shows: [atFirst],
      },
      act: {
        kind: 'pick',
        prompt: 'Which part do all copies on the distribution servers come from? Pick it.',
        from: ['job', 'receive', 'despooler', 'master', 'servers'],
        right: ['master'],
        because:
          'The Despooler copies the stored master. A version that is not in the master reaches no server.',
        hints: ['It is drawn as a drum, because it is kept on disk.'],
      },
    },
    {
      id: 'order',
      title: 'What comes after what?',
      say: [
        'Before you watch it: put the acts of this job into the order that makes sense to you.',
      ],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        until: 'start',
        shows: [atFirst],
      },
      act: {
        kind: 'order',
        prompt: 'From the first to the last:',
        items: [
          {id: 'active', text: 'The job becomes Active, and its instruction is put into RECEIVE.'},
          {id: 'taken', text: 'The Despooler takes the instruction up.'},
          {id: 'stored', text: 'Version 2 is stored as the master.'},
          {id: 'copied', text: 'The Despooler copies the master to the servers.'},
          {id: 'complete', text: 'The job shows Complete.'},
        ],
        because:
          'The instruction has to be there before it can be taken up, and the master before it can be copied.',
      },
      facts: [
        'scheduler-writes-instruction',
        'despooler-finds-instruction',
        'despooler-stores-master',
      ],
    },
    {
      id: 'watch',
      title: 'Watch it happen',
      say: [
        'Play the job to its end, or go step by step. The caption with the time of day says what happens and why.',
        'Look at the drum when version 2 arrives, and at the order in which the servers get it.',
      ],
      facts: ['despooler-stores-master', 'despooler-copies-to-servers', 'work-takes-seconds'],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        shows: [atFirst],
      },
      act: {kind: 'watch', prompt: 'Go on to the end of the job.', until: 'end'},
      then: ['First the master, then the servers, one after the other. All five hold version 2.'],
    },
    {
      id: 'two-requests',
      title: 'Two requests',
      say: [
        'A job can ask for two things, each by a tick in its dialog.',
        'Refresh Existing Distribution Servers: bring the package to every server that holds it already. SMS keeps a record of which servers these are.',
        'Put on Specified Distribution Servers: bring it to the servers of a machine group that the job names. Where a site has no server in that group, its Default Servers are used; this simulator leaves them out.',
        'In a Run Command On Workstation job, Put on Specified skips servers that already hold the package. Article Q140051 calls this incorrect behavior: it is a neighboring fault that this simulator has, too. That new servers get the package at the same time is inferred; article Q235157 says that adding a new server refreshes the old ones as well.',
      ],
      facts: [
        'refresh-means-all-holders',
        'existing-means-recorded',
        'specified-means-group',
        'default-servers-for-a-site',
        'default-servers-without-options',
        'no-default-servers-here',
        'put-on-specified-skips-holders',
        'skipping-is-a-fault-too',
        'added-server-refreshes-all',
      ],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        until: 'start',
        shows: [atFirst],
      },
      act: {
        kind: 'pick',
        prompt:
          'All five servers are in the machine group of this job, and it has both ticks. Pick the servers that get version 2 because of Refresh Existing.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'LIMA', 'OSLO'],
        because:
          'DENVER, LIMA and OSLO held version 1 before, so they are existing servers. KYOTO and QUITO hold nothing: they get it because they are in the machine group.',
        hints: [
          'Existing means that the server holds the package before the job.',
          'Three of them hold version 1 before the job.',
        ],
      },
    },
    {
      id: 'untick',
      title: 'Take one request away',
      say: [
        'Now you create the job. Change one tick so that DENVER, LIMA and OSLO keep version 1 while KYOTO and QUITO get version 2. Then play it to the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        offers: ['job'],
        shows: [atFirst],
      },
      act: {
        kind: 'task',
        prompt: 'Old servers keep version 1, new ones get version 2, and the job is Complete.',
        goal: {
          all: [
            {differsIn: ['job.refreshExisting']},
            {ends: {job: 'Complete', outdated: 'some'}},
            {seen: 'end'},
          ],
        },
        hints: [
          'Which of the two requests reaches servers that hold the package?',
          'Take the tick from Refresh Existing Distribution Servers, then play to the end.',
        ],
        shown: {change: {job: {refreshExisting: false}}},
      },
      facts: [
        'put-on-specified-skips-holders',
        'skipping-is-a-fault-too',
        'added-server-refreshes-all',
        'job-statuses',
        'complete-needs-every-computer',
        'complete-without-run-phase',
      ],
      then: [
        'Complete is right here: the distribution is over, and nobody asked to refresh the three. (A real Run Command job also waits until every target computer has run the command.)',
        'An old copy is called stale only where the job asked to refresh it.',
      ],
    },
    {
      id: 'share-package',
      title: 'The other kind of job',
      say: [
        'There is a second kind of job that brings packages to servers: Share Package On Server. Its Put on Specified is different: it copies to each server of the machine group, whatever that server holds. (This is inferred from Q140051.)',
      ],
      facts: ['share-job-copies-to-specified', 'put-on-specified-skips-holders'],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        change: {job: {kind: 'share-package-on-server', refreshExisting: false}},
        worlds: ['absent', 'absent'],
        view: 'before',
        until: 'start',
        shows: [atFirst],
      },
      act: {
        kind: 'expect',
        prompt:
          'The machine group of this Share Package job has all five servers, and the job asks only for Put on Specified. What will each server hold at the end?',
        on: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: 'end',
        because:
          'Each of them is in the group, and what they hold does not matter to this kind of job. A Run Command On Workstation job would leave out DENVER, LIMA and OSLO.',
      },
    },
  ],
};
