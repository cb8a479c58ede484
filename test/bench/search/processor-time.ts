import { readdirSync, readFileSync } from 'node:fs';

// Clock ticks in a second, as Linux tells them to programs on every machine (`man 7 time`).
const ticks = 100;
// Often enough for seconds; looking costs time itself.
const pauseMs = 100;

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Seconds of processor, of all its threads. */
  readonly seconds: number;
}

/**
 * Seconds of processor that a task's processes take, with all that they start: looked up again and again, for
 * Pagefind's own is never waited for and so left out of what the system adds up. What a process takes between the
 * last look and its end is missing. Undefined where there is no `/proc`.
 */
export async function measureProcessorTime(task: () => Promise<void>): Promise<number | undefined> {
  const taken = new Map<number, number>();
  const timer = setInterval(() => {
    for (const { id, seconds } of listDescendants(process.pid)) taken.set(id, seconds);
  }, pauseMs);
  try {
    await task();
  } finally {
    clearInterval(timer);
  }
  if (taken.size === 0) return undefined;
  return [...taken.values()].reduce((sum, seconds) => sum + seconds, 0);
}

function listDescendants(id: number): Process[] {
  const all = listProcesses();
  const found = all.filter(({ parent }) => parent === id);
  for (const { id: above } of found) found.push(...all.filter(({ parent }) => parent === above));
  return found;
}

function listProcesses(): Process[] {
  try {
    const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return names.flatMap((name) => readProcess(name) ?? []);
  } catch {
    return [];
  }
}

function readProcess(name: string): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name, in brackets, may hold blanks. What follows is described in `man 5 proc_pid_stat`.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
    if (parent === undefined || user === undefined || system === undefined) return undefined;
    return { id: Number(name), parent, seconds: (user + system) / ticks };
  } catch {
    // It has ended since the folder was listed.
    return undefined;
  }
}
