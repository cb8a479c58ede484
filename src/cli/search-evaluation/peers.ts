import { fold } from '../../domain/vietnamese.ts';
import { foldedSpelling } from '../../search/language/spelling.ts';
import { splitWords } from '../../search/query/token.ts';
import type { Corpus } from './corpus.ts';
import type { Ranker, Ranking } from './rankers.ts';

/** What each peer is given: with our own reading of words, so that only the engines differ. */
interface PeerPage {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly body: string;
}

const listTerms = (text: string): string[] => splitWords(text).map(foldedSpelling);

/** Peers that are installed, by their package names; the others are left out. */
export async function openPeers(corpus: Corpus): Promise<Ranker[]> {
  const pages = corpus.map(({ id, title, number, body }) => ({
    id,
    title,
    number: number ?? '',
    body,
  }));
  const peers = [
    openWhenInstalled<MiniSearchModule>('minisearch', (module) => openMiniSearch(module, pages)),
    openWhenInstalled<LunrModule>('lunr', (module) => openLunr(module, pages)),
    openWhenInstalled<FuseModule>('fuse.js', (module) => openFuse(module, pages)),
  ];
  return (await Promise.all(peers)).filter((peer) => peer !== undefined);
}

async function openWhenInstalled<Module>(
  name: string,
  open: (module: Module) => Ranker,
): Promise<Ranker | undefined> {
  try {
    import.meta.resolve(name);
  } catch {
    return undefined;
  }
  const imported: { readonly default: Module } = await import(name);
  return open(imported.default);
}

const answer = (pages: readonly string[]): Promise<Ranking> =>
  Promise.resolve({ listPages: () => Promise.resolve(pages) });

type MiniSearchModule = new (options: {
  readonly fields: readonly string[];
  readonly tokenize: (text: string) => string[];
  readonly processTerm: (term: string) => string;
  readonly searchOptions: object;
}) => {
  addAll(pages: readonly PeerPage[]): void;
  search(query: string): readonly { readonly id: string }[];
};

function openMiniSearch(MiniSearch: MiniSearchModule, pages: readonly PeerPage[]): Ranker {
  const index = new MiniSearch({
    fields: ['title', 'number', 'body'],
    tokenize: listTerms,
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2, number: 2 } },
  });
  index.addAll(pages);
  return {
    name: 'MiniSearch',
    search: (query) => answer(index.search(query).map(({ id }) => id)),
  };
}

interface LunrBuilder {
  readonly pipeline: { reset(): void };
  readonly searchPipeline: { reset(): void };
  ref(field: string): void;
  field(name: string, options?: { readonly boost: number }): void;
  add(page: PeerPage): void;
}

type LunrModule = (build: (this: LunrBuilder, builder: LunrBuilder) => void) => {
  search(query: string): readonly { readonly ref: string }[];
};

function openLunr(lunr: LunrModule, pages: readonly PeerPage[]): Ranker {
  const joined = (text: string): string => listTerms(text).join(' ');
  const index = lunr((builder) => {
    // Its own trimmer and stemmer know English only.
    builder.pipeline.reset();
    builder.searchPipeline.reset();
    builder.ref('id');
    builder.field('title', { boost: 2 });
    builder.field('number', { boost: 2 });
    builder.field('body');
    for (const { id, title, number, body } of pages) {
      builder.add({ id, title: joined(title), number: joined(number), body: joined(body) });
    }
  });
  return {
    name: 'Lunr',
    search: (query) => answer(index.search(joined(query)).map(({ ref }) => ref)),
  };
}

type FuseModule = new (
  pages: readonly PeerPage[],
  options: object,
) => { search(query: string): readonly { readonly item: PeerPage }[] };

function openFuse(Fuse: FuseModule, pages: readonly PeerPage[]): Ranker {
  const index = new Fuse(
    pages.map(({ id, title, number, body }) => ({
      id,
      title: fold(title),
      number: fold(number),
      body: fold(body),
    })),
    { keys: ['title', 'number', 'body'], ignoreLocation: true, threshold: 0.3 },
  );
  return {
    name: 'Fuse.js',
    search: (query) => answer(index.search(fold(query)).map(({ item }) => item.id)),
  };
}
