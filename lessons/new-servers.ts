/** Lesson 4: servers that never held the package: what the model shows, and what speaks for and against it. */
import type {Lesson, SiteShown} from './lesson.js';

/** The retry of the old file lies in RECEIVE. */
const written: SiteShown = {
  job: 'Active',
  master: 1,
  servers: [1, 1, 1, null, null],
  receive: 'a retry that lost the refresh',
};
const leftBehind: SiteShown = {
  job: 'Complete',
  master: 2,
  servers: [1, 1, 1, 2, 2],
  receive: 'nothing',
};

export const newServers: Lesson = {
  id: 'new-servers',
  title: 'New servers',
  goal: 'When a job also serves new servers, say what is known, what is inferred, and what would settle the question.',
  minutes: 6,
  steps: [
    {
      id: 'predict',
      title: 'Predict',
      say: [
        'In the last lesson, all servers of the job already held the package. Article Q195936 (“the article”) covers that case: the retry does not refresh existing servers.',
        'Here the machine group also contains KYOTO and QUITO. They are new: they have never held the package. This site does not have the hotfix. Storing the master has failed once, and the retry has lost the refresh. The retry still asks to put version 2 on the specified servers, and all five are specified.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        shows: [written],
      },
      act: {
        kind: 'expect',
        prompt: 'What will each server hold after the retry has run?',
        on: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: 'end',
        because:
          'In this simulator, the retry puts version 2 on KYOTO and QUITO, and skips the three servers that hold the package. This is inferred. If you expected version 2 on all five servers, one source supports you: see the next steps.',
      },
      facts: [
        'retry-loses-refresh',
        'how-refresh-is-lost',
        'put-on-specified-skips-holders',
        'added-server-refreshes-all',
      ],
    },
    {
      id: 'evidence-for',
      title: 'What speaks for it',
      say: [
        'This is the end in the simulator: the retry has skipped the servers that hold the package, and put version 2 on the new ones.',
        'Article Q140051 speaks for this end: if a Run Command On Workstation job asks only for Put on Specified, and every server of its machine group holds the package, the Despooler neither decompresses nor copies the package.',
        'Microsoft calls this incorrect behavior of SMS 1.1 and 1.2. To update the servers, Q140051 advises Refresh Existing.',
      ],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'one',
        prompt: 'Which statement goes beyond Q140051?',
        choices: [
          {
            id: 'all-hold',
            text: 'Put on Specified skips the servers if the whole group holds the package.',
            right: false,
            because: 'Q140051 describes this case.',
          },
          {
            id: 'beside-new',
            text: 'Put on Specified skips servers while new servers get the package.',
            right: true,
            because:
              'In Q140051, the group contains no new server. That the skipping also happens beside new servers is inferred.',
          },
          {
            id: 'run-command',
            text: 'The skipping happens in Run Command jobs.',
            right: false,
            because: 'Q140051 names this kind of job.',
          },
          {
            id: 'refresh',
            text: 'Refresh Existing reaches the servers that Put on Specified skips.',
            right: false,
            because: 'Q140051 gives this as the workaround.',
          },
        ],
      },
      facts: [
        'nobody-served-nothing-unpacked',
        'skipping-is-a-fault-too',
        'put-on-specified-skips-holders',
        'refresh-means-all-holders',
      ],
    },
    {
      id: 'evidence-against',
      title: 'What speaks against it',
      say: [
        'Article Q235157 is about SMS 1.2 too. When you add a new distribution server, the Despooler refreshes the old servers and the new one. Microsoft says that this is by design.',
        'Q235157 does not say what the job asks for, and it does not mention a retry. So it is not certain that it applies here.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        shows: [written],
      },
      act: {
        kind: 'pick',
        prompt:
          'Suppose that Q235157 applies to this retry as well. Pick the servers that then end with another version than in this simulator.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'LIMA', 'OSLO'],
        reasons: [
          {
            id: 'KYOTO',
            because: 'KYOTO is new and specified. It gets version 2 with either reading.',
          },
          {
            id: 'QUITO',
            because: 'QUITO is new and specified. It gets version 2 with either reading.',
          },
        ],
        because:
          'With Q235157, the Despooler refreshes the old servers because of the new ones: DENVER, LIMA and OSLO get version 2, and no server ends stale. Without it, they keep version 1.',
        hints: [
          'Two servers get version 2 with either reading.',
          'Q235157 makes a difference only for servers that hold the package already.',
        ],
      },
      facts: [
        'added-server-refreshes-all',
        'added-server-case-unnamed',
        'put-on-specified-skips-holders',
      ],
    },
    {
      id: 'without-new',
      title: 'Take the question away',
      say: [
        'The fault itself does not depend on this question. Change one check box of the job so that no new server gets the package, and the existing servers still end stale. Then go to the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: 'end',
        offers: ['job'],
        shows: [leftBehind],
      },
      act: {
        kind: 'task',
        prompt: 'KYOTO and QUITO stay empty, and three servers end stale.',
        goal: {
          all: [{differsIn: ['job.putOnSpecified']}, {ends: {stale: 'some'}}, {seen: 'end'}],
        },
        hints: [
          'Which request brings the package to KYOTO and QUITO?',
          'Clear Put on Specified Distribution Servers, then go to the end.',
        ],
        misses: [
          {
            id: 'refresh',
            goal: {differsIn: ['job.refreshExisting']},
            because: 'The job no longer asks to refresh, so no server can be stale.',
          },
          {
            id: 'both',
            goal: {differsIn: ['job.refreshExisting', 'job.putOnSpecified']},
            because: 'You cleared both requests. Keep the request to refresh.',
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
        shown: {change: {job: {putOnSpecified: false}}},
      },
      facts: [
        'retry-loses-refresh',
        'no-default-servers-here',
        'complete-hides-stale',
        'nobody-served-nothing-unpacked',
        'added-server-refreshes-all',
      ],
      then: [
        'That DENVER, LIMA and OSLO are not refreshed rests on the article alone now: the retry serves no server, so neither Q140051 nor Q235157 matters.',
      ],
    },
    {
      id: 'known',
      title: 'Known or inferred?',
      say: ['The picture shows the site with the new servers again, at its end in this simulator.'],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'several',
        prompt: 'Which statements are in one of the three articles? Choose all.',
        choices: [
          {
            id: 'fault',
            text: 'After a failure to store the master, the retry does not refresh existing servers.',
            right: true,
            because: 'Q195936 states this.',
          },
          {
            id: 'all-hold',
            text: 'In a Run Command job, Put on Specified skips a group whose servers all hold the package.',
            right: true,
            because: 'Q140051 states this.',
          },
          {
            id: 'beside-new',
            text: 'The retry puts version 2 on new servers, and skips the servers that hold version 1.',
            right: false,
            because:
              'This is inferred: Q140051 does not cover new servers, and Q235157 is evidence against it.',
          },
          {
            id: 'added',
            text: 'When you add a new server, the Despooler refreshes the old servers too.',
            right: true,
            because: 'Q235157 states this.',
          },
          {
            id: 'retry-adds',
            text: 'A retry that serves new servers refreshes the old servers too.',
            right: false,
            because: 'This would be inferred as well: Q235157 does not mention a retry.',
          },
        ],
      },
      facts: [
        'retry-loses-refresh',
        'nobody-served-nothing-unpacked',
        'added-server-refreshes-all',
        'added-server-case-unnamed',
        'put-on-specified-skips-holders',
      ],
    },
    {
      id: 'settle',
      title: 'What would settle it?',
      say: [
        'Suppose that you have a test site with SMS 1.2 and the old Smsinst.dll. It has the five servers of the picture.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        shows: [written],
      },
      act: {
        kind: 'one',
        prompt: 'Which test decides between the two readings?',
        choices: [
          {
            id: 'compare',
            text: 'Run this job, let storing fail once, and compare the package folders of DENVER, LIMA and OSLO with the source of the package.',
            right: true,
            because:
              'Old files mean that the retry skips servers beside new ones. New files mean that Q235157 applies.',
          },
          {
            id: 'status',
            text: 'Run this job, let storing fail once, and look at the status of the job.',
            right: false,
            because: 'The job shows Complete in this simulator, whichever servers were reached.',
          },
          {
            id: 'hotfix',
            text: 'Install the hotfix first. Then run this job, and let storing fail once.',
            right: false,
            because:
              'With the hotfix, the retry refreshes all servers that hold the package, so both readings have the same end.',
          },
          {
            id: 'existing',
            text: 'Run the job for DENVER, LIMA and OSLO only, and let storing fail once.',
            right: false,
            because: 'Without a new server, both readings have the same end.',
          },
        ],
      },
      facts: [
        'compare-package-folders',
        'complete-hides-stale',
        'fixed-retry-keeps-all',
        'put-on-specified-skips-holders',
        'added-server-refreshes-all',
      ],
      then: [
        'No source reports such a test. After a failed update, compare every server that held the package before the job: that is right with either reading.',
      ],
    },
  ],
};
