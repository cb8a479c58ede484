import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../support/browser.ts';
import { site } from './builds.ts';

const root = join(import.meta.dirname, '../..');
const port = 4399;

/** How soon the preview of 1,000 documents answers, and how soon a saved edit is on the screen. */
export async function measurePreview(folder: string, print: (line: string) => void): Promise<void> {
  const { content, files, env } = site(join(folder, 'preview'), 1000);
  const started = performance.now();
  const preview = spawn(process.execPath, [join(root, 'src/cli/preview.ts')], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: 'ignore',
  });
  try {
    const address = `http://localhost:${String(port)}`;
    await answered(`${address}/`);
    print(
      `preview of 1,000 documents: ready in ${sayTime(performance.now() - started)} (goal ≤ 5 s)`,
    );
    const shown = await timeEdits(
      join(content, files[0] ?? ''),
      `${address}/ke-hoach/2019/ke-hoach-0/`,
    );
    print(
      `preview of 1,000 documents: a saved edit is shown after ${shown.map(sayTime).join(', ')} (goal ≤ 1 s)`,
    );
  } finally {
    preview.kill();
  }
}

async function timeEdits(file: string, address: string): Promise<number[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const times: number[] = [];
    for (const word of ['một', 'hai', 'ba']) {
      const sentence = `Câu vừa lưu lần ${word}.`;
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${sentence}\n`);
      const saved = performance.now();
      await page.getByText(sentence).waitFor({ timeout: 20_000 });
      times.push(performance.now() - saved);
    }
    return times;
  } finally {
    await browser.close();
  }
}

async function answered(address: string): Promise<void> {
  for (;;) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const sayTime = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
