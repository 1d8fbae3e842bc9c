/** Adds the slowest files to the report of the command tests. */
import {relative} from 'node:path';

import {root} from './bundle.mjs';
import {slowest} from './slowest.mjs';

export default async function* report(events) {
  const times = new Map();
  for await (const {type, data} of events) {
    // Suites hold the time of their tests and of what they set up.
    if (!['test:pass', 'test:fail'].includes(type) || data.nesting !== 0 || !data.file) continue;
    const file = relative(root, data.file);
    times.set(file, (times.get(file) ?? 0) + data.details.duration_ms);
  }
  for (const line of slowest(times)) yield `${line}\n`;
}
