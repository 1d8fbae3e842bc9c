/** What the article itself states: its subject, the files of the fix, the steps, and what it leaves open. */

export interface HotfixFile {
  readonly platform: 'Intel' | 'Alpha';
  /** As the article writes it. */
  readonly date: string;
  readonly time: string;
  /** Bytes. */
  readonly size: number;
}

export interface Article {
  readonly number: string;
  readonly revised: string;
  readonly product: string;
  readonly hardware: string;
  readonly file: string;
  readonly folder: string;
  readonly files: readonly HotfixFile[];
  /** In our words. */
  readonly steps: readonly string[];
  /** What a reader would like to know, and the article does not say. */
  readonly silentOn: readonly string[];
}

export interface LeftOut {
  /** Stands in the ids of its texts, so it stays. */
  readonly id: string;
  readonly what: string;
  readonly why: string;
}

export const article: Article = {
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
  steps: [
    'Stop the SMS Executive service.',
    'Close all SMS applications, such as SMS Administrator and SMS Database Manager.',
    'Put the hotfixed Smsinst.dll in place of the old one, by hand or with Hotfix.exe and its Hotfix.ini.',
    'Start the SMS Executive service again.',
  ],
  silentOn: [
    'why storing the master fails',
    'why the retry does not refresh existing servers',
    'how long a retry waits',
    'which status the job shows',
    'what is logged',
    'whether the retry stores the master',
    'how to repair stale servers',
  ],
};

/** What the model leaves out, and why. */
export const leftOut: readonly LeftOut[] = [
  {
    id: 'retry-counter',
    what: 'The retry count, which before Service Pack 4 starts over when the service restarts (Q140374).',
    why: 'It is a separate fault. Here, a restart of the service does not change the count.',
  },
  {
    id: 'forced-disconnection',
    what: 'Forced disconnection of users from a package directory (Q128458).',
    why: 'It affects distribution servers and not the master.',
  },
  {
    id: 'run-phase',
    what: 'The run phase, in which clients run a command.',
    why: 'The fault happens before the run phase. A real Run Command job is Complete only when every target computer has run the command; here a job is Complete when the distribution is over.',
  },
  {
    id: 'default-servers',
    what: 'Default servers. They get a package if its job names no distribution server, or if a site has no server in the machine group.',
    why: 'Each situation names its servers, so that you see which servers are missed.',
  },
  {
    id: 'closing-applications',
    what: 'How SMS applications are closed when the hotfix is installed while a retry waits.',
    why: 'The practice server of the lesson “Install the hotfix” has this step. The sites of the Lab have no applications.',
  },
  {
    id: 'other-sites',
    what: 'Other sites, senders, and how a package travels from site to site.',
    why: 'A job for the local site uses the same path, so one site is enough.',
  },
  {
    id: 'neighbours',
    what: 'The neighboring faults Q184489, Q184512, Q186827, Q191360 and Q153576.',
    why: 'They are other faults of refreshing and retrying. One neighboring fault is in the model: in Q140051, Put on Specified skips servers that hold the package.',
  },
  {
    id: 'helper-servers',
    what: 'A Despooler that was moved to a helper server.',
    why: 'Its files are in another directory, and the article does not cover this case.',
  },
];
