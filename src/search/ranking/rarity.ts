import type { MeasureRun } from './runs.ts';

/** How much it tells that a document is one of so few that have something. */
export const rarityOf = (count: number, documents: number): number =>
  count === 0 ? 0 : Math.log(1 + (documents - count + 0.5) / (count + 0.5));

/** Of some words in their order. */
export interface RunEvidence {
  readonly rarity: number;
  /** 0 where the site never has them as they were typed, or they were typed without marks. */
  readonly exactRarity: number;
  readonly measure: MeasureRun;
}
