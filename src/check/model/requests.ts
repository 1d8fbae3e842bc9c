/** What a job asked for, told by the rules of its own instruction. */
import {reaches, type Instruction} from '../../../machines/site/instruction.js';
import type {JobRequest} from '../../../machines/site/job.js';
import {newVersion} from '../../../machines/site/site.js';
import type {ServerKind} from './situation.js';

/** Whether the job's own request reaches a server. */
export function isAskedFor(job: JobRequest, {holds, specified}: ServerKind): boolean {
  const {kind: jobKind, refreshExisting, putOnSpecified} = job;
  const request: Instruction = {
    jobKind,
    refreshExisting,
    putOnSpecified,
    version: newVersion,
    attempt: 1,
    onlyServers: null,
  };
  return reaches(request, {name: '', heldBefore: holds !== null, specified});
}

/** Whether a retry asks for what the job asked for. */
export function asksAs(
  retry: Pick<Instruction, 'refreshExisting' | 'putOnSpecified'>,
  job: JobRequest,
): boolean {
  return (
    retry.refreshExisting === job.refreshExisting && retry.putOnSpecified === job.putOnSpecified
  );
}
