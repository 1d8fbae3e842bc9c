/** `net start` and `net stop` at the command prompt. Fact: `services-by-panel-or-command`. */
import {msg, str} from '@lit/localize';

import {describeFound} from '../../run/scenario-refusal.js';
import {says, type Given, type Reply} from './prompt-reply.js';
import {executiveService, serviceNamed, serviceRows} from './services.js';

export function net({words, practice}: Given): Reply {
  const [verb = '', ...names] = words;
  const [name] = names;
  const isStart = verb.toLowerCase() === 'start';
  const isStop = verb.toLowerCase() === 'stop';
  if (isStart && name === undefined) return started(practice);
  if ((!isStart && !isStop) || name === undefined || names.length > 1) {
    return says(msg('It is used so: net start [service], net stop service.'));
  }
  const service = serviceNamed(name);
  if (!service) return says(msg(str`There is no service called ${describeFound(name)} here.`));
  if (service !== executiveService) {
    return says(
      msg(
        str`${service} was left as it is: the article stops and starts ${executiveService} only.`,
      ),
    );
  }
  const act = {type: isStart ? 'start.requested' : 'stop.requested'} as const;
  if (practice.can(act)) return {kind: 'act', act};
  return says(
    isStart
      ? msg(str`${executiveService} has been started already.`)
      : msg(str`${executiveService} is not started, so it cannot be stopped.`),
  );
}

function started({view}: Given['practice']): Reply {
  const names = serviceRows(view).flatMap(({name, isStarted}) => (isStarted ? `   ${name}` : []));
  return says(msg('These services are started:'), ...names);
}
