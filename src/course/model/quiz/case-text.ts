/** Tells the situation of a test's item, so that it can be answered from the words alone. */
import {msg, str} from '@lit/localize';

import {responseIntervals} from '../../../../machines/site/timing.js';
import {mostFailures} from '../../../run/scenario-limits.js';
import type {Scenario} from '../../../run/scenario.js';
import {causeOf, jobKindName, listOf, requestsOf, timesOf, waitOf} from '../../../words/format.js';
import type {World} from '../../../run/world.js';
import type {Case} from './item.js';

export function tellCase({scenario, world}: Case): readonly string[] {
  return [tellWorld(world), tellJob(scenario), tellTrouble(scenario), ...tellServers(scenario)];
}

export function tellWorld(world: World): string {
  switch (world) {
    case 'absent':
      return msg('The site runs the old Smsinst.dll.');
    case 'before-job':
      return msg('The hotfix was installed, and the service started again, before the job.');
    case 'before-retry':
      return msg(
        'The site runs the old Smsinst.dll. While the first retry waits, the hotfix is installed and the service started again.',
      );
  }
}

function tellJob({job}: Scenario): string {
  return msg(str`A ${jobKindName(job.kind)} job brings version 2. It asks ${requestsOf(job)}.`);
}

function tellTrouble({masterFailures: {count, cause}, response}: Scenario): string {
  const wait = waitOf(responseIntervals[response]);
  if (count === 0) return msg('Storing the master succeeds at once.');
  if (count >= mostFailures) {
    return msg(str`Storing the master fails in every attempt, because ${causeOf(cause)}.`);
  }
  return msg(
    str`Storing the master fails ${timesOf(count)}, because ${causeOf(cause)}, and then succeeds. A retry comes after ${wait}.`,
  );
}

function tellServers({servers}: Scenario): readonly string[] {
  return servers.map(({name, holds, specified, offlineForAttempts}) => {
    const held = holds === null ? msg('nothing') : msg(str`version ${holds}`);
    const attempts = listOf(offlineForAttempts.map(String));
    if (attempts !== '') {
      return msg(str`${name} holds ${held}, and is offline in attempt ${attempts}.`);
    }
    return specified
      ? msg(str`${name} holds ${held} and is specified.`)
      : msg(str`${name} holds ${held} and is not specified.`);
  });
}
