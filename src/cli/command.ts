/** What a command reads and prints: its answer, or one sentence on why there is none and status 2. */
import {resolve} from 'node:path';

/** npm runs scripts at the project's root; paths are meant from where it was called. */
export function fromCaller(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** Nobody may be reading, as behind `| head -1`, or there may be no room for the answer. */
export function print(text: string): void {
  process.stdout.once('error', ({code}: NodeJS.ErrnoException) =>
    refuse(`The answer could not be written to standard output (${code ?? 'unknown'}).`),
  );
  process.stdout.write(text);
}

export function refuse(sentence: string): void {
  process.exitCode = 2;
  // Where that is closed, too, only the status tells.
  process.stderr.once('error', () => undefined);
  process.stderr.write(`${sentence}\n`);
}

/** Whether there are no further arguments; if there are, they are refused. */
export function isWhole(further: readonly string[], takes: string): boolean {
  const [first] = further;
  if (first === undefined) return true;
  refuse(`${JSON.stringify(first)} is an extra argument; ${takes}.`);
  return false;
}
