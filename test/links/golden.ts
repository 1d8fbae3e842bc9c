/** What a link opens, in few words; and links that no Lab would write. */
import {deflateSync} from 'fflate';

import type {ParsedParams} from '../../src/links/parse-params.js';
import {nameScenario} from '../../src/links/scenario-name.js';
import {outcomeOf} from '../../src/run/outcome.js';
import {record} from '../../src/run/record.js';
import type {Scenario} from '../../src/run/scenario.js';

/** Short enough to be looked through when a link is added. */
export interface Opened {
  readonly preset: string | null;
  readonly title: string;
  readonly job: string;
  readonly servers: string;
  readonly failures: string;
  readonly response: string;
  /** How many servers end stale without the hotfix. */
  readonly stale: number;
  readonly worlds: string;
  readonly world: string;
  readonly step: string | number | null;
  readonly panel: string;
  /** What each sentence has to begin with: the name, and what stood there. */
  readonly problems: readonly string[];
}

/** What the Lab opens with. The golden links say only what is otherwise. */
export const usual: Opened = {
  preset: 'article',
  title: 'Three servers hold the package, two are new',
  job: 'run-command-on-workstation refresh put',
  servers: 'DENVER 1, LIMA 1, OSLO 1, KYOTO none, QUITO none',
  failures: '1 disk-full',
  response: 'fast',
  stale: 3,
  worlds: 'absent before-job',
  world: 'both',
  step: null,
  panel: 'instruction',
  problems: [],
};

export async function opened(link: ParsedParams): Promise<Opened> {
  const {scenario, worlds, view, step, panel, problems} = link;
  const {title = '(none)', job, servers, masterFailures, response} = scenario;
  const {name} = await nameScenario(scenario);
  const asks = [job.refreshExisting && 'refresh', job.putOnSpecified && 'put'].filter(Boolean);
  return {
    preset: name.includes('.') ? null : name,
    title,
    job: [job.kind, ...asks].join(' '),
    servers: serversInWords(servers),
    failures: `${masterFailures.count} ${masterFailures.cause}`,
    response,
    stale: outcomeOf(record(scenario, 'absent')).stale.length,
    worlds: worlds.join(' '),
    world: view,
    step,
    panel,
    problems: problems.map((problem) => problem().replace(/[;,] .*$/s, '')),
  };
}

/** All that may have names of their own; of the rest, how many there are and the last. */
function serversInWords(servers: Scenario['servers']): string {
  const words = servers.map(({name, holds, specified, offlineForAttempts}) =>
    [name, holds ?? 'none', !specified && 'unspecified', offlineForAttempts.join(' ')]
      .filter(Boolean)
      .join(' '),
  );
  const more = words.length - 27;
  const shown = more > 0 ? [...words.slice(0, 26), `${more} more`, ...words.slice(-1)] : words;
  return shown.join(', ');
}

/** A text as a link would pack it, whatever it is. */
export function packText(text: string): string {
  return packBytes(deflateSync(new TextEncoder().encode(text)));
}

/** Any bytes under a right checksum: the low 24 bits of FNV-1a. */
export function packBytes(data: Uint8Array): string {
  let hash = 2_166_136_261;
  for (const byte of data) hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  const sum = [(hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255];
  const characters = [...sum, ...data].map((byte) => String.fromCharCode(byte));
  const base64 = btoa(characters.join(''));
  return `1.${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}
