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
    why: 'It is a separate fault, and the hotfix procedure restarts the service.',
  },
  {
    id: 'forced-disconnection',
    what: 'Forced disconnection of users from a package directory (Q128458).',
    why: 'It acts on distribution servers and not on the master.',
  },
  {
    id: 'run-phase',
    what: 'The run phase, in which clients execute a command.',
    why: 'The fault is over before it begins. A real Run Command job is Complete only when every target computer has run the command; here a job is Complete when the distribution is over.',
  },
  {
    id: 'default-servers',
    what: 'Default servers, to which a package goes where a job names no distribution server or a site has none in the machine group.',
    why: 'Each situation names its servers, so that you see who is served and who is missed.',
  },
  {
    id: 'closing-applications',
    what: 'The closing of SMS applications where the hotfix is installed while a retry waits.',
    why: 'The practice server of lesson 6 has this step; the sites of the Lab have no applications.',
  },
  {
    id: 'other-sites',
    what: 'Other sites, senders and the way of a package from site to site.',
    why: 'A job for the local site goes the same way, so one site shows it all.',
  },
  {
    id: 'neighbours',
    what: 'The neighboring faults Q184489, Q184512, Q186827, Q191360 and Q153576.',
    why: 'They are other faults of refreshing and retrying. One neighbor is in the model: Q140051, by which Put on Specified skips servers that hold the package.',
  },
  {
    id: 'helper-servers',
    what: 'A Despooler that was moved to a helper server.',
    why: 'Its files lie elsewhere, and the article does not cover it.',
  },
] as const;
