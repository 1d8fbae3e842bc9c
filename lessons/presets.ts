/** The situations that the Lab offers, in teaching order: each plays with one press. */
import article from './scenarios/article.json' with {type: 'json'};
import existingServers from './scenarios/existing-servers.json' with {type: 'json'};
import hotfixMidway from './scenarios/hotfix-midway.json' with {type: 'json'};
import hundredFailures from './scenarios/hundred-failures.json' with {type: 'json'};
import newServersOnly from './scenarios/new-servers-only.json' with {type: 'json'};
import noFailure from './scenarios/no-failure.json' with {type: 'json'};
import noRefresh from './scenarios/no-refresh.json' with {type: 'json'};
import oneOffline from './scenarios/one-offline.json' with {type: 'json'};
import sharePackageHides from './scenarios/share-package-hides.json' with {type: 'json'};
import thousandServers from './scenarios/thousand-servers.json' with {type: 'json'};
import threeFailures from './scenarios/three-failures.json' with {type: 'json'};

import type {FactId} from './facts.js';

export interface Preset {
  /** Stands in links, so never change or reuse one. */
  readonly id: string;
  /** One sentence on what it shows. */
  readonly shows: string;
  /** What that sentence rests on. */
  readonly facts: readonly FactId[];
  /** Written out in full: it is shown without being read. */
  readonly scenario: object;
  /** How many servers there are, where it would be tedious to write them out. */
  readonly servers?: number;
  /** The worlds to compare, where they are not the ones without and with the hotfix. */
  readonly worlds?: readonly [string, string];
}

export const presets = [
  {
    id: 'existing-servers',
    shows:
      'The job asks to refresh three servers, but the retry does not refresh them. They keep version 1.',
    facts: ['failed-master-makes-retry', 'retry-loses-refresh'],
    scenario: existingServers,
  },
  {
    // Also the scenario of a link that names none.
    id: 'article',
    shows:
      'The retry skips three servers and still puts version 2 on two new ones. This is inferred: Q140051 supports it, but Q235157 is evidence against it.',
    facts: [
      'retry-loses-refresh',
      'how-refresh-is-lost',
      'retry-stores-master',
      'put-on-specified-skips-holders',
      'skipping-is-a-fault-too',
      'added-server-refreshes-all',
    ],
    scenario: article,
  },
  {
    id: 'no-failure',
    shows: 'Storing the master succeeds at once, so no retry is written and nothing is lost.',
    facts: ['failed-master-makes-retry'],
    scenario: noFailure,
  },
  {
    id: 'no-refresh',
    shows:
      'The job does not ask to refresh existing servers, so there is nothing for the retry to lose.',
    facts: ['retry-loses-refresh'],
    scenario: noRefresh,
  },
  {
    id: 'three-failures',
    shows: 'The first retry loses the refresh, and no later retry brings it back.',
    facts: ['retry-loses-refresh', 'earlier-retry-stays'],
    scenario: threeFailures,
  },
  {
    id: 'hotfix-midway',
    shows:
      'The hotfix is installed while the first retry waits. That is too late: the retry has already lost the refresh.',
    facts: ['earlier-retry-stays', 'loaded-dll-decides'],
    scenario: hotfixMidway,
    // Both sites get the hotfix. Only when they get it differs, and that decides.
    worlds: ['before-retry', 'before-job'],
  },
  {
    id: 'share-package-hides',
    shows:
      'The retry loses the refresh here too, but a Share Package job copies to every specified server, so no server is stale.',
    facts: ['retry-loses-refresh', 'share-job-copies-to-specified'],
    scenario: sharePackageHides,
  },
  {
    id: 'new-servers-only',
    shows: 'No server holds the package yet, so no server is missed when the refresh is lost.',
    facts: ['retry-loses-refresh', 'specified-means-group'],
    scenario: newServersOnly,
  },
  {
    id: 'one-offline',
    shows:
      'A retry for an offline server keeps its requests. Only a retry after a failure of the master loses the refresh.',
    facts: ['offline-server-gets-own-retry', 'retry-loses-refresh'],
    scenario: oneOffline,
  },
  {
    id: 'hundred-failures',
    shows:
      'After the hundredth failure, the job is Failed. The master was never stored, so no server is stale.',
    facts: ['hundred-attempts', 'failed-store-keeps-old'],
    scenario: hundredFailures,
  },
  {
    id: 'thousand-servers',
    shows: 'At a site with a thousand servers, one lost refresh leaves six hundred servers stale.',
    facts: ['retry-loses-refresh', 'how-refresh-is-lost', 'put-on-specified-skips-holders'],
    scenario: thousandServers,
    servers: 1000,
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof presets)[number]['id'];
