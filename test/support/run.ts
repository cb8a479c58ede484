import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Finished {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Conditions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The project's folder, where it is not this one. */
  readonly cwd?: string;
}

/** Runs a command of `src/cli` as its users do, on a fixed day. */
export function runCommand(command: string, conditions: Conditions = {}): Promise<Finished> {
  const { args = [], env = {}, cwd = root } = conditions;
  const child = spawn(process.execPath, [join(cwd, 'src/cli', `${command}.ts`), ...args], {
    cwd,
    env: { ...process.env, TODAY: '2026-11-20', INIT_CWD: cwd, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
}
