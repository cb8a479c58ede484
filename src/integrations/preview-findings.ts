import type { IncomingMessage } from 'node:http';
import type { AstroIntegration } from 'astro';
import { renderFindingsPage } from '../checks/reporters/html.ts';
import type { Content } from '../data/content.ts';
import { readContentPath } from '../domain/content-path.ts';
import type { Finding } from '../domain/finding.ts';
import { findDocumentIdOfPath } from '../domain/permalink.ts';
import { checkContent } from './content-checks.ts';

/**
 * In the preview, a file with errors shows its findings at its own address instead of a page, and a broken
 * school.yaml shows them everywhere. The page reloads by itself when a file is saved.
 */
export function previewFindings(content: Content): AstroIntegration {
  return {
    name: 'preview-findings',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let errors: Finding[] | undefined;
        server.watcher.add(content.settings.contentDir);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content.settings.contentDir)) return;
          errors = undefined;
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const path = findPagePath(request);
          if (path === undefined) {
            next();
            return;
          }
          errors ??= checkContent(content).filter(({ severity }) => severity === 'error');
          const shown = errors.filter(({ file }) => isShownAt(file, path));
          if (shown.length === 0) {
            next();
            return;
          }
          response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(withReload(renderFindingsPage(shown)));
        });
      },
    },
  };
}

/** The path of a request for a page; none for scripts, styles and files. */
function findPagePath({ url = '', headers }: IncomingMessage): string | undefined {
  if (!headers.accept?.includes('text/html')) return undefined;
  return decodeURI(new URL(url, 'http://localhost').pathname);
}

function isShownAt(file: string, path: string): boolean {
  const content = readContentPath(file);
  if (content.type === 'school') return true;
  const id = findDocumentIdOfPath(path);
  if (content.type === 'document') return content.id === id;
  return 'document' in content && content.document === id;
}

/** Vite's client reloads the page when the server says so. */
function withReload(html: string): string {
  return html.replace('</head>', '<script type="module" src="/@vite/client"></script></head>');
}
