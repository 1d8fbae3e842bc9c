/** What can come of an act on the practice server: each has its own name, and its own explanation. */
export const outcomes = [
  // The service.
  'service-stopped',
  'service-stopped-again',
  'hotfix-installed',
  'started-unreplaced',
  'started-older',
  'start-refused',
  // The applications.
  'application-closed',
  'applications-all-closed',
  'applications-closed-first',
  'application-opened',
  'application-refused',
  // The file, by hand.
  'file-replaced',
  'file-same',
  'file-older',
  'file-other-platform',
  'file-elsewhere',
  'copy-refused-service',
  'copy-refused-applications',
  'copy-refused-both',
  // The file, by Hotfix.exe.
  'tool-replaced',
  'tool-same',
  'tool-other-platform',
  'tool-refused-service',
  'tool-refused-applications',
  'tool-refused-both',
  // The article's case.
  'case-cured',
  'case-shows-fault',
  'case-not-started-again',
  'case-cannot-start',
  'case-service-stopped',
] as const;

export type OutcomeId = (typeof outcomes)[number];

/** The action that notes an outcome, for the chart. */
export function tell(outcome: OutcomeId): {type: 'noteOutcome'; params: {outcome: OutcomeId}} {
  return {type: 'noteOutcome', params: {outcome}};
}
