import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openScan, type ScanTask } from './output-scan.ts';

const { folder } = workerData as ScanTask;
const scan = openScan(folder);
const pause = 250;

const isBuilt = parentPort && once(parentPort, 'message').then(() => true);

while (!(await Promise.race([isBuilt, setTimeout(pause, false)]))) {
  try {
    scan();
  } catch {
    // A page that was moved away in the meantime; the last scan reads what is there in the end.
  }
}

const faults = scan();
if (faults.length > 0) throw new Error(`Unsafe markup in the built site:\n${faults.join('\n')}`);
process.exit();
