/** The words of SMS 1.2 that texts use, each explained once, in our own words. Data only. */
import type {EvidenceLevel} from './facts.js';

export interface Term {
  /** As a list shows it. */
  readonly term: string;
  /**
   * The forms in which texts use it; none if almost every sentence uses the term. A form in
   * lower case is also found at the beginning of a sentence.
   */
  readonly forms: readonly string[];
  /** One or two sentences. */
  readonly meaning: string;
  readonly evidence: EvidenceLevel;
  readonly source: string;
}

const resourceKit = 'BackOffice Resource Kit';
const runCommandPage = `${resourceKit}, Run Command On Workstation Jobs`;

export const glossary = {
  // The parts of a site.
  'site-server': {
    term: 'Site server',
    forms: ['site server', 'site servers'],
    meaning:
      'The Windows NT server on which the services of SMS run. This server keeps the instructions, the master copies and the logs of its site.',
    evidence: 'documented',
    source: `${resourceKit}, Site Server Services; Site Server Directories`,
  },
  'distribution-server': {
    term: 'Distribution server',
    forms: ['distribution server', 'distribution servers'],
    meaning: 'A server that offers packages to clients in shared directories.',
    evidence: 'documented',
    source: `${runCommandPage}; Site Server Shares`,
  },
  'sms-executive': {
    term: 'SMS Executive',
    forms: ['SMS Executive', 'SMS_EXECUTIVE'],
    meaning:
      'The Windows NT service in which the working parts of SMS run as threads: the Scheduler, the senders, the Despooler and others.',
    evidence: 'documented',
    source: `${resourceKit}, Site Server Services; Q133385`,
  },
  despooler: {
    term: 'Despooler',
    forms: ['Despooler', 'Despoolers'],
    meaning:
      'The part of SMS that executes instructions. The Despooler stores each package that arrives, and copies it to distribution servers. It is a thread of the SMS Executive.',
    evidence: 'documented',
    source: `${runCommandPage}; Site Server Services`,
  },
  scheduler: {
    term: 'Scheduler',
    forms: ['Scheduler'],
    meaning:
      'The part of SMS that makes a job active: it fixes the list of servers, compresses the package and writes the instruction.',
    evidence: 'documented',
    source: runCommandPage,
  },
  'site-configuration-manager': {
    term: 'Site Configuration Manager',
    forms: ['Site Configuration Manager', 'SMS_SITE_CONFIG_MANAGER'],
    meaning:
      'A service that configures the site. By default, it checks every 120 minutes whether the SMS Executive is running, and starts it again if necessary.',
    evidence: 'documented',
    source: `${resourceKit}, Site Server Services; Q168682`,
  },
  'smsinst-dll': {
    term: 'Smsinst.dll',
    forms: ['Smsinst.dll', 'SMSINST.DLL'],
    meaning:
      'The file that the hotfix replaces. The SMS Executive loads this file when the service starts. Other fixes of the Despooler are also newer builds of this file.',
    evidence: 'inferred',
    source: 'Q195936; Q184489, Q172899, Q186827 for other builds',
  },
  'sms-applications': {
    term: 'SMS applications',
    forms: ['SMS application', 'SMS applications'],
    meaning:
      'The programs with which an administrator works, such as SMS Administrator and SMS Database Manager. They run from the same directory as the services.',
    evidence: 'documented',
    source: `Q195936, MORE INFORMATION; ${resourceKit}, Site Server Directories`,
  },

  // What is distributed.
  package: {
    term: 'Package',
    forms: [],
    meaning: 'The files of an application or update, with a description. SMS distributes packages.',
    evidence: 'documented',
    source: `${runCommandPage}; Q197016`,
  },
  'master-copy': {
    term: 'Master copy',
    forms: ['stored master', 'master copy', 'master package'],
    meaning:
      'The one compressed copy of a package that a site stores in DESPOOLR.BOX\\STORE. The copies on its distribution servers are made from it.',
    evidence: 'inferred',
    source: `Events 115 and 206 (Q122178, Q122179), Q235157; ${runCommandPage}`,
  },
  refresh: {
    term: 'Refresh Existing Distribution Servers',
    forms: [
      'Refresh Existing Distribution Servers',
      'Refresh Existing',
      'refresh existing servers',
    ],
    meaning:
      'A setting of a job: bring the package to every distribution server that already holds it. The faulty retry does not do this.',
    evidence: 'documented',
    source: 'Q140051; SMS API, job scalars; Q195936',
  },
  'put-on-specified': {
    term: 'Put on Specified Distribution Servers',
    forms: [
      'Put on Specified Distribution Servers',
      'Put on Specified',
      'put the package on specified servers',
    ],
    meaning:
      'A setting of a job: put the package on the servers of a machine group. If these servers hold the package already, a Run Command job skips them. Q140051 calls this incorrect.',
    evidence: 'documented',
    source: 'Q140051; SMS API, job scalars',
  },
  'machine-group': {
    term: 'Machine group',
    forms: ['machine group', 'machine groups'],
    meaning:
      'A named list of computers. Put on Specified puts the package on the distribution servers in the machine groups of the job.',
    evidence: 'documented',
    source: `${resourceKit}, How Default Distribution Servers Are Selected`,
  },
  'default-servers': {
    term: 'Default servers',
    forms: ['Default Servers', 'default servers'],
    meaning:
      'The distribution servers that a site uses if a job names none for this site. This simulator leaves them out.',
    evidence: 'documented',
    source: `${resourceKit}, How Default Distribution Servers Are Selected; SMS API`,
  },
  existing: {
    term: 'Existing distribution servers',
    forms: ['existing distribution servers', 'existing servers'],
    meaning: 'The servers that SMS has on record as holding the package.',
    evidence: 'documented',
    source: 'SMS API, Run Command On Workstation job scalars; Q235157',
  },
  stale: {
    term: 'Stale',
    forms: ['stale'],
    meaning:
      'A word of this simulator. A server is stale when the job asked to refresh it, but it still holds an older version than the stored master.',
    evidence: 'assumed',
    source: 'Our word: no source has a name for such a server.',
  },

  // Jobs.
  job: {
    term: 'Job',
    forms: [],
    meaning:
      'A task that an administrator gives to SMS. It says which package to use, where, and when.',
    evidence: 'documented',
    source: 'Q197016',
  },
  'run-command': {
    term: 'Run Command On Workstation job',
    forms: ['Run Command On Workstation', 'Run Command'],
    meaning:
      'A job that brings a package to distribution servers. Clients then run a command from the package.',
    evidence: 'documented',
    source: runCommandPage,
  },
  'share-package': {
    term: 'Share Package On Server job',
    forms: ['Share Package On Server', 'Share Package'],
    meaning:
      'A job that puts a package on distribution servers. The package’s directory there has its own share name.',
    evidence: 'documented',
    source: `${resourceKit}, Share Package On Server Jobs`,
  },
  'run-phase': {
    term: 'Run phase',
    forms: ['run phase'],
    meaning:
      'The last of the three parts of a Run Command On Workstation job, after sending and distributing: clients run the command. This simulator leaves it out.',
    evidence: 'documented',
    source: `${runCommandPage}; Q166765`,
  },
  'even-if-sent': {
    term: 'Even If Previously Sent',
    forms: ['Even If Previously Sent'],
    meaning:
      'A setting of a job’s send phase: send the package again, even if the site already has it, so that the master copy is updated.',
    evidence: 'documented',
    source: 'Q160567, Q168566',
  },

  // Instructions and retries.
  instruction: {
    term: 'Instruction',
    forms: ['instruction', 'instructions'],
    meaning:
      'A file that tells the Despooler of a site what to do. The Scheduler writes one instruction for each target site of a job.',
    evidence: 'documented',
    source: `${runCommandPage}; Q152468`,
  },
  receive: {
    term: 'RECEIVE',
    forms: ['RECEIVE'],
    meaning:
      'The directory SITE.SRV\\DESPOOLR.BOX\\RECEIVE of a site server, where packages and instructions arrive. The Despooler looks for work there.',
    evidence: 'documented',
    source: `${resourceKit}, Site Server Shares; Run Command On Workstation Jobs`,
  },
  retry: {
    term: 'Retry',
    forms: ['retry instruction', 'retry', 'retries'],
    meaning:
      'A new instruction that the Despooler writes when an instruction failed. The retry runs later. A job has up to 100 attempts.',
    evidence: 'documented',
    source: 'Q195936, SYMPTOMS; Q184489, Q140374',
  },
  'response-interval': {
    term: 'Response interval',
    forms: ['response interval', 'Response setting'],
    meaning:
      'The time until a retry runs: 24, 120, 360 or 720 minutes for the Response settings Very Fast, Fast, Medium and Slow.',
    evidence: 'documented',
    source: 'Q128458',
  },

  // What an administrator sees.
  pending: {
    term: 'Pending',
    forms: ['Pending'],
    meaning: 'Status of a job that exists but has not begun.',
    evidence: 'documented',
    source: `SMS API, job scalars; ${runCommandPage}`,
  },
  active: {
    term: 'Active',
    forms: ['Active'],
    meaning: 'Status of a job that SMS is working on.',
    evidence: 'documented',
    source: 'SMS API, Share Package On Server job scalars',
  },
  retrying: {
    term: 'Retrying',
    forms: ['Retrying'],
    meaning: 'Status of a job in which something failed, but SMS is still trying.',
    evidence: 'documented',
    source: 'SMS API, Share Package On Server job scalars; Q140374',
  },
  complete: {
    term: 'Complete',
    forms: ['Complete'],
    meaning:
      'Status of a job that is done. A Share Package job is done when every specified server has the package. A Run Command job is done when every target computer has run the command. This status does not prove that existing servers were refreshed.',
    evidence: 'documented',
    source: 'SMS API, job scalars; Q221945',
  },
  failed: {
    term: 'Failed',
    forms: ['Failed'],
    meaning: 'Status of a job after 100 failed attempts: SMS has stopped trying.',
    evidence: 'documented',
    source: 'SMS API, Share Package On Server job scalars; Q140374',
  },
  'despool-log': {
    term: 'Despool.log',
    forms: ['Despool.log', 'DESPOOL.LOG'],
    meaning:
      'The text file in which the Despooler records what it does. By default, SMS writes this file. SMS Trace shows it while it grows.',
    evidence: 'documented',
    source: 'Q122055, Q125452',
  },
  'sms-event': {
    term: 'SMS event',
    forms: ['SMS event', 'SMS events'],
    meaning:
      'A message with a number that SMS writes to the application log of Windows NT and to its own database. Events 115 and 206 report that a package could not be stored.',
    evidence: 'documented',
    source: `Q122178, Q122179; ${resourceKit}, Event Processing`,
  },
  hotfix: {
    term: 'Hotfix',
    forms: ['hotfix'],
    meaning:
      'In this simulator: the Smsinst.dll of 28 September 1998 that the article offers, with four steps to install it.',
    evidence: 'documented',
    source: 'Q195936',
  },
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
