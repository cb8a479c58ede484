import type { Parents } from 'mdast';
import type { Problem } from '../../domain/finding.ts';
import type { Visited } from '../tree/nodes.ts';
import { checkAddresses } from './addresses.ts';
import { checkCode } from './code.ts';
import { checkDepth } from './depth.ts';
import { checkEatenSigns } from './eaten-signs.ts';
import { checkEmphasis } from './emphasis.ts';
import { checkEmptiness } from './emptiness.ts';
import { checkFootnotes } from './footnotes.ts';
import { checkFragments } from './fragments.ts';
import { checkHeadings } from './headings.ts';
import { checkImages } from './images.ts';
import { checkLines } from './lines.ts';
import { checkLists } from './lists.ts';
import { checkLocalPaths } from './local-paths.ts';
import { checkNumbering } from './numbering.ts';
import { checkPaperFrame } from './paper-frame.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPlacement } from './placement.ts';
import { checkRepeats } from './repeats.ts';
import { checkTables } from './tables.ts';

/** A parsed body, as the checks on its tree see it. */
export interface TreeSource {
  /** As it was written. */
  readonly text: string;
  /** Every node in the order of the text; the root comes first. */
  readonly nodes: readonly Visited[];
  /** Nodes that lost what lay too deep within them. */
  readonly cut: readonly Parents[];
}

const checks: readonly ((source: TreeSource) => Problem[])[] = [
  checkAddresses,
  checkCode,
  checkDepth,
  checkEatenSigns,
  checkEmphasis,
  checkEmptiness,
  checkFootnotes,
  checkFragments,
  checkHeadings,
  checkImages,
  checkLines,
  checkLists,
  checkLocalPaths,
  checkNumbering,
  checkPaperFrame,
  checkPersonalData,
  checkPlacement,
  checkRepeats,
  checkTables,
];

export function checkTree(source: TreeSource): Problem[] {
  return checks.flatMap((check) => check(source));
}
