import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium: the one of `CHROME_PATH`, an installed one, or the one that npm brought (Linux). */
export async function openBrowser(): Promise<Browser> {
  const executablePath = installed.find((file) => file !== undefined && existsSync(file));
  if (executablePath !== undefined) return chromium.launch({ executablePath, args: flags });
  return openBundledBrowser();
}

async function openBundledBrowser(): Promise<Browser> {
  // Makes the package unpack its own nss and nspr, which a bare Debian lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: bundled } = await import('@sparticuz/chromium');
  // Not with its own arguments: they switch the web's security off, and put all pages in one process.
  return chromium.launch({ executablePath: await bundled.executablePath(), args: flags });
}
