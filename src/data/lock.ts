import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface Lock {
  release(): void;
}

/**
 * A lock between processes; none where another holds it. SQLite asks the system for it, which ends it together with
 * the process, so that of a build that was killed nothing is left to be cleared away. A disk that cannot lock
 * hinders nobody.
 */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  const release = (): void => {
    database.close();
  };
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    if (isBusy(error)) {
      release();
      return undefined;
    }
  }
  return { release };
}

// SQLITE_BUSY (sqlite.org/rescode.html); what Node.js throws has the number of SQLite as `errcode`.
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;
