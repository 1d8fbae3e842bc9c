/** What each outcome of the practice is: a step forward, neither, or a wrong order; and the facts behind it. */
import type {FactId} from '../../../lessons/facts.js';
import type {OutcomeId} from '../../../machines/hotfix/hotfix-context.js';

export type OutcomeKind = 'right' | 'neutral' | 'wrong';

export interface OutcomeGround {
  readonly kind: OutcomeKind;
  readonly facts: readonly FactId[];
}

export const outcomeGrounds: Readonly<Record<OutcomeId, OutcomeGround>> = {
  'service-stopped': right(
    'hotfix-steps',
    'only-executive-is-stopped',
    'despooler-stops-with-service',
    'file-in-use-stays',
    'applications-hold-file',
  ),
  'service-stopped-again': neutral('despooler-stops-with-service', 'watchdog-starts-executive'),
  'hotfix-installed': right('hotfix-steps', 'fixed-retry-keeps-all', 'loaded-dll-decides'),
  'started-unreplaced': wrong('loaded-dll-decides', 'earlier-build-has-fault'),
  'started-older': wrong('loaded-dll-decides', 'april-build', 'earlier-build-has-fault'),
  'start-refused': wrong('other-platform-not-loaded', 'platform-directory'),

  'application-closed': right('hotfix-steps', 'applications-to-close', 'service-manager-is-one'),
  'applications-all-closed': right('hotfix-steps', 'applications-to-close'),
  'applications-closed-first': neutral('hotfix-steps', 'closing-first-does-too'),
  'application-opened': neutral('applications-hold-file', 'applications-to-close'),
  'application-refused': wrong('other-platform-not-loaded'),

  'file-replaced': right('hotfix-steps', 'hotfix-files', 'loaded-dll-decides'),
  'file-same': neutral('hotfix-steps'),
  'file-older': wrong('april-build', 'hotfix-files', 'earlier-build-has-fault'),
  'file-other-platform': wrong('platform-directory', 'other-platform-not-loaded', 'hotfix-files'),
  'file-elsewhere': wrong('elsewhere-is-not-read', 'platform-directory'),
  'copy-refused-service': wrong('file-in-use-stays', 'hotfix-steps'),
  'copy-refused-applications': wrong('file-in-use-stays', 'applications-hold-file'),
  'copy-refused-both': wrong('file-in-use-stays', 'applications-hold-file', 'hotfix-steps'),

  'tool-replaced': right('hotfix-by-tool', 'hotfix-steps', 'loaded-dll-decides'),
  'tool-same': neutral('hotfix-by-tool'),
  'tool-other-platform': wrong('tool-other-platform-refuses', 'tool-comes-after-stop'),
  'tool-refused-service': wrong('tool-comes-after-stop', 'tool-in-use-refuses'),
  'tool-refused-applications': wrong('tool-in-use-refuses', 'applications-hold-file'),
  'tool-refused-both': wrong(
    'tool-comes-after-stop',
    'tool-in-use-refuses',
    'applications-hold-file',
  ),

  'case-cured': right('fixed-retry-keeps-all', 'loaded-dll-decides'),
  'case-shows-fault': neutral('retry-loses-refresh', 'loaded-dll-decides'),
  'case-not-started-again': wrong(
    'loaded-dll-decides',
    'despooler-stops-with-service',
    'watchdog-starts-executive',
    'no-time-passes-in-practice',
  ),
  'case-cannot-start': wrong('other-platform-not-loaded', 'despooler-stops-with-service'),
  'case-service-stopped': wrong('despooler-stops-with-service', 'instruction-survives-stop'),
};

/** The facts behind the windows of the server and its prompt. An outcome has its own. */
export const desktopFacts: readonly FactId[] = [
  'practice-server',
  'site-server-services',
  'services-by-panel-or-command',
  'services-start-automatically',
  'platform-directory',
  'hotfix-folders',
  'hotfix-ini-unknown',
  'no-time-passes-in-practice',
];

/** The same for the site of the ticket. */
export const ticketFacts: readonly FactId[] = [
  'ticket-server',
  'send-even-if-sent',
  'complete-hides-stale',
  'log-line-ours',
  ...desktopFacts,
];

function right(...facts: readonly FactId[]): OutcomeGround {
  return {kind: 'right', facts};
}

function neutral(...facts: readonly FactId[]): OutcomeGround {
  return {kind: 'neutral', facts};
}

function wrong(...facts: readonly FactId[]): OutcomeGround {
  return {kind: 'wrong', facts};
}
