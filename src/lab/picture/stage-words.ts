/** All words of the picture; where there are several wordings, the longest that fits is written. */
import {msg, str} from '@lit/localize';

import {countStatuses, countWords, type ServerStatus} from '../../run/server-status.js';
import type {FailureCause, SmsinstBuild} from '../../../machines/messages.js';
import {commaList, numberOf, sentenceFrom} from '../../words/intl.js';
import {despoolerWords, stampWords, statusWords} from '../../words/state-labels.js';
import {causeOf, listOf} from '../../words/format.js';
import type {SceneServer} from './model/scene-servers.js';
import type {Sheet, SheetLine} from './model/sheets.js';
import type {StageScene} from './model/stage-scene.js';

export type Wordings = readonly string[];

export function outcomeWords({outcome: {kind, done, of}}: StageScene): Wordings {
  if (of === 0) return [''];
  return kind === 'refresh'
    ? [msg(str`${done} of ${of} refreshed`), msg(str`${done} of ${of}`), '']
    : [msg(str`${done} of ${of} put on`), msg(str`${done} of ${of}`), ''];
}

/** What the job's status hides. */
export function verdictWords({outcome, stamp, servers}: StageScene): Wordings {
  const {stale, staleVersion, of} = outcome;
  const asked = Math.max(of, stale);
  if (stale > 0) {
    const left =
      staleVersion === null
        ? msg(str`${stale} of ${asked} still on an old version`)
        : msg(str`${stale} of ${asked} still on version ${staleVersion}`);
    return stamp === 'complete' ? [msg(str`The job says Complete. ${left}.`), left] : [left];
  }
  const due = servers.filter(({status, holds}) => isUnderway(status) && holds !== null).length;
  if (outcome.kind === 'refresh' && due > 0)
    return [msg(str`${numberOf(due)} of ${of} still to be refreshed`)];
  if (stamp !== 'complete' || servers.length === 0) return [''];
  return [msg('The job says Complete. No server was missed.'), msg('No server was missed.')];
}

function isUnderway(status: ServerStatus): boolean {
  return status === 'due' || status === 'receiving';
}

export function sheetTitles({retry}: Pick<Sheet, 'retry'>): Wordings {
  return retry === 0 ? [msg('JOB')] : [msg(str`RETRY ${retry}`), msg(str`R ${retry}`)];
}

export function lineWords(line: SheetLine): Wordings {
  switch (line.request) {
    case 'putOn':
      return [msg('put on specified'), msg('put on')];
    case 'refresh':
      return [msg('refresh existing'), msg('refresh')];
    case 'only': {
      const {length} = line.servers;
      return [msg(str`only ${listOf(line.servers)}`), msg(str`only ${length}`)];
    }
  }
}

/** Stands in the place of a line that did not come through. */
export function lostWords(line: SheetLine): Wordings {
  return line.request === 'refresh' ? [msg('refresh: lost'), msg('lost')] : [msg('lost')];
}

/** Lost on an earlier sheet, so that there was nothing to be copied. */
export function goneWords(line: SheetLine): Wordings {
  const since = line.state === 'gone' ? line.since : 0;
  return [msg(str`lost on retry ${since}`), msg('gone')];
}

export function sheetStageWords({stage}: Sheet): string {
  switch (stage) {
    case 'waiting':
      return msg('waiting');
    case 'inWork':
      return msg('in progress');
    case 'blank':
    case 'writing':
      return msg('being written');
    case 'ghost':
      return msg('deleted');
    case 'lying':
      return '';
  }
}

/** The file's name, and which of its builds it is. */
export function dllWords(
  build: SmsinstBuild,
  isLoaded: boolean,
): {readonly name: Wordings; readonly build: Wordings} {
  const [short, long] =
    build === 'fixed'
      ? [msg('hotfixed'), msg('hotfixed, on disk')]
      : [msg('old'), msg('old, on disk')];
  return {
    name: [msg('Smsinst.dll'), msg('DLL')],
    build: isLoaded ? [short] : [long, short],
  };
}

/** The file on one line. It is named where there is room for either build, so that worlds look alike. */
export function dllLine(build: string, fits: (text: string) => boolean): string {
  const named = (words: string): string => `${msg('DLL')} ${words}`;
  return [msg('old'), msg('hotfixed'), build].every((words) => fits(named(words)))
    ? named(build)
    : build;
}

export function masterWords({state, version}: StageScene['master']): Wordings {
  return state === 'storing' ? [msg('storing…'), msg('…')] : [msg(str`v${version}`)];
}

export function shortCauses(cause: FailureCause): Wordings {
  switch (cause) {
    case 'disk-full':
      return [msg('disk full'), msg('full')];
    case 'file-in-use':
      return [msg('file in use'), msg('in use')];
    case 'access-denied':
      return [msg('no access'), msg('denied')];
  }
}

export function serverWords({status, holds}: SceneServer, isJustSkipped: boolean): Wordings {
  if (isJustSkipped) return [msg(str`v${holds} skipped`), msg('skipped'), msg(str`v${holds}`)];
  const words = statusWords(status, holds);
  switch (status) {
    case 'empty':
      return [words, msg('empty'), msg('–')];
    case 'stale':
      return [words, msg('stale'), msg(str`v${holds}`)];
    case 'due':
      return [words, msg(str`v${holds}`)];
    case 'receiving':
      return [words, msg('…')];
    case 'unreachable':
      // Its mark says that it is offline, too.
      return [words, holds === null ? msg('–') : msg(str`v${holds}`)];
    default:
      return [words];
  }
}

/** How the request is lost is our picture: to be said in the caption or beside the stage. */
export function ourPictureWords(): string {
  return msg(
    'This picture is ours. The article says only that the retry does not refresh existing servers, not why.',
  );
}

/** One server as a sentence, for those who do not see its card. */
export function serverSentence({name, holds, status, way}: SceneServer): string {
  const skipped = way === 'skipped' ? ` ${msg('The instruction skipped this server.')}` : '';
  switch (status) {
    case 'empty':
      return msg(str`${name} holds nothing.`);
    case 'current':
      return msg(str`${name} holds version ${holds}, like the master.`);
    case 'due':
      return msg(str`${name} holds version ${holds} and has not received its copy yet.`);
    case 'stale':
      return `${msg(str`${name} is stale. It holds version ${holds}, but the job asked to refresh it.`)}${skipped}`;
    case 'unasked':
      return msg(str`${name} keeps version ${holds}; the job did not ask to refresh it.`);
    case 'receiving':
      return msg(str`${name} is receiving its copy.`);
    case 'unreachable':
      return msg(str`${name} is offline.`);
  }
}

function sheetSentence(sheet: Sheet, isSource: boolean): string {
  const title = sheet.retry === 0 ? msg('The job’s sheet') : msg(str`Retry ${sheet.retry}`);
  if (sheet.stage === 'blank') return msg(str`${title} is still blank.`);
  const lines = sheet.lines.map((line) => {
    const [words = ''] = lineWords(line);
    switch (line.state) {
      case 'asked':
        return words;
      case 'lost':
        return msg(str`${words}: lost`);
      case 'gone':
        return msg(str`${words}: no longer asked for`);
      case 'unasked':
        return msg(str`${words}: not asked for`);
    }
  });
  const stage = sheetStageWords(sheet);
  const list = commaList(lines);
  return stage && !(isSource && sheet.stage === 'ghost')
    ? msg(str`${title} (${stage}): ${list}.`)
    : msg(str`${title}: ${list}.`);
}

/** The whole picture as a list of sentences. `mostServers`: more are counted, not named. */
export function pictureSentences(scene: StageScene, mostServers: number): readonly string[] {
  const {master, dll, retry, servers, stamp} = scene;
  const [outcome = ''] = outcomeWords(scene);
  const {name, build} = dllWords(dll.loaded ?? dll.onDisk, dll.loaded !== null);
  return [
    msg(str`The job is ${stampWords(stamp)}.`),
    sheetSentence(scene.source, true),
    msg(str`The Despooler is ${despoolerWords(scene.despooler.state)}.`),
    dll.loaded
      ? msg(str`${name[0]}: ${build[0]}.`)
      : msg(str`${name[0]}: not loaded; ${build[0]}.`),
    retry ? sheetSentence(retry, false) : receiveSentence(scene),
    master.failure && master.state !== 'storing'
      ? msg(
          str`The stored master is version ${master.version}; storing failed because ${causeOf(master.failure)}.`,
        )
      : msg(str`The stored master is version ${master.version}.`),
    ...(outcome ? [sentenceFrom(outcome)] : []),
    ...(servers.length > mostServers
      ? [...countStatuses(servers.map(({status}) => status))].map(([status, count]) =>
          sentenceFrom(countWords(status, numberOf(count))),
        )
      : servers.map(serverSentence)),
  ];
}

function receiveSentence({jobInstruction}: StageScene): string {
  return jobInstruction === 'none'
    ? msg('RECEIVE is empty.')
    : msg('RECEIVE holds the job’s instruction.');
}
