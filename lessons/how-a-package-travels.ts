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
  goal: 'Explain how a job brings a package to the distribution servers of a site, and which servers each of its two requests reaches.',
  minutes: 5,
  steps: [
    {
      id: 'parts',
      title: 'Five parts',
      say: [
        'This course is about one fault in Systems Management Server (SMS) 1.2. Microsoft describes the fault in Knowledge Base article Q195936. The lessons call it “the article”.',
        'This lesson shows how SMS works when nothing goes wrong: a job brings version 2 of a package to the servers of one site.',
        'SMS writes the job’s requests into a file, the instruction, in the folder RECEIVE. The Despooler reads and executes instructions. The Despooler is not a separate service but a thread of the SMS Executive service.',
        'The site keeps one compressed copy of the package, the master. On the right are the distribution servers. Clients get the package from these servers.',
      ],
      facts: [
        'failed-master-makes-retry',
        'retry-loses-refresh',
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
        prompt: 'Where do all copies on the distribution servers come from? Pick that part.',
        from: ['job', 'receive', 'despooler', 'master', 'servers'],
        right: ['master'],
        reasons: [
          {id: 'job', because: 'The job only says what to do. It holds no copy of the package.'},
          {
            id: 'receive',
            because:
              'RECEIVE holds the instruction and the package that came with it. The Despooler stores that package first.',
          },
          {
            id: 'despooler',
            because: 'The Despooler makes the copies, but it keeps no package itself.',
          },
          {
            id: 'servers',
            because: 'The servers receive copies. No server copies from another one.',
          },
        ],
        because:
          'The Despooler copies the stored master. Only a version that is stored as the master reaches a server.',
        hints: ['The picture shows this part as a drum, because it is on disk.'],
      },
    },
    {
      id: 'order',
      title: 'What happens first?',
      say: ['Before you watch the job, put its steps into the order that makes sense to you.'],
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
        prompt: 'Put the steps in order, from first to last.',
        items: [
          {id: 'active', text: 'The job becomes Active, and its instruction is put into RECEIVE.'},
          {
            id: 'taken',
            text: 'The Despooler reads the instruction.',
            because: 'The Despooler cannot read an instruction before it is in RECEIVE.',
          },
          {
            id: 'stored',
            text: 'The Despooler stores version 2 as the master.',
            because:
              'Storing the master is part of executing the instruction, so the Despooler reads the instruction first.',
          },
          {
            id: 'copied',
            text: 'The Despooler copies the master to the servers.',
            because: 'The servers get copies of the master, so the master is stored first.',
          },
          {
            id: 'complete',
            text: 'The job shows Complete.',
            because: 'In this simulator, the job is Complete only when the copying is over.',
          },
        ],
        because:
          'The Despooler cannot read an instruction before it is in RECEIVE, or copy a master before it is stored.',
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
        'Play the job to its end, or go through it step by step. The caption shows the time of day, what happens, and why.',
        'Watch the drum when version 2 arrives, and the order in which the servers get version 2.',
      ],
      facts: ['despooler-stores-master', 'despooler-copies-to-servers', 'work-takes-seconds'],
      stage: {
        kind: 'lab',
        situation: 'no-failure',
        worlds: ['absent', 'absent'],
        view: 'before',
        shows: [atFirst],
      },
      act: {kind: 'watch', prompt: 'Play or step through the job to its end.', until: 'end'},
      then: [
        'The Despooler stores the master first. Then the Despooler copies the master to one server after another. All five servers now hold version 2.',
      ],
    },
    {
      id: 'two-requests',
      title: 'Two requests',
      say: [
        'A job can make two requests. Each request has a check box in the job’s dialog box.',
        'Refresh Existing Distribution Servers brings the package to every server that already holds the package. SMS keeps a record of these servers.',
        'Put on Specified Distribution Servers brings the package to the servers of a machine group that the job names. If a site has no server in that group, SMS uses the site’s Default Servers. This simulator leaves out Default Servers.',
        'In a Run Command On Workstation job, Put on Specified skips servers that already hold the package. Article Q140051 calls this incorrect behavior. This is a neighboring fault, and this simulator has it too.',
        'In this simulator, new servers still get the package while existing servers are skipped. This is inferred, and article Q235157 is evidence against it. The lesson “New servers” shows evidence for and against it.',
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
          'All five servers are in the machine group of this job, and both check boxes are selected. Pick the servers that get version 2 because of Refresh Existing.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'LIMA', 'OSLO'],
        reasons: [
          {
            id: 'KYOTO',
            because:
              'KYOTO does not hold the package, so it gets version 2 because of Put on Specified.',
          },
          {
            id: 'QUITO',
            because:
              'QUITO does not hold the package, so it gets version 2 because of Put on Specified.',
          },
        ],
        because:
          'DENVER, LIMA and OSLO hold version 1 before the job, so they are existing servers. KYOTO and QUITO hold nothing. They get version 2 because they are in the machine group.',
        hints: [
          'An existing server holds the package before the job.',
          'Three of the servers hold version 1 before the job.',
        ],
      },
    },
    {
      id: 'untick',
      title: 'Remove one request',
      say: [
        'Now you create the job. Change one check box so that DENVER, LIMA and OSLO keep version 1 while KYOTO and QUITO get version 2. Then go to the end.',
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
        prompt:
          'Existing servers keep version 1, new servers get version 2, and the job is Complete.',
        goal: {
          all: [
            {differsIn: ['job.refreshExisting']},
            {ends: {job: 'Complete', outdated: 'some'}},
            {seen: 'end'},
          ],
        },
        hints: [
          'Which of the two requests reaches servers that hold the package?',
          'Clear Refresh Existing Distribution Servers, then go to the end.',
        ],
        misses: [
          {
            id: 'put-on',
            goal: {differsIn: ['job.putOnSpecified']},
            because:
              'You cleared Put on Specified. Refresh Existing still reaches DENVER, LIMA and OSLO, and nothing reaches the new servers.',
          },
          {
            id: 'both',
            goal: {differsIn: ['job.refreshExisting', 'job.putOnSpecified']},
            because: 'You cleared both requests, so no server gets version 2.',
          },
          {
            id: 'kind',
            goal: {
              any: [
                {differsIn: ['job.kind']},
                {differsIn: ['job.kind', 'job.refreshExisting']},
                {differsIn: ['job.kind', 'job.putOnSpecified']},
                {differsIn: ['job.kind', 'job.refreshExisting', 'job.putOnSpecified']},
              ],
            },
            because: 'You changed the kind of job. Change only a check box.',
          },
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
        'Complete is correct here: the distribution is over, and the job did not ask to refresh the three servers. (A real Run Command job also waits until every target computer has run the command.)',
        'The three servers hold an old version, but they are not stale. A server is stale when the job asked to refresh it, but it still holds an older version than the stored master.',
      ],
    },
    {
      id: 'share-package',
      title: 'The other kind of job',
      say: [
        'A second kind of job also brings packages to servers: Share Package On Server. Its Put on Specified is different: it copies to each server of the machine group, whatever that server holds. (This is inferred from Q140051.)',
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
          'The machine group of this Share Package job contains all five servers. The job asks only for Put on Specified. What will each server hold at the end?',
        on: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: 'end',
        because:
          'Each server is in the group, and this kind of job ignores what a server holds. A Run Command On Workstation job would skip DENVER, LIMA and OSLO.',
      },
    },
  ],
};
