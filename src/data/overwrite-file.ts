import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a text in the place of a file's, wholly or not at all: on a full disk, or when the power fails, the file is
 * as it was. It keeps its rights, and one that may not be written is not written. Throws what the system says.
 */
export function overwriteFile(file: string, text: string): void {
  // A rename asks for the rights of the folder alone.
  accessSync(file, constants.W_OK);
  // A name that begins with a dot is no content, should it be left behind.
  const draft = join(dirname(file), `.${basename(file)}.moi`);
  try {
    writeThrough(draft, text, statSync(file).mode);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/** Returns when the bytes are on the disk: a rename may be there before them. */
function writeThrough(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'w');
  try {
    writeFileSync(handle, text);
    fchmodSync(handle, mode);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
