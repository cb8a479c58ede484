import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createReadStream } from 'node:fs';
import sirv from 'sirv';
import { securityHeaders } from '../hosting/policy.ts';

export interface ServedFolder {
  /** `http://localhost:<port>`, and the path of a site that stands under one. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on this machine with the headers that a real host would send.
 * Port 0 takes any free one. Rejects when the port is taken. `path` as in `pathOfSite`.
 */
export async function serveFolder(folder: string, port: number, path = ''): Promise<ServedFolder> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    // Sends `page.html.gz` for `page.html` where somebody has put one there.
    gzip: true,
    setHeaders: (response) => setHeaders(response),
  });
  const notFound = (response: ServerResponse): void => {
    setHeaders(response);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(join(folder, '404.html'))
      .on('error', () => response.end())
      .pipe(response);
  };
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (url.startsWith(`${path}/`)) {
      request.url = url.slice(path.length);
      files(request, response, () => {
        notFound(response);
      });
    } else if (url === '/' || url === path) {
      response.writeHead(302, { Location: `${path}/` }).end();
    } else {
      notFound(response);
    }
  });
  await listen(server, port);
  const address = `http://localhost:${String(portOf(server))}${path}`;
  return { address, close: () => close(server) };
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
