/** Lesson 4: servers that never held the package: what the model shows, and the evidence for and against it. */
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
  goal: 'Say what the articles state about new servers, what is only inferred, and which test would show what a retry does.',
  minutes: 6,
  steps: [
    {
      id: 'predict',
      title: 'Predict',
      say: [
        'In the previous lesson, all servers of the job already held the package. Article Q195936 (“the article”) says that the retry does not refresh existing servers. The article does not mention new servers.',
        'Here the machine group also contains two new servers, KYOTO and QUITO. They have never held the package. This site does not have the hotfix. Storing the master has failed once, and the retry has lost the refresh. We infer that the retry still asks to put version 2 on the specified servers. All five servers are specified.',
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
          'In this simulator, the retry puts version 2 on KYOTO and QUITO, and skips the three servers that hold the package. This is inferred. If you expected version 2 on all five servers, article Q235157 is evidence for your answer. The next two steps show the evidence for both answers.',
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
      title: 'Evidence: servers are skipped',
      say: [
        'This is how the run ends in the simulator. The retry has put version 2 on the new servers, and has skipped the servers that already held the package. This is inferred: Q195936 says that the retry does not refresh existing servers, and article Q140051 describes a similar case.',
        'Q140051 describes a Run Command On Workstation job that asks only for Put on Specified. All servers in its machine group already hold the package. In this case, the Despooler neither decompresses nor copies the package.',
        'Microsoft calls this incorrect behavior, and confirms it for SMS 1.1 and 1.2. To update the servers, Q140051 tells you to select Refresh Existing.',
      ],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'one',
        prompt: 'Three of these statements are in Q140051. Which one is not?',
        choices: [
          {
            id: 'all-hold',
            text: 'If the job asks only for Put on Specified, the servers are skipped if all servers of the group already hold the package.',
            right: false,
            because: 'Q140051 describes this case.',
          },
          {
            id: 'beside-new',
            text: 'Put on Specified skips existing servers while new servers get the package.',
            right: true,
            because: 'In Q140051, the group contains no new server. So this statement is inferred.',
          },
          {
            id: 'run-command',
            text: 'The job that skips the servers is a Run Command job.',
            right: false,
            because: 'Q140051 names this kind of job.',
          },
          {
            id: 'refresh',
            text: 'Refresh Existing reaches the servers that Put on Specified skips.',
            right: false,
            because: 'Q140051 tells you to use Refresh Existing for such servers.',
          },
        ],
      },
      facts: [
        'retry-loses-refresh',
        'nobody-served-nothing-unpacked',
        'skipping-is-a-fault-too',
        'put-on-specified-skips-holders',
        'refresh-means-all-holders',
      ],
    },
    {
      id: 'evidence-against',
      title: 'Evidence: servers are refreshed',
      say: [
        'Article Q235157 is about adding a distribution server in SMS 1.2. It says that the Despooler then refreshes both the existing servers and the new one. Microsoft says that this is by design: SMS is meant to do this.',
        'Q235157 does not say whether its job asks for Refresh Existing or Put on Specified, and it does not mention a retry. So we do not know whether Q235157 applies here.',
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
          'Suppose that Q235157 applies to this retry too. Then some servers hold a different version at the end than in this simulator. Pick these servers.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'LIMA', 'OSLO'],
        reasons: [
          {
            id: 'KYOTO',
            because:
              'KYOTO is new and specified. It gets version 2 in this simulator, and also if Q235157 applies.',
          },
          {
            id: 'QUITO',
            because:
              'QUITO is new and specified. It gets version 2 in this simulator, and also if Q235157 applies.',
          },
        ],
        because:
          'If Q235157 applies, the Despooler also refreshes the existing servers. DENVER, LIMA and OSLO then get version 2, and no server is stale. In this simulator, these three servers keep version 1.',
        hints: [
          'Two servers get version 2 whether or not Q235157 applies.',
          'Q235157 makes a difference only for servers that already hold the package.',
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
      title: 'Leave out the new servers',
      say: [
        'The fault also happens when a job brings nothing to new servers. Change one check box so that this job brings nothing to KYOTO and QUITO. Then go to the end.',
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
        prompt:
          'Change the job so that KYOTO and QUITO stay empty, and DENVER, LIMA and OSLO are stale at the end.',
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
        'Article Q195936 is enough to say that DENVER, LIMA and OSLO are not refreshed: the retry does not refresh existing servers. You need neither Q140051 nor Q235157.',
        'In this simulator, this retry asks for nothing, so it reaches no server. (That it reaches no server is assumed: a real site can have default servers.)',
      ],
    },
    {
      id: 'known',
      title: 'Known or inferred?',
      say: ['The picture shows the site with the new servers again, at the end of the run.'],
      stage: {kind: 'lab', situation: 'article', view: 'before', at: 'end', shows: [leftBehind]},
      act: {
        kind: 'several',
        prompt:
          'Which of these statements are in at least one of the articles Q195936, Q140051 and Q235157? Choose all.',
        choices: [
          {
            id: 'fault',
            text: 'After a failure to store the master, the retry does not refresh existing servers.',
            right: true,
            because: 'Q195936 states this.',
          },
          {
            id: 'all-hold',
            text: 'In a Run Command job that asks only for Put on Specified, the servers are skipped if all servers of the group already hold the package.',
            right: true,
            because: 'Q140051 describes this case.',
          },
          {
            id: 'beside-new',
            text: 'The retry puts version 2 on new servers, and skips the servers that hold version 1.',
            right: false,
            because:
              'This is inferred. The group in Q140051 contains no new server, and Q235157 is evidence against this statement.',
          },
          {
            id: 'added',
            text: 'When you add a new server, the Despooler also refreshes the existing servers.',
            right: true,
            because: 'Q235157 states this.',
          },
          {
            id: 'retry-adds',
            text: 'A retry that puts the package on new servers also refreshes the existing servers.',
            right: false,
            because: 'None of these articles states this: Q235157 does not mention a retry.',
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
      title: 'How could you find out?',
      say: [
        'Suppose that you have a real test site with SMS 1.2, the old Smsinst.dll, and the five servers of the picture. You want to know: when a retry puts the package on new servers, does it skip the existing servers or refresh them?',
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
        prompt: 'Which test answers this question?',
        choices: [
          {
            id: 'compare',
            text: 'Run this job, and let storing fail once. After the retry has run, compare the package folders of all five servers with the source directory of the package.',
            right: true,
            because:
              'New files on KYOTO and QUITO show that the retry reached the new servers. Then look at DENVER, LIMA and OSLO. Old files show that the retry skipped these servers. New files show that it refreshed them.',
          },
          {
            id: 'status',
            text: 'Run this job, let storing fail once, and look at the status of the job.',
            right: false,
            because:
              'No source says which status the job shows then. In this simulator, it shows Complete even if servers were missed.',
          },
          {
            id: 'hotfix',
            text: 'Install the hotfix first. Then run this job, and let storing fail once.',
            right: false,
            because:
              'With the hotfix, the retry still asks to refresh existing servers. So this test does not show what happens when that request is lost.',
          },
          {
            id: 'existing',
            text: 'Run the job for DENVER, LIMA and OSLO only, and let storing fail once.',
            right: false,
            because: 'This job serves no new server, so the test does not answer the question.',
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
        'No source that we know reports such a test. So if storing the master has failed, check every server that held the package before the job. Compare its files with the files in the source directory of the package.',
      ],
    },
  ],
};
