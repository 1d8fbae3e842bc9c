/**
 * One administrator's practice of the hotfix on one site server, wrong orders included.
 *
 *   running.asFound ─ stop ▶ stopped.fileHeld ─ close the last ▶ stopped.fileFree ─ copy ─┐
 *                                                                     or Hotfix.exe        ▼
 *   running.proven ◀─ case ─ running.hotfixed ◀───────── start ────────────── stopped.replaced
 *
 * An older file leads by stopped.olderInPlace to running.older, another processor's by
 * stopped.otherPlatform to stopped.unableToStart; another copy leads back from each. A refused
 * act changes nothing but the outcome, which tells why.
 */
import {assign, setup} from 'xstate';

import {
  homeOf,
  onDisk,
  serverAtFirst,
  type HandedFile,
  type HotfixProcedureContext,
  type HotfixProcedureEvent,
  type HotfixProcedureInput,
  type OutcomeId,
  type SiteDirectory,
  type SmsApplication,
} from './hotfix-context.js';
import {smsinstFile, smsinstId, type SmsinstId} from './smsinst-files.js';

interface On<TType extends HotfixProcedureEvent['type']> {
  readonly event: Extract<HotfixProcedureEvent, {readonly type: TType}>;
}
interface AnApplication {
  readonly application: SmsApplication;
}
interface ACopy {
  readonly file: HandedFile;
  readonly directory: SiteDirectory;
}
interface AFile {
  readonly file: SmsinstId;
}

function theApplication({event}: On<'application.closed' | 'application.opened'>): AnApplication {
  return {application: event.application};
}

function theCopy({event}: On<'copy.requested'>): ACopy {
  return {file: event.file, directory: event.directory};
}

/** The file that lies beside the Hotfix.exe that is run. */
function theToolsFile({event}: On<'tool.run'>): AFile {
  return {file: smsinstId('hotfix', event.tool)};
}

function isUnfixed(file: SmsinstId): boolean {
  return smsinstFile(file).build !== 'hotfix';
}

/** The action that notes an outcome, for the chart. */
function tell(outcome: OutcomeId): {type: 'noteOutcome'; params: {outcome: OutcomeId}} {
  return {type: 'noteOutcome', params: {outcome}};
}

const closing = {type: 'close', params: theApplication} as const;

/** A copy into another directory than that of the services is never refused, and of no use. */
const copyElsewhere = {
  guard: {type: 'goesElsewhere', params: theCopy},
  actions: [{type: 'putFile', params: theCopy}, tell('file-elsewhere')],
} as const;

const toolOfOtherPlatform = {
  guard: {type: 'isForOtherPlatform', params: theToolsFile},
  actions: tell('tool-other-platform'),
} as const;

export const hotfixProcedureMachine = setup({
  types: {
    input: {} as HotfixProcedureInput,
    context: {} as HotfixProcedureContext,
    events: {} as HotfixProcedureEvent,
    tags: {} as 'installed',
    meta: {} as {facts: readonly string[]},
  },
  guards: {
    applicationsOpen: ({context}) => context.openApplications.length > 0,
    applicationsClosed: ({context}) => context.openApplications.length === 0,
    isOpen: ({context}, {application}: AnApplication) =>
      context.openApplications.includes(application),
    isClosed: ({context}, {application}: AnApplication) =>
      !context.openApplications.includes(application),
    /** The last of the applications that have to be closed before the file can be replaced. */
    isLastToClose: ({context}, {application}: AnApplication) =>
      context.openApplications.length === 1 &&
      context.openApplications[0] === application &&
      isUnfixed(onDisk(context)),
    goesElsewhere: ({context}, {directory}: ACopy) => directory !== homeOf(context),
    isInPlace: ({context}, {file}: AFile) => file === onDisk(context),
    isForOtherPlatform: ({context}, {file}: AFile) =>
      smsinstFile(file).platform !== context.platform,
    isOlder: (_, {file}: AFile) => isUnfixed(file),
  },
  actions: {
    noteOutcome: assign((_, params: {outcome: OutcomeId}) => params),
    loadFile: assign({loaded: ({context}) => onDisk(context)}),
    unloadFile: assign({loaded: null}),
    close: assign({
      openApplications: ({context}, {application}: AnApplication) =>
        context.openApplications.filter((each) => each !== application),
    }),
    open: assign({
      openApplications: ({context}, {application}: AnApplication) => [
        ...context.openApplications,
        application,
      ],
    }),
    noteClosedFirst: assign({closedAfterStop: false}),
    noteClosedAfterStop: assign({closedAfterStop: true}),
    putFile: assign({
      files: ({context}, {file, directory}: ACopy) => ({...context.files, [directory]: file}),
    }),
    replaceFile: assign({
      files: ({context}, {file}: AFile) => ({...context.files, [homeOf(context)]: file}),
    }),
  },
}).createMachine({
  id: 'hotfixProcedure',
  context: ({input}) => serverAtFirst(input),
  on: {
    'application.opened': {
      guard: {type: 'isClosed', params: theApplication},
      actions: [{type: 'open', params: theApplication}, tell('application-opened')],
    },
    'application.closed': {
      guard: {type: 'isOpen', params: theApplication},
      actions: [closing, tell('application-closed')],
    },
  },
  initial: 'running',
  states: {
    running: {
      id: 'running',
      description:
        'The service runs and holds the Smsinst.dll that it loaded at its start. You cannot replace the file.',
      meta: {facts: ['loaded-dll-decides', 'file-in-use-stays']},
      entry: 'loadFile',
      exit: 'unloadFile',
      on: {
        'application.closed': {
          guard: {type: 'isLastToClose', params: theApplication},
          actions: [closing, 'noteClosedFirst', tell('applications-closed-first')],
        },
        'copy.requested': [
          copyElsewhere,
          {guard: 'applicationsOpen', actions: tell('copy-refused-both')},
          {actions: tell('copy-refused-service')},
        ],
        'tool.run': [
          toolOfOtherPlatform,
          {guard: 'applicationsOpen', actions: tell('tool-refused-both')},
          {actions: tell('tool-refused-service')},
        ],
        'case.run': {actions: tell('case-shows-fault')},
      },
      initial: 'asFound',
      states: {
        asFound: {
          description:
            'The service runs with the original Smsinst.dll. A retry would lose the refresh.',
          meta: {facts: ['practice-server', 'retry-loses-refresh']},
          on: {'stop.requested': {target: '#stopped.fileFree', actions: tell('service-stopped')}},
        },
        older: {
          description:
            'The service runs with an even older Smsinst.dll. A retry would lose the refresh.',
          meta: {facts: ['april-build', 'retry-loses-refresh']},
          on: {
            'stop.requested': {target: '#stopped.olderInPlace', actions: tell('service-stopped')},
          },
        },
        hotfixed: {
          description: 'The service runs with the hotfixed Smsinst.dll. The hotfix is installed.',
          tags: 'installed',
          meta: {facts: ['hotfix-steps', 'hotfix-files', 'fixed-retry-keeps-all']},
          on: {
            'stop.requested': {target: '#stopped.replaced', actions: tell('service-stopped-again')},
            'case.run': {target: 'proven', actions: tell('case-cured')},
          },
        },
        proven: {
          description:
            'The hotfix is installed. The test job ran with it, and the retry kept the refresh, so no server was missed.',
          tags: 'installed',
          meta: {facts: ['fixed-retry-keeps-all']},
          on: {
            'stop.requested': {target: '#stopped.replaced', actions: tell('service-stopped-again')},
            'case.run': {actions: tell('case-cured')},
          },
        },
      },
    },
    stopped: {
      id: 'stopped',
      description: 'The service is stopped, and so is the Despooler.',
      meta: {facts: ['despooler-stops-with-service']},
      on: {
        'application.closed': {
          guard: {type: 'isLastToClose', params: theApplication},
          actions: [closing, 'noteClosedAfterStop', tell('applications-all-closed')],
        },
        'copy.requested': [
          copyElsewhere,
          {guard: 'applicationsOpen', actions: tell('copy-refused-applications')},
          {guard: {type: 'isInPlace', params: theCopy}, actions: tell('file-same')},
          {
            guard: {type: 'isForOtherPlatform', params: theCopy},
            target: '.otherPlatform',
            actions: [{type: 'replaceFile', params: theCopy}, tell('file-other-platform')],
          },
          {
            guard: {type: 'isOlder', params: theCopy},
            target: '.olderInPlace',
            actions: [{type: 'replaceFile', params: theCopy}, tell('file-older')],
          },
          {
            target: '.replaced',
            actions: [{type: 'replaceFile', params: theCopy}, tell('file-replaced')],
          },
        ],
        'tool.run': [
          toolOfOtherPlatform,
          {guard: 'applicationsOpen', actions: tell('tool-refused-applications')},
          {guard: {type: 'isInPlace', params: theToolsFile}, actions: tell('tool-same')},
          {
            target: '.replaced',
            actions: [{type: 'replaceFile', params: theToolsFile}, tell('tool-replaced')],
          },
        ],
        'case.run': {actions: tell('case-service-stopped')},
      },
      initial: 'fileFree',
      states: {
        fileHeld: {
          description:
            'The service is stopped, but open SMS applications can hold Smsinst.dll. You cannot replace the file yet.',
          meta: {facts: ['applications-hold-file', 'hotfix-steps']},
          always: {guard: 'applicationsClosed', target: 'fileFree'},
          on: {
            'start.requested': {target: '#running.asFound', actions: tell('started-unreplaced')},
          },
        },
        fileFree: {
          description:
            'The service is stopped and no SMS application is open. You can replace Smsinst.dll.',
          meta: {facts: ['hotfix-steps', 'hotfix-by-tool']},
          always: {guard: 'applicationsOpen', target: 'fileHeld'},
          on: {
            'start.requested': {target: '#running.asFound', actions: tell('started-unreplaced')},
          },
        },
        replaced: {
          description:
            'The hotfixed Smsinst.dll is on disk. No service uses it until you start the service again.',
          meta: {facts: ['hotfix-steps', 'hotfix-files', 'loaded-dll-decides']},
          on: {
            'start.requested': {target: '#running.hotfixed', actions: tell('hotfix-installed')},
            'case.run': {actions: tell('case-not-started-again')},
          },
        },
        olderInPlace: {
          description:
            'The Smsinst.dll on disk is older than the hotfix. If you start the service with it, the service has the fault.',
          meta: {facts: ['april-build', 'hotfix-files']},
          on: {'start.requested': {target: '#running.older', actions: tell('started-older')}},
        },
        otherPlatform: {
          description:
            'The Smsinst.dll on disk is for another processor. The service cannot load it.',
          meta: {facts: ['other-platform-not-loaded', 'platform-directory']},
          on: {
            'start.requested': {target: 'unableToStart', actions: tell('start-refused')},
            'application.opened': {actions: tell('application-refused')},
          },
        },
        unableToStart: {
          description:
            'The service could not start because its Smsinst.dll is for another processor. The service stays stopped.',
          meta: {facts: ['other-platform-not-loaded']},
          on: {
            'start.requested': {actions: tell('start-refused')},
            'application.opened': {actions: tell('application-refused')},
            'case.run': {actions: tell('case-cannot-start')},
          },
        },
      },
    },
  },
});
