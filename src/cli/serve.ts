import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import sirv from 'sirv';
import { securityHeaders } from '../hosting/policy.ts';

export interface ServedFolder {
  /** `http://localhost:<port>` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine with the headers that a real host would send.
 * Port 0 takes any free one. Rejects when the port is taken.
 */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response) => setHeaders(response),
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      setHeaders(response);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      createReadStream(join(folder, '404.html'))
        .on('error', () => response.end())
        .pipe(response);
    });
  });
  await listen(server, port);
  return { address: `http://localhost:${String(portOf(server))}`, close: () => close(server) };
}

function setHeaders(response: { setHeader(name: string, value: string): unknown }): void {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
