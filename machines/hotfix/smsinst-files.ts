/** The builds of Smsinst.dll that an administrator may meet here, and what the articles print of each. */

/** The processors that the hotfix exists for, by the names of their directories. */
export const platforms = ['x86', 'alpha'] as const;
export type Platform = (typeof platforms)[number];

/** The build that an older fix brought, the one that the site has, and the hotfixed one. */
export const builds = ['april', 'june', 'hotfix'] as const;
export type BuildName = (typeof builds)[number];

/** A build for a processor: `hotfix-x86`. */
export type SmsinstId = `${BuildName}-${Platform}`;

export interface SmsinstFile {
  readonly id: SmsinstId;
  readonly build: BuildName;
  readonly platform: Platform;
  /** As `YYYY-MM-DD`. */
  readonly date: string;
  /** As `HH:MM`. */
  readonly time: string;
  /** Null where the article prints kilobytes only. */
  readonly bytes: number | null;
  /** Rounded up, as a folder lists it. */
  readonly kilobytes: number;
  /** The article that prints these. */
  readonly article: string;
}

type Printed = Pick<SmsinstFile, 'date' | 'time' | 'bytes' | 'kilobytes' | 'article'>;

// Facts: `hotfix-files`, `june-build`, `april-build`.
const printed: Readonly<Record<SmsinstId, Printed>> = {
  'april-x86': april(252_848, 247),
  'april-alpha': april(480_016, 469),
  'june-x86': june('17:34', 249),
  'june-alpha': june('17:36', 470),
  'hotfix-x86': hotfix('16:23', 254_400, 249),
  'hotfix-alpha': hotfix('16:21', 481_040, 470),
};

/** All that is known of a build. */
export function smsinstFile(id: SmsinstId): SmsinstFile {
  const [build, platform] = id.split('-') as [BuildName, Platform];
  return {id, build, platform, ...printed[id]};
}

/** The build for a processor. */
export function smsinstId(build: BuildName, platform: Platform): SmsinstId {
  return `${build}-${platform}`;
}

export function otherThan(platform: Platform): Platform {
  return platform === 'x86' ? 'alpha' : 'x86';
}

function april(bytes: number, kilobytes: number): Printed {
  return {date: '1998-04-02', time: '13:37', bytes, kilobytes, article: 'Q184489'};
}

function june(time: string, kilobytes: number): Printed {
  return {date: '1998-06-22', time, bytes: null, kilobytes, article: 'Q172899'};
}

function hotfix(time: string, bytes: number, kilobytes: number): Printed {
  return {date: '1998-09-28', time, bytes, kilobytes, article: 'Q195936'};
}
