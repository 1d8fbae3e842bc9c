/** Every claim about SMS 1.2 that the product makes, each made once. */
export interface Fact {
  /** One sentence that a learner can check against the source. */
  readonly says: string;
  readonly source: string;
  /** Said by the source, put together from what sources say, or chosen by us. */
  readonly standing: 'documented' | 'inferred' | 'assumed';
}

export const facts = {
  // The fault and its cure.
  'failed-master-makes-retry': {
    says: 'When the Despooler fails to update the stored master copy of a package, it writes a retry instruction for the job.',
    source: 'Q195936, SYMPTOMS',
    standing: 'documented',
  },
  'retry-loses-refresh': {
    says: 'That retry does not refresh existing distribution servers, even where the job asked for it.',
    source: 'Q195936, SYMPTOMS',
    standing: 'documented',
  },
  'how-refresh-is-lost': {
    says: 'The request to refresh is missing from the retry instruction.',
    source: 'Our reading: Q195936 tells the effect, not how it comes about.',
    standing: 'inferred',
  },
  'fixed-retry-keeps-all': {
    says: 'With the hotfixed Smsinst.dll a retry asks for all that the instruction before it asked for.',
    source: 'Q195936, RESOLUTION, says that the fix corrects the problem; the detail is ours.',
    standing: 'inferred',
  },
  'loaded-dll-decides': {
    says: 'What counts is the Smsinst.dll that the running service has loaded, not the one on disk.',
    source:
      'The article restarts the service after replacing the file; a Windows NT process keeps the code that it has loaded.',
    standing: 'inferred',
  },
  'earlier-retry-stays': {
    says: 'A retry that was written before the hotfix stays as it was written, and so do its own retries.',
    source: 'Q195936 does not cover it; a file on disk does not change by itself.',
    standing: 'inferred',
  },
  'retry-stores-master': {
    says: 'Once the cause of the failure is gone, the retry does store the new master.',
    source: 'Q195936 says only what the retry does not do.',
    standing: 'inferred',
  },
  'hotfix-steps': {
    says: 'To install the hotfix: stop SMS Executive, close all SMS applications, replace Smsinst.dll in Site.srv\\<platform>.bin, start SMS Executive again.',
    source: 'Q195936, MORE INFORMATION',
    standing: 'documented',
  },
  'hotfix-by-tool': {
    says: 'Hotfix.exe with the supplied Hotfix.ini can do the replacing of the file.',
    source: 'Q195936, MORE INFORMATION',
    standing: 'documented',
  },
  'hotfix-files': {
    says: 'The hotfixed Smsinst.dll is dated 28 September 1998: 254,400 bytes for Intel, 481,040 bytes for Alpha.',
    source: 'Q195936, RESOLUTION',
    standing: 'documented',
  },
  'hotfix-caution': {
    says: 'The fix was supported but not fully regression tested, and meant for systems that have this very problem.',
    source: 'Q195936, RESOLUTION',
    standing: 'documented',
  },

  'hotfix-or-later': {
    says: 'A file with these attributes or later ones is meant to have the fix.',
    source: 'Q195936, RESOLUTION',
    standing: 'documented',
  },
  'wait-for-service-pack': {
    says: 'Microsoft advised those whom the problem does not affect severely to wait for the next service pack that has the fix.',
    source: 'Q195936, RESOLUTION',
    standing: 'documented',
  },
  'fix-from-support': {
    says: 'The fix was to be had from Microsoft Product Support Services.',
    source: 'Q195936, RESOLUTION',
    standing: 'documented',
  },
  'not-in-service-packs': {
    says: 'The lists of fixes of Service Packs 1 to 4 do not name this fault.',
    source: 'Q157677, Q191441',
    standing: 'documented',
  },
  'june-build': {
    says: 'An older Smsinst.dll of 22 June 1998 is given as 249 KB for Intel and 470 KB for Alpha, which is what the sizes of the hotfixed files round up to.',
    source: 'Q172899 gives the sizes in KB only.',
    standing: 'documented',
  },
  'equal-sizes-differ-by-date': {
    says: 'Builds of 24 February and 1 March 1999 have the very sizes of the hotfixed file, so only the date tells these builds apart.',
    source: 'Q168130, Q186827',
    standing: 'documented',
  },
  'fix-cures-later-retries': {
    says: 'Installing the hotfix decides what is asked by the retries that are written from then on, and brings nothing to a server that was left behind.',
    source: 'Q195936 replaces a file and restarts a service; it names no other effect.',
    standing: 'inferred',
  },
  'send-even-if-sent': {
    says: 'The content of a package moves again only with a job that sends it Even If Previously Sent.',
    source: 'Q160567',
    standing: 'documented',
  },
  'repair-by-new-job': {
    says: 'A new job that sends the package Even If Previously Sent and asks to refresh existing servers brings stale servers up to date.',
    source: 'Q168566 and Q160567 use such a job for other updates; Q195936 gives no remedy.',
    standing: 'inferred',
  },

  // Why storing fails, and what a failure leaves.
  'why-storing-fails': {
    says: 'Storing the master fails because the disk is full, a file is in use, or access is denied.',
    source:
      'Q195936 names no cause. The text of event 115 (Q122178) points at disk space; the other two are plausible.',
    standing: 'assumed',
  },
  'failed-store-keeps-old': {
    says: 'When storing fails, the old master stays as it was.',
    source: 'No source says what a failed try leaves behind.',
    standing: 'assumed',
  },

  // How a package travels.
  'one-site-is-enough': {
    says: 'A job for the local site goes the same way as one for another site, so one site shows it all.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    standing: 'documented',
  },
  'scheduler-writes-instruction': {
    says: 'When a job becomes active, the Scheduler writes an instruction for the Despooler of each target site.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    standing: 'documented',
  },
  'instruction-is-a-file': {
    says: 'An instruction is a file in DESPOOLR.BOX\\RECEIVE, where the Despooler looks for it.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs; Q152468',
    standing: 'documented',
  },
  'instruction-survives-stop': {
    says: 'An instruction that waits on disk survives a stop of the service and is taken up when its time has come.',
    source: 'Instructions are files, and the Despooler scans for them (Q168130).',
    standing: 'inferred',
  },
  'despooler-finds-instruction': {
    says: 'The Despooler waits for a ready instruction, finds it, and executes it.',
    source: 'Q169491, Despool.log',
    standing: 'documented',
  },
  'despooler-is-a-thread': {
    says: 'The Despooler is a thread of the SMS Executive service: it stops and starts with it.',
    source: 'BackOffice Resource Kit, Site Server Services; Q133385',
    standing: 'documented',
  },
  'despooler-stores-master': {
    says: 'The Despooler stores the package that came with the instruction before it copies it to any server.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    standing: 'documented',
  },
  'master-is-stored-package': {
    says: 'The stored master copy is the compressed package file in DESPOOLR.BOX\\STORE.',
    source: 'Put together from event 115, event 206 (Q122178, Q122179) and Q235157.',
    standing: 'inferred',
  },
  'despooler-copies-to-servers': {
    says: 'The Despooler unpacks the stored package and copies it to each server that the instruction asks for.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs; Q193766',
    standing: 'documented',
  },
  'existing-means-recorded': {
    says: 'SMS keeps a record of which distribution servers hold a package: these are the existing ones.',
    source: 'SMS API, Run Command On Workstation job scalars; Q235157',
    standing: 'documented',
  },
  'refresh-means-all-holders': {
    says: 'Refresh Existing Distribution Servers sends the package to every server that holds it, whatever group the job names.',
    source: 'Q140051',
    standing: 'documented',
  },
  'put-on-specified-skips-holders': {
    says: 'In a Run Command On Workstation job, Put on Specified Distribution Servers leaves out servers that already hold the package.',
    source: 'Q140051',
    standing: 'documented',
  },
  'share-job-copies-to-specified': {
    says: 'In a Share Package On Server job, Put on Specified Distribution Servers copies to each specified server, whatever it holds.',
    source: 'Q140051 says that these jobs do not behave as the others do.',
    standing: 'inferred',
  },

  // Retries.
  'retry-is-a-new-instruction': {
    says: 'A retry is a new instruction that the Despooler writes; the old one is not kept.',
    source: 'Q153576, Q184489, Q186827',
    standing: 'documented',
  },
  'retry-intervals': {
    says: 'A retry comes after 24, 120, 360 or 720 minutes, by the Response setting of the site: Very Fast, Fast, Medium, Slow.',
    source: 'Q128458',
    standing: 'documented',
  },
  'interval-from-taking-up': {
    says: 'The interval is counted from the moment at which the failed instruction was taken up.',
    source: 'No source says from when it is counted.',
    standing: 'assumed',
  },
  'hundred-attempts': {
    says: 'After 100 attempts the job goes from Retrying to Failed.',
    source: 'Q140374',
    standing: 'documented',
  },
  'offline-server-gets-own-retry': {
    says: 'For servers that could not be reached, the Despooler writes a retry for just these, which asks for the same again with either Smsinst.dll.',
    source:
      'Q153576 describes such a retry; that the fault leaves it alone is assumed, as Q195936 speaks of the master only.',
    standing: 'assumed',
  },

  // What the job's status says.
  'job-statuses': {
    says: 'A job is Pending, Active, Retrying, Complete, Canceled or Failed.',
    source: 'SMS API, Share Package On Server job scalars',
    standing: 'documented',
  },
  'retrying-while-waiting': {
    says: 'After a failure of the Despooler the job shows Retrying.',
    source: 'Q140374',
    standing: 'documented',
  },
  'complete-hides-stale': {
    says: 'When nothing is left to do the job is Complete, even where servers were left behind.',
    source: 'Which status is shown after the faulty retry is not documented.',
    standing: 'assumed',
  },

  // What this simulator adds.
  'work-takes-seconds': {
    says: 'Reading, storing and copying take seconds here, whatever the size of the package.',
    source: 'Chosen so that a learner can follow.',
    standing: 'assumed',
  },
  'log-is-on': {
    says: 'Each component writes a trace log; the Despooler writes Despool.log.',
    source: 'Q122055, Q125452',
    standing: 'documented',
  },
  'story-date': {
    says: 'The job is created on Monday 12 October 1998 at 9:27 PM.',
    source: 'Chosen: two weeks after the date of the hotfix.',
    standing: 'assumed',
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
