import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface Run {
  readonly seconds: number;
  /** Peak resident memory in MB of the largest single process; undefined where /proc is missing. */
  readonly largestMb: number | undefined;
  readonly status: number | null;
  readonly output: string;
}

/** Runs a command to its end and measures it with all the processes that it starts. */
export async function measure(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Run> {
  const [file, ...args] = command;
  const started = performance.now();
  const child = spawn(file, args, { env: { ...process.env, ...env }, ...(cwd ? { cwd } : {}) });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  let largestKb = 0;
  const timer = setInterval(() => {
    largestKb = Math.max(largestKb, ...listTree(child.pid ?? 0).map(peakKb));
  }, 50);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, largestMb: largestKb > 0 ? largestKb / 1024 : undefined, status, output };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function listTree(pid: number): number[] {
  const parents = new Map(listProcesses().map((each) => [each, parentOf(each)]));
  const tree = [pid];
  for (const id of tree) {
    for (const [each, parent] of parents)
      if (parent === id && !tree.includes(each)) tree.push(each);
  }
  return tree;
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

const parentOf = (pid: number): number => readStatus(pid, 'PPid');
const peakKb = (pid: number): number => readStatus(pid, 'VmHWM');

function readStatus(pid: number, field: string): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
