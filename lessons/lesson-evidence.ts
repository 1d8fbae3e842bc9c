/**
 * The claims behind each paragraph of a lesson, in the order of the paragraphs in a step. A paragraph
 * that only says what to do on the screen, or describes a made-up case, has none.
 *
 * They are in a separate file, so that the texts are easy to read. The claims of a step's last
 * paragraphs, in `then`, are the facts of the step.
 */
import type {FactId} from './facts.js';

type Paragraphs = readonly (readonly FactId[])[];

const none: readonly FactId[] = [];

/** By lesson and step. */
export const lessonEvidence: Readonly<Record<string, Readonly<Record<string, Paragraphs>>>> = {
  'how-a-package-travels': {
    parts: [
      ['failed-master-makes-retry', 'retry-loses-refresh'],
      ['one-site-is-enough'],
      [
        'instruction-is-a-file',
        'instruction-carries-requests',
        'despooler-finds-instruction',
        'despooler-is-a-thread',
      ],
      ['master-is-stored-package', 'despooler-copies-to-servers'],
    ],
    order: [none],
    watch: [none, ['despooler-stores-master', 'despooler-copies-to-servers', 'work-takes-seconds']],
    'two-requests': [
      ['refresh-means-all-holders', 'specified-means-group'],
      ['refresh-means-all-holders', 'existing-means-recorded'],
      ['specified-means-group', 'default-servers-for-a-site', 'no-default-servers-here'],
      ['put-on-specified-skips-holders', 'skipping-is-a-fault-too'],
      ['put-on-specified-skips-holders', 'added-server-refreshes-all'],
    ],
    untick: [none],
    'share-package': [['share-job-copies-to-specified']],
  },
  'the-job-fails': {
    'storing-fails': [
      ['failed-master-makes-retry'],
      ['why-storing-fails'],
      ['fixed-retry-keeps-all'],
    ],
    'after-failure': [none, none],
    'the-retry': [['failed-master-makes-retry', 'executed-instruction-is-deleted'], none],
    status: [['retrying-while-waiting']],
    'its-time': [['retry-intervals'], ['interval-from-taking-up']],
    'read-the-log': [
      ['log-is-on', 'log-shape'],
      ['log-line-printed', 'log-line-ours'],
    ],
    'how-long': [['retry-intervals']],
    'give-up': [['hundred-attempts'], none],
  },
  'the-lost-refresh': {
    predict: [['specified-means-group'], ['failed-master-makes-retry', 'retry-stores-master']],
    watch: [none],
    'find-it': [none],
    'what-is-lost': [['fixed-retry-keeps-all'], none],
    'pick-stale': [['existing-means-recorded', 'complete-hides-stale'], none],
    complete: [['complete-without-run-phase']],
    midway: [['hotfix-steps', 'midway-applications-closed'], ['loaded-dll-decides']],
    'see-midway': [none],
  },
  'new-servers': {
    predict: [
      ['retry-loses-refresh'],
      ['specified-means-group', 'how-refresh-is-lost', 'failed-master-makes-retry'],
    ],
    'evidence-for': [
      ['retry-loses-refresh', 'put-on-specified-skips-holders', 'added-server-refreshes-all'],
      ['nobody-served-nothing-unpacked'],
      ['skipping-is-a-fault-too', 'refresh-means-all-holders'],
    ],
    'evidence-against': [['added-server-refreshes-all'], ['added-server-case-unnamed']],
    'without-new': [['retry-loses-refresh']],
    known: [none],
    settle: [none],
  },
  'when-does-it-strike': {
    'make-it-vanish': [['retry-loses-refresh'], none],
    'share-package': [['retry-loses-refresh', 'share-job-copies-to-specified'], none],
    'new-servers': [['retry-loses-refresh', 'specified-means-group']],
    'which-failure': [['offline-server-gets-own-retry'], none],
    'your-list': [none],
    'complete-answer': [none, none],
  },
  'install-or-wait': {
    'what-it-says': [['hotfix-caution'], ['wait-for-service-pack', 'fix-from-support']],
    'case-hit': [none],
    'case-calm': [none],
    signs: [
      ['complete-hides-stale', 'retrying-while-waiting', 'compare-package-folders'],
      ['store-failure-events', 'store-failure-event-unknown'],
      ['where-events-are', 'log-is-on'],
    ],
    'remove-the-cause': [['fixed-retry-keeps-all', 'retry-intervals']],
    'case-no-refresh': [none],
    attributes: [['hotfix-files', 'hotfix-or-later'], ['june-build']],
    later: [['equal-sizes-differ-by-date']],
    alpha: [['hotfix-files']],
  },
  'install-the-hotfix': {
    look: [
      ['practice-server'],
      ['hotfix-caution', 'wait-for-service-pack', 'fix-from-support', 'hotfix-english'],
      none,
    ],
    stop: [
      ['hotfix-steps', 'despooler-stops-with-service', 'file-in-use-stays'],
      ['services-by-panel-or-command'],
    ],
    close: [['hotfix-steps', 'applications-to-close', 'applications-hold-file']],
    replace: [['hotfix-steps', 'hotfix-files', 'platform-directory'], none],
    start: [['hotfix-steps', 'loaded-dll-decides']],
    proof: [['loaded-dll-decides']],
    'wrong-orders': [none, ['file-in-use-stays', 'other-platform-not-loaded']],
    'by-tool': [['hotfix-by-tool', 'tool-comes-after-stop']],
  },
  'put-it-right': {
    'what-it-leaves': [
      ['retry-loses-refresh', 'complete-hides-stale'],
      ['fix-cures-later-retries', 'repair-by-new-job'],
    ],
    'waiting-retry': [['instruction-survives-stop']],
    compare: [
      ['complete-hides-stale', 'master-is-stored-package'],
      ['shared-packages-have-own-share', 'compare-package-folders', 'existing-means-recorded'],
      none,
    ],
    design: [['send-even-if-sent'], none],
    'waiting-job': [['ticket-server'], ['ticket-server', 'loaded-dll-decides']],
    plan: [none],
  },
  'test-yourself': {test: [none, none]},
  'the-ticket': {
    diagnose: [none, ['log-is-on', 'shared-packages-have-own-share', 'ticket-server']],
    repair: [['ticket-server'], none],
  },
};
