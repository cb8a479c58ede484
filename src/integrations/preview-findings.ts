import type { IncomingMessage } from 'node:http';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { renderFindingsPage } from '../checks/reporters/html.ts';
import type { Content, ContentReading } from '../data/content.ts';
import { readContentPath } from '../domain/content-path.ts';
import type { Finding } from '../domain/finding.ts';
import { findDocumentIdOfPath } from '../domain/permalink.ts';
import { checkContent } from './content-checks.ts';

/**
 * In the preview, a file with errors shows its findings at its own address instead of a page, and a broken
 * school.yaml or duties.yaml shows them everywhere. The page reloads by itself when a file is saved.
 */
export function previewFindings(content: Content): AstroIntegration {
  return {
    name: 'preview-findings',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const { contentDir } = content.settings;
        const listErrors = rememberErrors(content);
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(contentDir + sep)) server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          const path = findPagePath(request);
          const shown =
            path === undefined ? [] : listErrors().filter(({ file }) => isShownAt(file, path));
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

/** The errors of the content as it lies on disk now; what has not changed is not checked again. */
function rememberErrors(content: Content): () => readonly Finding[] {
  let last: { reading: ContentReading; errors: readonly Finding[] } | undefined;
  return () => {
    const reading = content.read();
    if (last?.reading !== reading) {
      const errors = checkContent(content).filter(({ severity }) => severity === 'error');
      last = { reading, errors };
    }
    return last.errors;
  };
}

/** The path of a request for a page, as it was sent; none for scripts, styles and files. */
function findPagePath({ url = '', headers }: IncomingMessage): string | undefined {
  return headers.accept?.includes('text/html') ? url.replace(/[?#].*/s, '') : undefined;
}

function isShownAt(file: string, path: string): boolean {
  const content = readContentPath(file);
  if (['school', 'duties', 'synonyms'].includes(content.type)) return true;
  const id = findDocumentIdOfPath(path);
  if (content.type === 'document') return content.id === id;
  return 'document' in content && content.document === id;
}

/** Vite's client reloads the page when the server says so. */
function withReload(html: string): string {
  return html.replace('</head>', '<script type="module" src="/@vite/client"></script></head>');
}
