import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** The rooms that know nothing of how the site is shown or started. */
const inner = [
  'checks',
  'data',
  'attachments',
  'search',
  'cards',
  'drafts',
  'hosting',
  'words',
  'schemas',
  'yaml',
  'body',
  'text',
  'domain',
];

/** Which rooms a room may import from, besides itself. The same arrows as in src/README.md. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: ['domain'],
  hosting: [],
  text: ['domain'],
  attachments: ['text', 'domain'],
  yaml: ['domain'],
  body: ['domain'],
  cards: ['words', 'domain'],
  drafts: ['yaml', 'words', 'domain'],
  feeds: ['words', 'domain'],
  schemas: ['yaml', 'domain'],
  checks: ['words', 'schemas', 'yaml', 'body', 'text', 'domain'],
  search: ['body', 'words', 'domain'],
  data: ['schemas', 'yaml', 'body', 'attachments', 'text', 'domain'],
  integrations: ['feeds', ...inner],
  cli: ['integrations', ...inner],
  components: ['words', 'body', 'search', 'domain'],
  layouts: ['components', 'cards', 'feeds', 'hosting', 'styles', 'words', 'domain'],
  pages: ['data', 'layouts', 'components', 'cards', 'feeds', 'search', 'words', 'domain'],
  styles: [],
};

/** The glue: the only TypeScript file that knows Astro's virtual modules. */
const glue = ['data/site.ts'];

interface Import {
  readonly from: string;
  readonly target: string;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|mjs|astro|mdx)$/.test(file));

const imports: Import[] = files.flatMap((from) =>
  [
    ...readFileSync(join(root, from), 'utf8').matchAll(
      /(?:\bfrom\s*|^import\s*|\bimport\()\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((match) => ({ from, target: match[1] ?? '' })),
);

const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

describe('the house', () => {
  it('has an arrow rule for every room', () => {
    const rooms = [...new Set(files.map(roomOf))].filter((room) => room !== '').sort();
    expect(rooms).toEqual(
      Object.keys(arrows)
        .filter((room) => rooms.includes(room))
        .sort(),
    );
    expect(rooms).toContain('domain');
  });

  it('lets imports point only along its arrows', () => {
    const wrong = imports
      .filter(({ from, target }) => roomOf(from) !== '' && target.startsWith('.'))
      .map(({ from, target }) => ({
        from,
        to: posix.normalize(posix.join(posix.dirname(from), target)),
      }))
      .filter(
        ({ from, to }) =>
          roomOf(to) !== roomOf(from) && !arrows[roomOf(from)]?.includes(roomOf(to)),
      )
      .map(({ from, to }) => `${from} → ${to}`);
    expect(wrong).toEqual([]);
  });

  it('keeps Astro out of everything but the glue and the .astro files', () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        target.startsWith('astro:') && from.endsWith('.ts') && !glue.includes(from),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the domain free of frameworks, disk and clock', () => {
    const outward = imports.filter(
      ({ from, target }) => roomOf(from) === 'domain' && !target.startsWith('.'),
    );
    const clocked = files
      .filter((file) => roomOf(file) === 'domain')
      .filter((file) =>
        /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|Math\.random/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect({ outward, clocked }).toEqual({ outward: [], clocked: [] });
  });
});
