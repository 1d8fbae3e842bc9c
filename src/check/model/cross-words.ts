/** What stands at the edges of a table of situations, and in its cells. */
import {msg, str} from '@lit/localize';

import type {JobKind} from '../../../machines/site/instruction.js';
import {jobKindName, timesOf} from '../../words/format.js';
import {numberWords} from './bounds-words.js';
import type {CellKey, Holders} from './check-result.js';
import type {CrossCell, Dimension} from './cross-table.js';

export function dimensionName(dimension: Dimension): string {
  switch (dimension) {
    case 'failures':
      return msg('How often storing fails');
    case 'holders':
      return msg('Servers that hold the package');
    case 'kind':
      return msg('Kind of job');
    case 'refresh':
      return msg('Refresh Existing');
    case 'put':
      return msg('Put on Specified');
    case 'servers':
      return msg('How many servers');
  }
}

export function valueName(dimension: Dimension, value: CellKey[Dimension]): string {
  switch (dimension) {
    case 'failures':
      return value === 0 ? msg('never') : timesOf(value as number);
    case 'holders':
      return holdersName(value as Holders);
    case 'kind':
      return jobKindName(value as JobKind);
    case 'refresh':
    case 'put':
      return value ? msg('on') : msg('off');
    case 'servers':
      return value === 1 ? msg('1 server') : msg(str`${value} servers`);
  }
}

function holdersName(holders: Holders): string {
  switch (holders) {
    case 'none':
      return msg('none');
    case 'all-specified':
      return msg('all of them specified');
    case 'some-unspecified':
      return msg('some of them not specified');
  }
}

/** In how many of the situations of a cell it happens. */
export function shareWords({failing, situations}: CrossCell): string {
  const total = numberWords(situations);
  if (failing === 0) return msg(str`in none of ${total}`);
  if (failing === situations) return msg(str`in all ${total}`);
  return msg(str`in ${numberWords(failing)} of ${total}`);
}
