/** Starts the worker that runs checks. Throws where the browser lets no worker be started. */
export function startCheckWorker(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), {type: 'module'});
}
