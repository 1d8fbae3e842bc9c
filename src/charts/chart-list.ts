/** The charts that can be looked at, in the order of their buttons. */
import {msg} from '@lit/localize';
import type {AnyStateMachine} from 'xstate';

import type {Role} from '../../machines/messages.js';
import {administratorMachine} from '../../machines/site/administrator.js';
import {despoolerMachine} from '../../machines/site/despooler.js';
import {distributionServerMachine} from '../../machines/site/distribution-server.js';
import {hotfixProcedureMachine} from '../../machines/hotfix/hotfix-procedure.js';
import {jobMachine} from '../../machines/site/job.js';
import {masterPackageMachine} from '../../machines/site/master-package.js';
import {receiveBoxMachine} from '../../machines/site/receive-box.js';
import {siteMachine} from '../../machines/site/site.js';
import {smsExecutiveMachine} from '../../machines/site/sms-executive.js';

export interface ListedChart {
  readonly machine: AnyStateMachine;
  readonly name: () => string;
  /** Whose chart it is in a run: a role, any one server, the site; null where no run has it. */
  readonly actor: Role | 'server' | 'site' | null;
  /** The state in which the worlds diverge, if they do so in this chart. */
  readonly divergence?: string;
}

/** The chart that is shown first: the one in which the fault is. */
export const firstChart: ListedChart = {
  machine: despoolerMachine,
  name: () => msg('Despooler'),
  actor: 'despooler',
  divergence: 'writingRetry',
};

/**
 * A chart is added by one entry here; then `npm run layout` gives it its places.
 *
 * One that is in no run, such as a lesson's, has `actor: null` and is shown without marks.
 */
export const listedCharts: readonly ListedChart[] = [
  firstChart,
  {machine: masterPackageMachine, name: () => msg('Master package'), actor: 'master'},
  {machine: distributionServerMachine, name: () => msg('Distribution server'), actor: 'server'},
  {machine: jobMachine, name: () => msg('Job'), actor: 'job'},
  {machine: receiveBoxMachine, name: () => msg('RECEIVE'), actor: 'receive'},
  {machine: smsExecutiveMachine, name: () => msg('SMS Executive'), actor: 'executive'},
  {machine: administratorMachine, name: () => msg('Administrator'), actor: 'administrator'},
  {machine: siteMachine, name: () => msg('Site'), actor: 'site'},
  {machine: hotfixProcedureMachine, name: () => msg('Hotfix procedure'), actor: null},
];
