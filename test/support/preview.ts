import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './run.ts';

export interface Preview {
  /** `http://localhost:<port>` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the preview as an officer does, on a fixed day and a free port. Rejects when it ends before it is ready. */
export async function startPreview(env: Readonly<Record<string, string>>): Promise<Preview> {
  const port = await findFreePort();
  const child = spawn(process.execPath, [join(root, 'src/cli/preview.ts')], {
    cwd: root,
    env: {
      ...process.env,
      // Astro serves no pages to whom it takes for Vitest.
      VITEST: undefined,
      NODE_ENV: undefined,
      TODAY: '2026-11-20',
      INIT_CWD: root,
      ...env,
      PORT: String(port),
    },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (data: Buffer): void => {
      output += data.toString();
      if (output.includes(`:${String(port)}/`)) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () => reject(new Error(`The preview did not start:\n${output}`)));
  });
  return {
    address: `http://localhost:${String(port)}`,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}
