import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBuilds } from './builds.ts';
import { measureCards } from './cards.ts';
import { measurePreview } from './preview.ts';
import { measureSearch } from './search/measure.ts';
import { measureSlowPhone } from './slow-phone.ts';
import { measureTables } from './tables.ts';

// Prints how fast the project is on this machine: seconds, and ratios, which hold when the machine is noisy.
const folder = mkdtempSync(join(tmpdir(), 'cong-khai-bench-'));
try {
  await measureBuilds(folder, console.log);
  await measureTables(folder, console.log);
  await measureCards(folder, console.log);
  await measurePreview(folder, console.log);
  await measureSlowPhone(join(folder, 'slow-phone'), console.log);
  await measureSearch(join(folder, 'search'), console.log);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
