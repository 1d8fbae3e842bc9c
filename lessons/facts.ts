/** Every claim about SMS 1.2 that the product makes, each made once. */

/** Whether a source says it, we put it together from sources, or we chose it. */
export type EvidenceLevel = 'documented' | 'inferred' | 'assumed';

export interface Fact {
  /** One sentence that a learner can check against the source. */
  readonly says: string;
  readonly source: string;
  readonly evidence: EvidenceLevel;
}

export const facts = {
  // The fault and its cure.
  'failed-master-makes-retry': {
    says: 'When the Despooler cannot bring the stored master up to date, it writes a retry instruction for the job.',
    source: 'Q195936, SYMPTOMS',
    evidence: 'documented',
  },
  'retry-loses-refresh': {
    says: 'That retry leaves existing distribution servers as they are, even if the job asked to refresh them.',
    source: 'Q195936, SYMPTOMS',
    evidence: 'documented',
  },
  'how-refresh-is-lost': {
    says: 'The request to refresh is missing from the retry instruction.',
    source: 'Our reading: Q195936 states the effect, not the cause.',
    evidence: 'inferred',
  },
  'fixed-retry-keeps-all': {
    says: 'With the hotfixed Smsinst.dll, a retry asks for everything that the previous instruction asked for; a request that an earlier retry lost stays lost.',
    source:
      'Q195936, RESOLUTION, says that the fix corrects the problem; the detail is our reading.',
    evidence: 'inferred',
  },
  'loaded-dll-decides': {
    says: 'The Smsinst.dll that the running service has loaded decides what a retry asks for; the file on disk does not.',
    source:
      'The article restarts the service after replacing the file; a Windows NT process keeps the code that it has loaded.',
    evidence: 'inferred',
  },
  'earlier-retry-stays': {
    says: 'The hotfix does not change a retry that was written before, and later retries copy that retry’s requests.',
    source: 'Q195936 does not cover it; a file on disk does not change by itself.',
    evidence: 'inferred',
  },
  'retry-stores-master': {
    says: 'After the cause of the failure is gone, the retry stores the new master.',
    source: 'Q195936 says only what the retry does not do.',
    evidence: 'inferred',
  },
  'hotfix-steps': {
    says: 'To install the hotfix: stop SMS Executive, close all SMS applications, put the new Smsinst.dll into Site.srv\\<platform>.bin, start SMS Executive.',
    source: 'Q195936, MORE INFORMATION',
    evidence: 'documented',
  },
  'hotfix-by-tool': {
    says: 'Hotfix.exe, with the Hotfix.ini supplied, can replace the file.',
    source: 'Q195936, MORE INFORMATION',
    evidence: 'documented',
  },
  'hotfix-files': {
    says: 'The hotfixed Smsinst.dll is dated 28 September 1998: 254,400 bytes for Intel, 481,040 bytes for Alpha.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },
  'hotfix-caution': {
    says: 'Microsoft supports the fix but did not test it fully for regressions, and advises it only for systems that have this problem.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },

  'hotfix-or-later': {
    says: 'A Smsinst.dll with the file attributes that the article lists, or later ones, should have the fix.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },
  'wait-for-service-pack': {
    says: 'If the problem does not affect a site severely, Microsoft recommends waiting for the next service pack that contains the fix.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },
  'fix-from-support': {
    says: 'To get the fix immediately, you contact Microsoft Product Support Services.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },
  'hotfix-english': {
    says: 'The dates, times and sizes of the hotfixed files are those of the English version.',
    source: 'Q195936, RESOLUTION',
    evidence: 'documented',
  },
  'not-in-service-packs': {
    says: 'The lists of fixes of Service Packs 1 to 4 do not name this fault.',
    source: 'Q157677, Q191441',
    evidence: 'documented',
  },
  'june-build': {
    says: 'An older Smsinst.dll of 22 June 1998 has 249 KB for Intel and 470 KB for Alpha; rounded up to KB, the hotfixed files have the same sizes.',
    source: 'Q172899 gives its sizes in KB only; Q195936 gives the bytes of the hotfixed files.',
    evidence: 'documented',
  },
  'equal-sizes-differ-by-date': {
    says: 'Builds of 24 February and 1 March 1999 have the same sizes as the hotfixed file, so only the date distinguishes these builds.',
    source: 'Q168130, Q186827',
    evidence: 'documented',
  },
  'fix-cures-later-retries': {
    says: 'The hotfix affects only the retries that are written after its installation; it does not update servers that were already missed.',
    source: 'Q195936 replaces a file and restarts a service; it names no other effect.',
    evidence: 'inferred',
  },
  'send-even-if-sent': {
    says: 'The content of a package moves again only with a job that sends it Even If Previously Sent.',
    source: 'Q160567',
    evidence: 'documented',
  },
  'repair-by-new-job': {
    says: 'A new job that sends the package Even If Previously Sent and asks to refresh existing servers brings stale servers up to date.',
    source: 'Q168566 and Q160567 use such a job for other updates; Q195936 gives no remedy.',
    evidence: 'inferred',
  },

  // Installing the hotfix by hand.
  'only-executive-is-stopped': {
    says: 'The article stops only one SMS service: SMS Executive.',
    source: 'Q195936, MORE INFORMATION',
    evidence: 'documented',
  },
  'applications-to-close': {
    says: 'The article names SMS Administrator and SMS Database Manager, and closes all other SMS applications as well.',
    source: 'Q195936, MORE INFORMATION',
    evidence: 'documented',
  },
  'service-manager-is-one': {
    says: 'SMS Service Manager is one of the applications to close.',
    source: 'Q122055 names it among the programs of SMS; Q195936 says “and so on”.',
    evidence: 'inferred',
  },
  'file-in-use-stays': {
    says: 'Windows NT does not replace a file that a running program has loaded: it refuses the copy, and nothing changes.',
    source:
      'Q195936 first stops the service and closes the applications; event 234 (Q122179) names files that are locked while a component runs.',
    evidence: 'inferred',
  },
  'applications-hold-file': {
    says: 'An open SMS application can hold Smsinst.dll, because applications run from the same directory as the services.',
    source: 'BackOffice Resource Kit, Site Server Directories; Q195936 gives no reason.',
    evidence: 'inferred',
  },
  'closing-first-does-too': {
    says: 'If you close the applications before you stop the service, the result is the same.',
    source: 'Q195936 stops the service first, and gives no reason for the order.',
    evidence: 'inferred',
  },
  'platform-directory': {
    says: 'The services and programs of an Intel site server are in SITE.SRV\\X86.BIN, those of an Alpha in SITE.SRV\\ALPHA.BIN.',
    source: 'BackOffice Resource Kit, Site Server Directories',
    evidence: 'documented',
  },
  'elsewhere-is-not-read': {
    says: 'A copy of Smsinst.dll in any other directory changes nothing for the services.',
    source: 'Q195936 names that one directory, and the services run from it.',
    evidence: 'inferred',
  },
  'other-platform-not-loaded': {
    says: 'A Smsinst.dll for another processor cannot be loaded: the service does not start with it, and no SMS application opens.',
    source: 'No source says this about SMS; Windows NT loads code for its own processor only.',
    evidence: 'assumed',
  },
  'april-build': {
    says: 'An older Smsinst.dll of 2 April 1998 has 252,848 bytes for Intel and 480,016 bytes for Alpha.',
    source: 'Q184489',
    evidence: 'documented',
  },
  'earlier-build-has-fault': {
    says: 'A Smsinst.dll that is dated before 28 September 1998 has the fault.',
    source: 'Q195936 asks for the file of that date, or later.',
    evidence: 'inferred',
  },
  'tool-comes-after-stop': {
    says: 'You run Hotfix.exe after you stop the service, with the Hotfix.ini for the platform.',
    source: 'Q172899, of an earlier Smsinst.dll',
    evidence: 'documented',
  },
  'tool-in-use-refuses': {
    says: 'If the file is in use, Hotfix.exe changes nothing and says so.',
    source: 'No source says what it does in that case.',
    evidence: 'assumed',
  },
  'tool-other-platform-refuses': {
    says: 'A Hotfix.exe for another processor does not run.',
    source: 'No source says this about Hotfix.exe; Windows NT runs programs for its own processor.',
    evidence: 'assumed',
  },
  'watchdog-starts-executive': {
    says: 'If SMS Executive stays stopped, the Site Configuration Manager starts it again.',
    source: 'BackOffice Resource Kit, Site Server Services; Q168682',
    evidence: 'documented',
  },
  'no-time-passes-in-practice': {
    says: 'On the practice server, no time passes between two actions, so no service starts by itself.',
    source: 'Chosen, so that you need not hurry.',
    evidence: 'assumed',
  },
  'practice-server': {
    says: 'The practice server has the Smsinst.dll of 22 June 1998, and three SMS applications are open on it.',
    source: 'Chosen: the newest Smsinst.dll before the hotfix whose date is known here.',
    evidence: 'assumed',
  },
  'ticket-server': {
    says: 'In the ticket, storing fails once in each job; each job runs to its end immediately; a text file in each package folder shows the version.',
    source: 'Chosen, so that you can examine the site from its server alone.',
    evidence: 'assumed',
  },
  'hotfix-folders': {
    says: 'The hotfix is on drive D, in one folder for each platform, with Smsinst.dll, Hotfix.exe and Hotfix.ini.',
    source: 'Chosen; Q172899 speaks of the Hotfix.ini for a platform.',
    evidence: 'assumed',
  },
  'midway-applications-closed': {
    says: 'If the hotfix is installed while a retry waits, this simulator does not show how the applications are closed.',
    source: 'Q195936 closes the applications; the model of the site has none.',
    evidence: 'assumed',
  },
  'hotfix-ini-unknown': {
    says: 'Hotfix.ini tells Hotfix.exe which file to replace; its format is not known.',
    source: 'Q195936 names the file only; no source prints it.',
    evidence: 'assumed',
  },
  'site-server-services': {
    says: 'SMS runs several Windows NT services on a site server, among them SMS Executive, the Site Configuration Manager and the Hierarchy Manager.',
    source: 'BackOffice Resource Kit, Site Server Services; Q139627',
    evidence: 'documented',
  },
  'services-by-panel-or-command': {
    says: 'You stop and start SMS Executive in Control Panel under Services, or with “net stop sms_executive” and “net start sms_executive”.',
    source: 'Q139627, Q161043',
    evidence: 'documented',
  },
  'services-start-automatically': {
    says: 'The services on the practice server start automatically with Windows NT.',
    source: 'No source names the startup type.',
    evidence: 'assumed',
  },

  // Why storing fails, and what a failure leaves.
  'why-storing-fails': {
    says: 'Storing the master fails because the disk is full, a file is in use, or access is denied.',
    source:
      'Q195936 names no cause. The text of event 115 (Q122178) suggests disk space; the other two causes are plausible.',
    evidence: 'assumed',
  },
  'failed-store-keeps-old': {
    says: 'When storing fails, the old master does not change.',
    source: 'No source says what a failed attempt leaves behind.',
    evidence: 'assumed',
  },

  // How a package travels.
  'one-site-is-enough': {
    says: 'A job for the local site uses the same path as a job for another site, so one site is enough here.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    evidence: 'documented',
  },
  'scheduler-writes-instruction': {
    says: 'When a job becomes active, the Scheduler writes an instruction for the Despooler of each target site.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    evidence: 'documented',
  },
  'instruction-is-a-file': {
    says: 'An instruction is a file in DESPOOLR.BOX\\RECEIVE, where the Despooler looks for it.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs; Q152468',
    evidence: 'documented',
  },
  'instruction-carries-requests': {
    says: 'The instruction of a job tells the Despooler which version to bring and what the job asks for.',
    source:
      'Q140051 speaks of what the Despooler does with such an instruction; no source prints its contents.',
    evidence: 'inferred',
  },
  'shared-packages-have-own-share': {
    says: 'A Share Package On Server job uses the share name of its package; a Run Command On Workstation job uses SMS_PKGx.',
    source:
      'BackOffice Resource Kit, Share Package On Server Jobs; Run Command On Workstation Jobs',
    evidence: 'documented',
  },
  'instruction-survives-stop': {
    says: 'An instruction that waits on disk survives a stop of the service, and the Despooler takes it when its time has come.',
    source: 'Instructions are files, and the Despooler scans for them (Q168130).',
    evidence: 'inferred',
  },
  'despooler-finds-instruction': {
    says: 'The Despooler waits for a ready instruction, finds it, and executes it.',
    source: 'Q169491, Despool.log',
    evidence: 'documented',
  },
  'despooler-is-a-thread': {
    says: 'The Despooler is a thread of the SMS Executive service, and not a separate service.',
    source: 'BackOffice Resource Kit, Site Server Services; Q133385',
    evidence: 'documented',
  },
  'despooler-stops-with-service': {
    says: 'The Despooler stops and starts with the SMS Executive service.',
    source: 'The Despooler is a thread of this service (BackOffice Resource Kit; Q133385).',
    evidence: 'inferred',
  },
  'despooler-stores-master': {
    says: 'The Despooler first stores the package that came with the instruction, and then copies the package to servers.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs',
    evidence: 'documented',
  },
  'master-is-stored-package': {
    says: 'The stored master copy is the compressed package file in DESPOOLR.BOX\\STORE.',
    source: 'Put together from event 115, event 206 (Q122178, Q122179) and Q235157.',
    evidence: 'inferred',
  },
  'despooler-copies-to-servers': {
    says: 'The Despooler unpacks the stored package and copies it to each server that the instruction asks for.',
    source: 'BackOffice Resource Kit, Run Command On Workstation Jobs; Q193766',
    evidence: 'documented',
  },
  'existing-means-recorded': {
    says: 'SMS keeps a record of which distribution servers hold a package: these are the existing ones.',
    source: 'SMS API, Run Command On Workstation job scalars; Q235157',
    evidence: 'documented',
  },
  'refresh-means-all-holders': {
    says: 'Refresh Existing Distribution Servers sends the package to every server that holds it, even if the server is not in the job’s machine group.',
    source: 'Q140051',
    evidence: 'documented',
  },
  'put-on-specified-skips-holders': {
    says: 'In a Run Command On Workstation job, Put on Specified Distribution Servers skips servers that already hold the package, even while new servers get it.',
    source:
      'Q140051 describes a group of servers that all hold the package; Q235157, about adding a server, is evidence against the skipping.',
    evidence: 'inferred',
  },
  'skipping-is-a-fault-too': {
    says: 'Microsoft calls the skipping of servers that hold the package incorrect behavior of SMS 1.1 and 1.2: a neighboring fault.',
    source: 'Q140051',
    evidence: 'documented',
  },
  'added-server-refreshes-all': {
    says: 'When you add a new distribution server, the Despooler refreshes both the existing servers and the new one; Microsoft calls this “by design”.',
    source: 'Q235157: evidence against the skipping of servers while a new one gets the package.',
    evidence: 'documented',
  },
  'added-server-case-unnamed': {
    says: 'Q235157, which is about adding a server, does not say what its job asks for, and does not mention a retry.',
    source: 'Q235157',
    evidence: 'documented',
  },
  'nobody-served-nothing-unpacked': {
    says: 'If a Run Command On Workstation job asks for no refresh and every specified server holds the package, the Despooler does not decompress or copy the package.',
    source: 'Q140051',
    evidence: 'documented',
  },
  'specified-means-group': {
    says: 'Put on Specified Distribution Servers uses a machine group, and the Scheduler fixes the list of its servers when it activates the job.',
    source:
      'BackOffice Resource Kit, Run Command On Workstation Jobs; How Default Distribution Servers Are Selected',
    evidence: 'documented',
  },
  'default-servers-without-options': {
    says: 'If a Run Command On Workstation job has its run phase on but no distribute option, the package goes to the default servers.',
    source: 'SMS API, Run Command On Workstation job scalars',
    evidence: 'documented',
  },
  'default-servers-for-a-site': {
    says: 'If a target site has no server in the machine group, SMS uses the Default Servers of that site.',
    source: 'BackOffice Resource Kit, How Default Distribution Servers Are Selected',
    evidence: 'documented',
  },
  'no-default-servers-here': {
    says: 'This simulator has no default servers: an instruction without either request reaches no server.',
    source: 'Chosen, because the run phase is left out.',
    evidence: 'assumed',
  },
  'share-job-copies-to-specified': {
    says: 'In a Share Package On Server job, Put on Specified Distribution Servers copies to each specified server, whatever it holds.',
    source: 'Q140051 says that Share Package On Server jobs do not skip servers in this way.',
    evidence: 'inferred',
  },

  // Retries.
  'retry-is-a-new-instruction': {
    says: 'For a retry, the Despooler writes a new instruction.',
    source: 'Q184489, Q186827; Q153576 for SMS 1.0 and 1.1',
    evidence: 'documented',
  },
  'executed-instruction-is-deleted': {
    says: 'When the Despooler has finished an instruction, it deletes that instruction, even if it has written a retry.',
    source: 'No source says what happens to the instruction before a retry.',
    evidence: 'assumed',
  },
  'instruction-known-fields': {
    says: 'An instruction holds at least an execution time and a number of retries.',
    source: 'Q140374',
    evidence: 'documented',
  },
  'instruction-other-fields': {
    says: 'The other fields of an instruction are our choice, because the model needs them.',
    source: 'No source prints the contents of a package instruction.',
    evidence: 'assumed',
  },
  'retry-file-name-unknown': {
    says: 'In this simulator, the file of a retry has its own name, which contains the number of the attempt.',
    source: 'No source prints the file name of a retry.',
    evidence: 'assumed',
  },
  'retry-intervals': {
    says: 'The Response setting of the site decides when a retry runs: after 24 minutes for Very Fast, 120 for Fast, 360 for Medium and 720 for Slow.',
    source: 'Q128458',
    evidence: 'documented',
  },
  'interval-from-taking-up': {
    says: 'The waiting time of a retry begins when the Despooler takes the instruction that fails.',
    source: 'No source says when the waiting time begins.',
    evidence: 'assumed',
  },
  'hundred-attempts': {
    says: 'After 100 attempts the job goes from Retrying to Failed.',
    source: 'Q140374',
    evidence: 'documented',
  },
  'offline-server-gets-own-retry': {
    says: 'If servers cannot be reached, the Despooler writes a retry for these servers only, with the same requests and with either Smsinst.dll.',
    source:
      'Q153576 describes such a retry; we assume that the fault does not affect this retry, because Q195936 is about the master only.',
    evidence: 'assumed',
  },

  // What the job's status says.
  'job-statuses': {
    says: 'A job is Pending, Active, Retrying, Complete, Canceled or Failed.',
    source: 'SMS API, Share Package On Server job scalars',
    evidence: 'documented',
  },
  'retrying-while-waiting': {
    says: 'After a failure of the Despooler the job shows Retrying.',
    source: 'Q140374',
    evidence: 'documented',
  },
  'retrying-becomes-active': {
    says: 'A Retrying job shows Active again while the Despooler executes its retry.',
    source: 'No source says what is shown during a retry.',
    evidence: 'assumed',
  },
  'complete-hides-stale': {
    says: 'When the instructions have nothing left to do, this simulator shows the job as Complete, even if servers were missed.',
    source: 'No source says which status follows the faulty retry.',
    evidence: 'assumed',
  },
  'complete-needs-every-computer': {
    says: 'A Run Command On Workstation job is Complete only when every target computer has run its command.',
    source: 'SMS API, Run Command On Workstation job scalars',
    evidence: 'documented',
  },
  'complete-needs-every-server': {
    says: 'A Share Package On Server job is Complete when every specified distribution server has the package.',
    source: 'SMS API, Share Package On Server job scalars',
    evidence: 'documented',
  },
  'complete-before-servers': {
    says: 'At Service Pack 4, a job without a run phase could show Complete before its distribution servers were done.',
    source: 'Q221945',
    evidence: 'documented',
  },
  'complete-without-run-phase': {
    says: 'This simulator shows the distribution only, so its jobs are Complete when the distribution is over.',
    source: 'Chosen, because the run phase is left out.',
    evidence: 'assumed',
  },

  // What this simulator adds.
  'work-takes-seconds': {
    says: 'Reading, storing and copying take seconds here, whatever the size of the package.',
    source: 'Chosen so that a learner can follow.',
    evidence: 'assumed',
  },
  'log-is-on': {
    says: 'Each component writes a trace log; the Despooler writes Despool.log.',
    source: 'Q122055, Q125452',
    evidence: 'documented',
  },
  'log-shape': {
    says: 'A line of the log has the message first, and then the component, the date with the time, and the thread.',
    source: 'Q169491, Q153246',
    evidence: 'documented',
  },
  'log-line-printed': {
    says: 'The Despooler writes this message to its log; the file names in the message are ours.',
    source: 'Q169491, Q190135, Q182419 and Q153246 print these messages.',
    evidence: 'documented',
  },
  'log-line-ours': {
    says: 'The text of this line is ours.',
    source: 'No source prints what SMS logs here.',
    evidence: 'assumed',
  },
  'story-date': {
    says: 'The job is created on Monday 12 October 1998 at 9:27 PM.',
    source: 'Chosen: two weeks after the date of the hotfix.',
    evidence: 'assumed',
  },

  // The signs of the fault, and how to find stale servers.
  'store-failure-events': {
    says: 'Event 115 reports that the compressed package could not be stored, and asks to check the space on the SMS drive; event 206 reports that the master package could not be stored.',
    source: 'Q122178, Q122179',
    evidence: 'documented',
  },
  'store-failure-event-unknown': {
    says: 'A failure to store the master logs event 115 or event 206.',
    source: 'No source names the event of this failure; the texts of these two fit.',
    evidence: 'inferred',
  },
  'sent-event': {
    says: 'Event 272 reports that a job was successfully sent.',
    source: 'Q122177 to Q122181, the lists of events',
    evidence: 'documented',
  },
  'where-events-are': {
    says: 'SMS writes events to the application log of Windows NT, with the source SMS, and shows them in SMS Administrator; SMS does not always report a repeated failure again.',
    source: 'BackOffice Resource Kit, Event Processing; Q169038, Q193766',
    evidence: 'documented',
  },
  'fix-newer-than-service-packs': {
    says: 'Service Pack 4 is older than the hotfixed Smsinst.dll: an article reviewed on 9 September 1998 already names the service pack.',
    source: 'Q191306 as reviewed on that day, beside the date of the file in Q195936',
    evidence: 'inferred',
  },
  'watchdog-interval': {
    says: 'By default, the Site Configuration Manager checks every 120 minutes whether SMS Executive is running.',
    source: 'BackOffice Resource Kit, Site Server Services',
    evidence: 'documented',
  },
  'compare-package-folders': {
    says: 'The files in the package folder of a server, compared with the source of the package, show which version the server holds.',
    source: 'Q193766 names the folder; no source describes such a comparison.',
    evidence: 'inferred',
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
