import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from './run.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the demo school's built site. */
    readonly demoSite: string;
  }
}

/** Builds the demo school's site once, from nothing, for all the tests that look at it. */
export default async function buildDemoSite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'cong-khai-demo-'));
  const demoSite = join(folder, 'dist');
  const { status, stdout, stderr } = await runCommand('build', {
    env: { OUT_DIR: demoSite, CACHE_DIR: join(folder, 'cache') },
  });
  if (status !== 0) throw new Error(`The demo site does not build:\n${stdout}${stderr}`);
  project.provide('demoSite', demoSite);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
