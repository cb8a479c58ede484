import { appendFileSync, cpSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocuments } from './documents.ts';
import { measure, median, type Run } from './processes.ts';

const root = join(import.meta.dirname, '../..');
const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
const rounds = 3;

type Print = (line: string) => void;

/** Check, build and index of 1,000 and 5,000 documents, beside Eleventy's bare build of the same 1,000. */
export async function measureBuilds(folder: string, print: Print): Promise<void> {
  const thousand = site(folder, 1000);
  const bare: Run[] = [];
  const cold: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await buildWithEleventy(thousand, String(round)));
    cold.push(await thousand.buildCold(String(round)));
  }
  const ours = median(cold.map(({ seconds }) => seconds));
  const theirs = median(bare.map(({ seconds }) => seconds));
  print(
    `1,000 documents, cold: check + build + index ${say(ours)}, largest process ${sayMb(cold)}`,
  );
  print(
    `1,000 documents, Eleventy bare: ${say(theirs)}; ratio ${(ours / theirs).toFixed(2)} (goal ≤ 6)`,
  );
  await measureOneEdit(thousand, print);
  const five = await site(folder, 5000).buildCold('only');
  print(`5,000 documents, cold: ${say(five.seconds)}, largest process ${sayMb([five])}`);
  print(`5,000 against 1,000: ratio ${(five.seconds / ours).toFixed(2)} (goal ≤ 5.5)`);
}

async function measureOneEdit(site: BenchSite, print: Print): Promise<void> {
  await site.build();
  appendFileSync(join(site.content, site.files[0] ?? ''), '\nThêm một câu sau khi đã ký.\n');
  const check = await site.check();
  print(`1,000 documents, after one edit: check ${say(check.seconds)} (goal ≤ 1 s)`);
  appendFileSync(join(site.content, site.files[1] ?? ''), '\nThêm một câu nữa.\n');
  const build = await site.build();
  print(`1,000 documents, after one edit: whole build ${say(build.seconds)} (goal ≤ 6 s)`);
}

export interface BenchSite {
  readonly content: string;
  readonly files: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  check(): Promise<Run>;
  build(): Promise<Run>;
  /** With a cache and an output folder that were never there; deleting them first would slow the disk down. */
  buildCold(round: string): Promise<Run>;
}

/** Generated documents in a folder of their own, with their own output and cache. */
export function site(folder: string, count: number): BenchSite {
  const base = join(folder, String(count));
  const content = join(base, 'content');
  const env = {
    CONTENT_DIR: content,
    OUT_DIR: join(base, 'dist'),
    CACHE_DIR: join(base, 'cache'),
    TODAY: '2026-11-20',
  };
  const files = writeDocuments(content, count);
  const run = (command: string, other: Readonly<Record<string, string>> = {}) =>
    succeed([process.execPath, join(root, 'src/cli', command)], { ...env, ...other });
  return {
    content,
    files,
    env,
    check: () => run('check.ts'),
    build: () => run('build.ts'),
    buildCold: (round) =>
      run('build.ts', {
        OUT_DIR: `${env.OUT_DIR}-${round}`,
        CACHE_DIR: `${env.CACHE_DIR}-${round}`,
      }),
  };
}

async function buildWithEleventy({ content }: BenchSite, round: string): Promise<Run> {
  const base = join(content, `../eleventy-${round}`);
  cpSync(content, join(base, 'input'), { recursive: true });
  // Eleventy reads Markdown; an .mdx of ours is Markdown to it, with its few tags as HTML.
  const run = await succeed(
    [process.execPath, eleventy, '--input=input', '--output=out', '--quiet'],
    {},
    withMarkdownEnding(base),
  );
  return run;
}

function withMarkdownEnding(base: string): string {
  for (const file of readdirSync(join(base, 'input'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.mdx'))
      renameSync(join(base, 'input', file), join(base, 'input', file.replace(/x$/, '')));
  }
  writeFileSync(join(base, 'package.json'), '{ "type": "module" }\n');
  return base;
}

async function succeed(
  command: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  cwd = root,
): Promise<Run> {
  const run = await measure(command, env, cwd);
  if (run.status !== 0) throw new Error(`${command.join(' ')} failed:\n${run.output}`);
  return run;
}

const say = (seconds: number): string => `${seconds.toFixed(2)} s`;

function sayMb(runs: readonly Run[]): string {
  const sizes = runs.map(({ largestMb }) => largestMb).filter((size) => size !== undefined);
  return sizes.length > 0 ? `${String(Math.round(Math.max(...sizes)))} MB` : 'not measured here';
}
