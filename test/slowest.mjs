/** Says which files took longest, in lines that `run.mjs` reads. */
const most = 10;

/** The slowest of `[file, milliseconds]`, slowest first, a line each. */
export function slowest(times) {
  return [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([file, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${file}`);
}

/** Reads the lines again, from what several runners have printed. */
export function readSlowest(output) {
  return [...output.matchAll(/^ *(\d+\.\d) s {2}(\S+)$/gm)].map(([, seconds, file]) => [
    file,
    Number(seconds) * 1000,
  ]);
}
