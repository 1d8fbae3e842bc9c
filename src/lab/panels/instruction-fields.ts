/** The fields of an instruction: what each is called, what it says, and what it means. */
import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {lastAttempt} from '../../../machines/site/instruction.js';
import {jobKindName, listOf, numberOf, whenAt} from '../../words/format.js';
import type {Written} from './instruction-history.js';

export interface Field {
  readonly name: string;
  /** One sentence, for somebody who has never seen an instruction. */
  readonly meaning: string;
  /** Whether a source says that the file holds it (fact `instruction-known-fields`); else it is the model’s. */
  readonly isDocumented?: true;
  /** What the first and the last of a number of alike instructions say; mostly the same one twice. */
  readonly value: (first: Written, last: Written) => string | TemplateResult;
  /** Whether an instruction has lost here what the job asked for. */
  readonly isLoss?: (written: Written) => boolean;
}

/** Only what the simulator models: nobody knows how the file is laid out. */
export function fieldsOfInstruction(): readonly Field[] {
  return [
    {
      name: msg('Written at'),
      meaning: msg(
        'When the instruction was put into RECEIVE, where the Despooler looks for work. The real file holds the time at which it is to be executed.',
      ),
      value: (first, last) => span(whenAt(first.time), whenAt(last.time)),
    },
    {
      name: msg('Attempt'),
      meaning: msg(
        'Which try of the job executes it. The first is the job’s own, the rest are retries.',
      ),
      value: ({instruction: first}, {instruction: last}) =>
        span(numberOf(first.attempt), numberOf(last.attempt)),
    },
    {
      name: msg('Kind of job'),
      meaning: msg(
        'What the package is for. A Share Package job copies to every specified server.',
      ),
      value: ({instruction}) => jobKindName(instruction.jobKind),
    },
    {
      name: msg('Package'),
      meaning: msg(
        'Which version of the job’s package it brings, for the master and for the servers.',
      ),
      value: ({instruction}) => msg(str`version ${instruction.version}`),
    },
    {
      name: msg('Put on specified servers'),
      meaning: msg(
        'Whether the servers of the job’s machine group get the package: those that hold none, and in a Share Package job all of them.',
      ),
      value: ({instruction}) => (instruction.putOnSpecified ? yes() : msg('no')),
    },
    {
      name: msg('Refresh existing servers'),
      meaning: msg(
        'Whether every server that holds the package gets the new version. This is what is lost.',
      ),
      value: ({refresh}) => refreshValue(refresh),
      isLoss: ({refresh}) => refresh === 'lost' || refresh === 'missing',
    },
    {
      name: msg('For which servers'),
      meaning: msg('A retry for servers that could not be reached names them; others are for all.'),
      value: ({instruction: {onlyServers}}) =>
        onlyServers ? msg(str`only ${listOf(onlyServers)}`) : msg('all that it asks for'),
    },
    {
      name: msg('Retries left'),
      isDocumented: true,
      meaning: msg(
        str`How many more may follow. There are ${lastAttempt} attempts in all, then the job is Failed.`,
      ),
      value: ({instruction: first}, {instruction: last}) => {
        const left = span(
          numberOf(lastAttempt - first.attempt),
          numberOf(lastAttempt - last.attempt),
        );
        return msg(str`${left} of ${lastAttempt - 1}`);
      },
    },
  ];
}

function span(first: string, last: string): string {
  return first === last ? first : msg(str`${first} to ${last}`);
}

function yes(): TemplateResult {
  return html`<span class="yes">${msg('yes')}</span>`;
}

function refreshValue(refresh: Written['refresh']): string | TemplateResult {
  switch (refresh) {
    case 'asked':
      return yes();
    case 'unasked':
      return msg('no');
    case 'lost':
      return html`
        <s aria-hidden="true">${msg('yes')}</s>
        <strong class="tag loss">✕ ${msg('lost')}</strong>
        <span class="why">${msg('the job asked for it')}</span>
      `;
    case 'missing':
      return html`
        <s aria-hidden="true">${msg('yes')}</s>
        <strong class="tag loss">✕ ${msg('missing')}</strong>
        <span class="why">${msg('lost by an earlier retry')}</span>
      `;
  }
}
