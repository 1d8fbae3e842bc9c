/** Lesson 3: the fault itself: predicted, watched, found, and what hides it. */
import type {Lesson, SiteShown} from './lesson.js';

const failed: SiteShown = {
  job: 'Active',
  master: 1,
  servers: [1, 1, 1],
  receive: 'the job',
};
/** The retry of the old file lies in RECEIVE. */
const waiting: SiteShown = {
  ...failed,
  job: 'Retrying',
  receive: 'a retry that lost the refresh',
};
const allDone: SiteShown = {
  job: 'Complete',
  master: 2,
  servers: [2, 2, 2],
  receive: 'nothing',
};
const leftBehind: SiteShown = {...allDone, servers: [1, 1, 1]};

export const theLostRefresh: Lesson = {
  id: 'the-lost-refresh',
  title: 'The lost refresh',
  goal: 'Find the step at which the refresh is lost, say which servers become stale, and explain why the job’s status does not show it.',
  minutes: 8,
  steps: [
    {
      id: 'predict',
      title: 'Predict',
      say: [
        'This site does not have the hotfix of article Q195936 (“the article”). The job makes both requests: refresh existing servers, and put the package on specified servers. All three servers are specified: they are in the job’s machine group. All three hold version 1.',
        'Storing the master has failed once. The Despooler now writes a retry. When the retry runs, storing will succeed.',
      ],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        shows: [failed],
      },
      act: {
        kind: 'expect',
        prompt: 'What will each server hold after the retry has run?',
        on: ['DENVER', 'LIMA', 'OSLO'],
        at: 'end',
        because:
          'The retry no longer asks to refresh. It still asks to put the package on specified servers, but that request skips servers that hold the package. So all three servers stay at version 1.',
      },
      facts: ['retry-loses-refresh', 'how-refresh-is-lost', 'nobody-served-nothing-unpacked'],
    },
    {
      id: 'watch',
      title: 'Watch two sites',
      say: [
        'On the left is the same site, without the hotfix. On the right is a site with the hotfix. Both run the same job. Play to the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        at: {event: 'master.storeFailed'},
        offers: ['toggle'],
        shows: [failed, failed],
      },
      act: {
        kind: 'watch',
        prompt: 'Play or step through both runs to the end.',
        until: 'end',
      },
      facts: [
        'retry-loses-refresh',
        'fixed-retry-keeps-all',
        'retry-stores-master',
        'nobody-served-nothing-unpacked',
        'skipping-is-a-fault-too',
      ],
      then: [
        'After a failure to store the master, the retry does not refresh existing servers, even if the job asked for it. Article Q195936 documents this fault. With the hotfixed Smsinst.dll, the retry refreshes them.',
        'Put on Specified skips servers that already hold the package. Article Q140051 describes this for a group whose servers all hold the package, and calls it incorrect behavior: it is a neighboring fault.',
        'The next lesson is about new servers. No source that we found says what the retry does then, and the evidence points both ways.',
      ],
    },
    {
      id: 'find-it',
      title: 'Where do the sites first differ?',
      say: [
        'At first, both sites do exactly the same things. Go back and find the first step at which the instructions of the two sites differ.',
      ],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        at: 'end',
        shows: [leftBehind, allDone],
      },
      act: {
        kind: 'moment',
        prompt: 'Go to the first step at which the instructions of the two sites differ.',
        right: 'first-difference',
        because:
          'Here each Despooler writes its retry. The retry without the hotfix no longer asks to refresh. No server has missed anything yet, but all three servers will.',
        also: {
          at: {event: 'dll.reported'},
          because:
            'The captions first differ here: the two services have loaded different files. At the next step, each Despooler writes its retry, and the retry without the hotfix no longer asks to refresh.',
        },
        early: 'Up to this step, the two sites have done exactly the same things. Go forward.',
        late: 'The instructions already differ before this step. Go back.',
        hints: [
          'The step comes before the copying. Compare the sheets in RECEIVE.',
          'The step comes right after the first attempt fails, when the Despooler writes the retry.',
        ],
      },
      facts: ['failed-master-makes-retry', 'how-refresh-is-lost', 'fixed-retry-keeps-all'],
    },
    {
      id: 'what-is-lost',
      title: 'What is missing?',
      say: [
        'This is the site with the hotfix. Its retry asks for everything that the job asked for. Below the picture, you can compare the job’s instruction and the retry field by field.',
        'The retry of the site without the hotfix is not shown. You have already seen that the retry updated no server.',
      ],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        view: 'after',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        offers: ['instruction'],
        point: 'receive',
        shows: [{...failed, receive: 'a retry'}],
      },
      act: {
        kind: 'one',
        prompt: 'What is missing from the retry at the site without the hotfix?',
        choices: [
          {
            id: 'refresh',
            text: 'The request to refresh existing distribution servers',
            right: true,
            because:
              'The article says that the retry does not refresh existing servers. The article does not say how the request is lost. We infer that it is missing from the instruction.',
          },
          {
            id: 'put-on',
            text: 'The request to put the package on specified servers',
            right: false,
            because:
              'The retry still makes that request, but the request skips servers that hold the package.',
          },
          {
            id: 'version',
            text: 'The new version of the package',
            right: false,
            because: 'Both retries bring version 2.',
          },
          {
            id: 'time',
            text: 'The time at which the retry runs',
            right: false,
            because: 'Both retries wait for two hours.',
          },
        ],
      },
      facts: ['how-refresh-is-lost', 'retry-loses-refresh', 'nobody-served-nothing-unpacked'],
    },
    {
      id: 'pick-stale',
      title: 'Which servers will be missed?',
      say: [
        'A server is stale when the job asked to refresh it, but it still holds an older version than the stored master.',
        'This is another site without the hotfix. An administrator has already put version 2 on LIMA by hand. OSLO and KYOTO are not in the job’s machine group. The Despooler has just written the retry.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        change: {
          title: 'A mixed site',
          servers: {
            LIMA: {holds: 2},
            OSLO: {holds: 1, specified: false},
            KYOTO: {holds: null, specified: false},
            QUITO: {holds: 1},
          },
        },
        worlds: ['absent', 'absent'],
        view: 'before',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        shows: [{...waiting, job: 'Active', servers: [1, 2, 1, null, 1]}],
      },
      act: {
        kind: 'pick',
        prompt: 'Pick all servers that will be stale at the end of the job.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'OSLO', 'QUITO'],
        reasons: [
          {id: 'LIMA', because: 'LIMA already holds version 2, so it cannot become stale.'},
          {
            id: 'KYOTO',
            because:
              'KYOTO holds no package, so the job did not ask to refresh it. An empty server is not stale.',
          },
        ],
        because:
          'DENVER, OSLO and QUITO hold version 1, and the retry reaches no server that holds the package. LIMA already holds version 2. KYOTO stays empty, and an empty server is not stale.',
        hints: [
          'A server that holds version 2 or nothing cannot be stale.',
          'The retry asks only for Put on Specified, and that request skips servers that hold the package.',
        ],
      },
      facts: ['retry-loses-refresh', 'existing-means-recorded', 'nobody-served-nothing-unpacked'],
    },
    {
      id: 'complete',
      title: 'The trap',
      say: ['The retry has run, and the Despooler has nothing left to do.'],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        view: 'before',
        at: 'end',
        until: 'end',
        point: 'job',
        shows: [leftBehind],
      },
      act: {
        kind: 'one',
        prompt: 'How can an administrator find out that three servers are stale?',
        choices: [
          {
            id: 'status',
            text: 'The job’s status is Failed.',
            right: false,
            because:
              'Look at the status: nothing is left to distribute, so the job shows Complete here.',
          },
          {
            id: 'retrying',
            text: 'The job’s status stays Retrying.',
            right: false,
            because:
              'The status was Retrying while the retry waited. Then the Despooler did everything that the retry asked for.',
          },
          {
            id: 'compare',
            text: 'Compare what each server holds with the master.',
            right: true,
            because:
              'The job shows Complete, so the status does not reveal the stale servers. (We assume that the job shows Complete: no source names its status.)',
          },
        ],
      },
      facts: [
        'complete-hides-stale',
        'complete-needs-every-computer',
        'complete-without-run-phase',
        'complete-before-servers',
        'job-statuses',
      ],
      then: [
        'This simulator shows only the distribution, so Complete means that no instruction is left. A real Run Command On Workstation job is Complete only when every target computer has run the command.',
        'Complete can mislead in a documented case too: at Service Pack 4, a job without a run phase could show Complete before its distribution servers were done (Q221945).',
      ],
    },
    {
      id: 'midway',
      title: 'Too late for this job',
      say: [
        'At this site, the administrator installs the hotfix while the first retry waits: the administrator stops SMS Executive, closes the SMS applications (not shown here), replaces Smsinst.dll, and starts the service again.',
        'When the Despooler writes a retry, the Smsinst.dll that the running service has loaded decides what the retry asks for. A new file on disk changes nothing until the service starts again.',
      ],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        worlds: ['before-retry', 'before-job'],
        view: 'before',
        at: {event: 'start.requested'},
        until: {event: 'start.requested'},
        shows: [waiting],
      },
      act: {
        kind: 'expect',
        prompt: 'The retry in RECEIVE runs next. What will each server hold at the end?',
        on: ['DENVER', 'LIMA', 'OSLO'],
        at: 'end',
        because:
          'The hotfixed file affects only later retries. The Despooler wrote this retry with the old file, and the retry does not change afterward. If this retry fails, the next retry copies its requests.',
      },
      facts: ['loaded-dll-decides', 'earlier-retry-stays', 'midway-applications-closed'],
    },
    {
      id: 'see-midway',
      title: 'See for yourself',
      say: ['Play both sites to the end. The second site got the hotfix before the job.'],
      stage: {
        kind: 'lab',
        situation: 'existing-servers',
        worlds: ['before-retry', 'before-job'],
        at: {event: 'start.requested'},
        shows: [waiting, {...waiting, receive: 'a retry'}],
      },
      act: {kind: 'watch', prompt: 'Play or step through both runs to the end.', until: 'end'},
      facts: ['earlier-retry-stays'],
      then: [
        'The hotfix is installed, but three servers are stale. The administrator installed the hotfix after the Despooler had written the first retry.',
      ],
    },
  ],
};
