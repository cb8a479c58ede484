import { Worker } from 'node:worker_threads';

/** Work that goes on beside the build on a thread of its own. */
export interface Thread {
  tell(message: string): void;
  /** Settles when the thread has ended; rejects with what it failed of. */
  end(): Promise<void>;
}

/**
 * Starts a file of this folder as a thread. A build that stops before does not wait for it; its failure is told
 * where its end is awaited.
 */
export function startThread(file: string, task: object): Thread {
  const worker = new Worker(new URL(file, import.meta.url), { workerData: task });
  const ended = endOf(worker, file);
  ended.catch(() => undefined);
  worker.unref();
  return {
    tell: (message) => {
      worker.postMessage(message);
    },
    end: () => {
      worker.ref();
      return ended;
    },
  };
}

function endOf(worker: Worker, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread ${file} ended with ${String(code)}`));
    });
  });
}
