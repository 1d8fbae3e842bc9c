/** Lesson 3: the fault itself: predicted, watched, found, and what hides it. */
import type {Lesson, SiteShown} from './lesson.js';

const failed: SiteShown = {
  job: 'Active',
  master: 1,
  servers: [1, 1, 1, null, null],
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
  servers: [2, 2, 2, 2, 2],
  receive: 'nothing',
};
const leftBehind: SiteShown = {...allDone, servers: [1, 1, 1, 2, 2]};

export const theLostRefresh: Lesson = {
  id: 'the-lost-refresh',
  title: 'The lost refresh',
  goal: 'Show the step at which the refresh is lost, say which servers stay behind, and why the job’s status does not tell.',
  minutes: 8,
  steps: [
    {
      id: 'predict',
      title: 'Predict',
      say: [
        'A site without the hotfix. The job asks for both: to refresh existing servers, and to put the package on the servers of a machine group, the specified ones. All five servers are in the group.',
        'Storing the master has failed once. The Despooler is about to write a retry, and when its time comes, storing will succeed.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: {event: 'master.storeFailed'},
        until: {event: 'master.storeFailed'},
        shows: [failed],
      },
      act: {
        kind: 'expect',
        prompt: 'What will each server hold when the retry has been executed?',
        on: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: 'end',
        because:
          'The retry no longer asks to refresh, so the servers that hold the package are passed over. The job asked for all five.',
      },
      facts: ['retry-loses-refresh', 'how-refresh-is-lost', 'put-on-specified-skips-holders'],
    },
    {
      id: 'watch',
      title: 'Watch two sites',
      say: [
        'That was the site without the hotfix. Here it is once more, beside a site that has it: the same job at both. Play to the end.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        at: {event: 'master.storeFailed'},
        offers: ['toggle'],
        shows: [failed, failed],
      },
      act: {
        kind: 'watch',
        prompt: 'Go on to the end of both runs.',
        until: 'end',
      },
      facts: [
        'retry-loses-refresh',
        'retry-stores-master',
        'put-on-specified-skips-holders',
        'skipping-is-a-fault-too',
        'added-server-refreshes-all',
      ],
      then: [
        'The retry for a failed master does not refresh existing servers, even where the job asked for it. Article Q195936 documents this fault. With the hotfixed Smsinst.dll the retry brings version 2 to all of them.',
        'That KYOTO and QUITO get version 2 while the other three are skipped is inferred. Article Q140051 describes the skipping for a group whose servers all hold the package, and calls it incorrect behavior: a neighboring fault.',
        'Article Q235157 is evidence against it: when a new server is added, the Despooler refreshes old and new servers alike, by design. At a site with existing servers only, the outcome does not depend on this.',
      ],
    },
    {
      id: 'find-it',
      title: 'Where do they part?',
      say: [
        'Up to some step both sites do exactly the same. Go back and find the first step at which they differ.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        at: 'end',
        shows: [leftBehind, allDone],
      },
      act: {
        kind: 'moment',
        prompt: 'Go to the step at which the two sites first differ.',
        right: 'first-difference',
        because:
          'Here both Despoolers write their retry. The one without the hotfix no longer asks to refresh. Nothing has gone wrong on any server yet, but from here on it will.',
        hints: [
          'It is earlier than the copying. Compare the sheets in RECEIVE.',
          'It is right after the first attempt failed, when the retry is written.',
        ],
      },
      facts: ['failed-master-makes-retry', 'how-refresh-is-lost', 'fixed-retry-keeps-all'],
    },
    {
      id: 'what-is-lost',
      title: 'What is missing?',
      say: [
        'This is the site with the hotfix. Its retry asks for all that the job asked for: below the picture stand both, field by field.',
        'The retry that the other site writes at this step is not shown. You have seen what became of it.',
      ],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'after',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        offers: ['instruction'],
        point: 'receive',
        shows: [{...failed, receive: 'a retry'}],
      },
      act: {
        kind: 'one',
        prompt: 'Which of these does the retry at the site without the hotfix no longer ask for?',
        choices: [
          {
            id: 'refresh',
            text: 'To refresh existing distribution servers',
            right: true,
            because:
              'The article says that the retry does not refresh. It does not say how the request is lost: that it is missing from the instruction is our reading.',
          },
          {
            id: 'put-on',
            text: 'To put the package on specified servers',
            right: false,
            because: 'That request is still there, so KYOTO and QUITO get version 2.',
          },
          {
            id: 'version',
            text: 'The new version of the package',
            right: false,
            because: 'Both retries bring version 2.',
          },
          {
            id: 'time',
            text: 'The time at which it is due',
            right: false,
            because: 'Both wait for two hours.',
          },
        ],
      },
      facts: ['how-refresh-is-lost', 'retry-loses-refresh', 'put-on-specified-skips-holders'],
    },
    {
      id: 'pick-stale',
      title: 'Which servers will it leave behind?',
      say: [
        'A server is stale when the job asked to refresh it, and it still holds an older version than the stored master.',
        'Another site without the hotfix, and its servers are mixed: LIMA was brought to version 2 by hand, and the job does not specify OSLO and KYOTO. The retry has just been written.',
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
          },
        },
        worlds: ['absent', 'absent'],
        view: 'before',
        at: {event: 'retry.written'},
        until: {event: 'retry.written'},
        shows: [{...waiting, job: 'Active', servers: [1, 2, 1, null, null]}],
      },
      act: {
        kind: 'pick',
        prompt: 'Pick all servers that will be stale when the job has ended.',
        from: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        right: ['DENVER', 'OSLO'],
        because:
          'DENVER and OSLO hold version 1, and the retry passes over whoever holds the package. LIMA is passed over too, but it holds version 2 already. KYOTO held nothing and nobody put anything there: that is empty, not stale. QUITO is specified and gets version 2.',
        hints: [
          'First ask who holds an older version now. Then ask which servers the retry still reaches.',
          'The retry asks only to put the package on specified servers that hold nothing.',
        ],
      },
      facts: ['retry-loses-refresh', 'existing-means-recorded', 'put-on-specified-skips-holders'],
    },
    {
      id: 'complete',
      title: 'The trap',
      say: ['The retry has been executed to its end. Nothing is left to do.'],
      stage: {
        kind: 'lab',
        situation: 'article',
        view: 'before',
        at: 'end',
        until: 'end',
        point: 'job',
        shows: [leftBehind],
      },
      act: {
        kind: 'one',
        prompt: 'How would an administrator learn that three servers are stale?',
        choices: [
          {
            id: 'status',
            text: 'The job shows Failed',
            right: false,
            because:
              'Look at the status: nothing is left to distribute, so the job is Complete here.',
          },
          {
            id: 'retrying',
            text: 'The job goes on showing Retrying',
            right: false,
            because: 'It was Retrying while the retry waited. The retry did all that it asked for.',
          },
          {
            id: 'compare',
            text: 'By comparing what each server holds with the master',
            right: true,
            because:
              'The job shows Complete, so its status does not tell. (That it shows Complete is assumed: no source says.)',
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
        'This simulator shows the distribution only, so Complete means here that no instruction is left. A real Run Command On Workstation job is Complete only when every target computer has run the command.',
        'There is a documented case in which Complete misleads: at Service Pack 4, jobs without a run phase could be Complete before their distribution servers were done (Q221945).',
      ],
    },
    {
      id: 'midway',
      title: 'Too late for this job',
      say: [
        'One more site. The administrator installs the hotfix while the first retry is waiting: stops SMS Executive, closes the SMS applications (not shown here), replaces Smsinst.dll, and starts the service again.',
        'What counts is the Smsinst.dll that the running service has loaded when the retry is written. A file on disk changes nothing before the service is started again.',
      ],
      stage: {
        kind: 'lab',
        situation: 'hotfix-midway',
        view: 'before',
        at: {event: 'start.requested'},
        until: {event: 'start.requested'},
        shows: [waiting],
      },
      act: {
        kind: 'expect',
        prompt:
          'The retry that lies in RECEIVE is executed next. What will each server hold at the end?',
        on: ['DENVER', 'LIMA', 'OSLO', 'KYOTO', 'QUITO'],
        at: 'end',
        because:
          'The hotfixed file decides what new retries ask for. This one was written with the old file, and a file that lies on disk does not change by itself. It stays as it was written, and its own retries would copy it.',
      },
      facts: ['loaded-dll-decides', 'earlier-retry-stays', 'midway-applications-closed'],
    },
    {
      id: 'see-midway',
      title: 'See for yourself',
      say: ['Play this site to its end, next to one that had the hotfix before the job.'],
      stage: {
        kind: 'lab',
        situation: 'hotfix-midway',
        at: {event: 'start.requested'},
        shows: [waiting, {...waiting, receive: 'a retry'}],
      },
      act: {kind: 'watch', prompt: 'Go on to the end of both runs.', until: 'end'},
      facts: ['earlier-retry-stays'],
      then: [
        'The hotfix is installed, and three servers are stale all the same. It came after the first retry was written.',
      ],
    },
  ],
};
