/** `npm run -s simulate [FILE]`: what one scenario, or a list of them, ends with, as JSON. */
import {readFile} from 'node:fs/promises';
import {buffer} from 'node:stream/consumers';

import {ScenarioRefusal} from '../run/scenario-refusal.js';
import {readScenarios} from '../run/scenario-text.js';
import {summarise} from '../run/summary.js';
import {fromCaller, isWhole, print, refuse} from './command.js';

const [file, ...further] = process.argv.slice(2);

if (isWhole(further, 'simulate takes one file, or none for standard input')) {
  try {
    const {one, scenarios} = await readScenarios(await input());
    const summaries = scenarios.map(summarise);
    print(`${JSON.stringify(one ? summaries[0] : summaries, null, 2)}\n`);
  } catch (error) {
    refuse(sentence(error));
  }
}

function input(): Promise<Uint8Array> {
  return file === undefined ? buffer(process.stdin) : readFile(fromCaller(file));
}

function sentence(error: unknown): string {
  if (error instanceof ScenarioRefusal) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  if (code) return `${file ?? 'Standard input'} cannot be read (${code}).`;
  throw error;
}
