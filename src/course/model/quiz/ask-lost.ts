/** Items that ask what was lost and when, and whether the hotfix would have changed the end. */
import {msg} from '@lit/localize';

import type {Choice} from '../../../../lessons/lesson.js';
import {outcomeOf} from '../../../run/outcome.js';
import {record} from '../../../run/record.js';
import {chooseOne, type Case, type QuizItem} from './item.js';
import {losingRetry} from './read-case.js';
import {tellCase} from './case-text.js';

export function askLost(id: string, asked: Case): QuizItem {
  const {scenario, world} = asked;
  const isLost = losingRetry(asked) > 0;
  const choices: readonly Choice[] = [
    {
      id: 'refresh-first',
      text: msg('The request to refresh existing servers, when the first retry was written'),
      right: isLost,
      because: isLost
        ? msg(
            'Storing failed, and the old Smsinst.dll was loaded when the first retry was written.',
          )
        : whyKept(asked),
    },
    {
      id: 'refresh-last',
      text: msg('The request to refresh existing servers, when the master was stored'),
      right: false,
      because: msg('Storing changes no request. An instruction stays as it was written.'),
    },
    {
      id: 'put-on',
      text: msg(
        'The request to put the package on specified servers, when the first retry was written',
      ),
      right: false,
      because: msg('That request is not lost, with either Smsinst.dll.'),
    },
    {
      id: 'nothing',
      text: msg('Nothing'),
      right: !isLost,
      because: isLost
        ? msg('The first retry no longer asks to refresh, though the job did.')
        : whyKept(asked),
    },
  ];
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: chooseOne(msg('What was lost on the way, and when?'), choices),
    facts: ['retry-loses-refresh', 'loaded-dll-decides', 'fixed-retry-keeps-all'],
    scenario,
    world,
  };
}

function whyKept({scenario, world}: Case): string {
  if (scenario.masterFailures.count === 0) {
    return msg('Storing succeeded at once, so no retry was written and nothing was lost.');
  }
  if (!scenario.job.refreshExisting) {
    return msg('The job did not ask to refresh: what was not asked for cannot be lost.');
  }
  return world === 'before-job'
    ? msg('The hotfixed file was loaded, so the retry asks for all that was asked before.')
    : msg('No retry was written without the request.');
}

export function askHotfix(id: string, asked: Case): QuizItem {
  const {scenario, world, recording} = asked;
  const without = outcomeOf(recording);
  const withHotfix = outcomeOf(record(scenario, 'before-job'));
  const differs = JSON.stringify(without.servers) !== JSON.stringify(withHotfix.servers);
  const because = differs
    ? msg(
        'With the hotfix the first retry asks to refresh, and reaches servers that were passed over here.',
      )
    : whyAlike(asked);
  const choices: readonly Choice[] = [
    {id: 'yes', text: msg('Yes: some server would hold another version'), right: differs, because},
    {id: 'no', text: msg('No: each server would hold the same'), right: !differs, because},
  ];
  return {
    id,
    situation: tellCase(asked),
    log: [],
    question: chooseOne(
      msg('Would the servers end otherwise, had the hotfix been installed before the job?'),
      choices,
    ),
    facts: ['retry-loses-refresh', 'fixed-retry-keeps-all', 'share-job-copies-to-specified'],
    scenario,
    world,
  };
}

function whyAlike(asked: Case): string {
  const {scenario} = asked;
  if (losingRetry(asked) === 0) return whyKept(asked);
  if (outcomeOf(asked.recording).master < 2) {
    return msg('The master is never stored, so no server gets anything in either case.');
  }
  return scenario.job.kind === 'share-package-on-server' && scenario.job.putOnSpecified
    ? msg(
        'The refresh is lost, but whoever held the package is specified, and a Share Package job copies to each specified server.',
      )
    : msg('No server that held an older version was passed over.');
}
