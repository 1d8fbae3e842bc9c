/** A worker that says what a test tells it to, and remembers what it was told. */
export class FakeWorker {
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  onmessageerror: ((event: MessageEvent) => unknown) | null = null;
  onerror: ((event: ErrorEvent) => unknown) | null = null;
  readonly told: unknown[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.told.push(structuredClone(message));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** A message from the worker; one that was on its way arrives even after the worker was ended. */
  say(...messages: readonly unknown[]): void {
    for (const data of messages) this.onmessage?.(new MessageEvent('message', {data}));
  }

  /** As a browser tells of a script that cannot be loaded, or that has thrown. */
  breakDown(): void {
    this.onerror?.(new ErrorEvent('error', {cancelable: true}));
  }

  /** As a browser tells of a message that cannot be read. */
  mumble(): void {
    this.onmessageerror?.(new MessageEvent('messageerror'));
  }
}

/** Starts fake workers, and keeps all of them. */
export class FakeWorkers {
  readonly all: FakeWorker[] = [];

  readonly start = (): Worker => {
    const worker = new FakeWorker();
    this.all.push(worker);
    return worker as unknown as Worker;
  };

  /** The last that was started. */
  get last(): FakeWorker {
    const worker = this.all.at(-1);
    if (!worker) throw new Error('No worker was started.');
    return worker;
  }
}
