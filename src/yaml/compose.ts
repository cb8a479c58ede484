import { parseDocument, type Document } from 'yaml';

/**
 * Nodes with their offsets and a list of errors; never throws.
 * `failsafe` has no type but text. `uniqueKeys` compares each key with all before it (minutes for
 * a megabyte of keys), so duplicates are found elsewhere. Without pretty errors and source tokens
 * a document takes 0.3 ms instead of 0.9 ms.
 */
export function compose(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'error',
  });
}
