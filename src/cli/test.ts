import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cliWords } from '../words/cli.ts';

// Everything that CI runs. Each step runs even if one before it failed, so that one run tells all.
const steps: readonly (readonly [name: string, ...command: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level=warn', '.'],
  ['lint', 'eslint', '-c', 'test/eslint.config.js', '.'],
  ['types', 'astro', 'check', '--minimumFailingSeverity', 'warning'],
  ['generated files', 'src/cli/generate.ts', '--check'],
  ['tests', 'vitest', 'run', '--config', 'test/vitest.config.ts'],
];

const launcher = join(import.meta.dirname, 'run.mjs');
const failed = steps.filter(([name, ...command]) => {
  console.log(cliWords.testStep(name));
  return spawnSync(process.execPath, [launcher, ...command], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(cliWords.testsFailed(failed.map(([name]) => name)));
  process.exitCode = 1;
}
