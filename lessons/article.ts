/** What the article itself states: its subject, the files of the fix, the steps, and what it leaves open. */

export interface HotfixFile {
  readonly platform: 'Intel' | 'Alpha';
  /** As the article writes it. */
  readonly date: string;
  readonly time: string;
  /** Bytes. */
  readonly size: number;
}

export const article = {
  number: 'Q195936',
  revised: '20 May 2002',
  product: 'Systems Management Server 1.2',
  hardware: 'Intel and Alpha',
  file: 'Smsinst.dll',
  folder: '<SMS_root>\\Site.srv\\<platform>.bin',
  files: [
    {platform: 'Intel', date: '9/28/98', time: '4:23pm', size: 254_400},
    {platform: 'Alpha', date: '9/28/98', time: '4:21pm', size: 481_040},
  ],
  /** In our words. */
  steps: [
    'Stop the SMS Executive service.',
    'Close all SMS applications, such as SMS Administrator and SMS Database Manager.',
    'Put the hotfixed Smsinst.dll in place of the old one, by hand or with Hotfix.exe and its Hotfix.ini.',
    'Start the SMS Executive service again.',
  ],
  /** What a reader would like to know, and it does not say. */
  silentOn: [
    'why storing the master fails',
    'how the request to refresh is lost',
    'how long a retry waits',
    'what the job shows meanwhile and afterwards',
    'what is logged',
    'whether the retry stores the master',
    'how stale servers are put right',
  ],
} as const satisfies {readonly files: readonly HotfixFile[]} & Readonly<Record<string, unknown>>;

/** What the model leaves out, and why. */
export const leftOut = [
  {
    id: 'retry-counter',
    what: 'The count of retries that starts over when the service is restarted (Q140374).',
    why: 'It is a fault of its own, and the hotfix procedure restarts the service.',
  },
  {
    id: 'forced-disconnection',
    what: 'Forced disconnection of users from a package directory (Q128458).',
    why: 'It acts on distribution servers and not on the master.',
  },
  {
    id: 'run-phase',
    what: 'The run phase, in which clients execute a command.',
    why: 'The fault is over before it begins. A real Run Command job is Complete only when every client has run it.',
  },
  {
    id: 'other-sites',
    what: 'Other sites, senders and the way of a package from site to site.',
    why: 'A job for the local site goes the same way, so one site shows it all.',
  },
  {
    id: 'neighbours',
    what: 'The neighbouring faults Q184489, Q184512, Q186827, Q191360 and Q153576.',
    why: 'They are other faults of refreshing and retrying, and must not be mixed up with this one.',
  },
  {
    id: 'helper-servers',
    what: 'A Despooler that was moved to a helper server.',
    why: 'Its files lie elsewhere, and the article does not cover it.',
  },
] as const;
