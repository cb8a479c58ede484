import type { DocumentKey } from '../client.ts';
import type { Asked } from './evidence.ts';
import { findPair } from './lookups.ts';
import { rarityOf, type RunEvidence } from './rarity.ts';
import { findPhraseRun, findRunDocuments, measureByPlaces, type PhraseRun } from './runs.ts';
import type { WordEvidence } from './words.ts';

/** Of two words side by side. */
export interface PairEvidence extends RunEvidence {
  readonly documents: ReadonlySet<DocumentKey>;
}

/** What is known of two neighbours before their places are; of a common word the places never are. */
export type Together = Pick<PhraseRun, 'documents'> & Partial<PhraseRun>;

/** For each two neighbours. */
export function findTogether({ tokens, index, known, common }: Asked): Promise<Together[]> {
  return Promise.all(
    tokens.slice(1).map(async (right, at) => {
      const left = tokens[at] ?? right;
      return common.has(left) || common.has(right)
        ? findPhraseRun([left, right], index, known)
        : { documents: await findPair(index, left, right) };
    }),
  );
}

interface Found {
  readonly both: readonly WordEvidence[];
  /** Documents that have the two as they were typed. */
  readonly exactDocuments: ReadonlySet<DocumentKey>;
  /** Whether the right word may be only the beginning of one. */
  readonly isOpen: boolean;
  /** How many documents the site has. */
  readonly all: number;
}

export function weighPair(
  together: Together,
  { both, exactDocuments, isOpen, all }: Found,
): PairEvidence {
  const blind = both.map((word) => word.blind);
  const documents = isOpen ? findRunDocuments(blind) : together.documents;
  return {
    documents,
    rarity: rarityOf(documents.size, all),
    exactRarity: rarityOf(exactDocuments.size, all),
    measure: (!isOpen && together.measure) || measureByPlaces(both),
  };
}
