import type { Signer } from '../../domain/document.ts';
import type { Finding } from '../../domain/finding.ts';
import { quote } from '../../domain/quote.ts';
import { isUnfilled, listSignerFaults } from '../../domain/signer-faults.ts';
import type { DocumentSource, SiteSources } from '../../domain/source.ts';
import { findKnown } from '../../domain/stated.ts';
import { findingAt } from '../fault.ts';

/** Of what readers see: who signs a draft may not be known yet. */
export function checkSignerWords({ documents }: SiteSources): Finding[] {
  return documents.flatMap((source) => {
    const signer = source.document.draft ? undefined : findKnown(source.document.signer);
    if (signer === undefined) return [];
    const unfilled = listUnfilled(source, signer);
    return unfilled.length > 0 ? unfilled : listMisplaced(source, signer);
  });
}

const labels = { position: 'Chức vụ', name: 'Họ tên' } as const;

const listUnfilled = (source: DocumentSource, signer: Signer): Finding[] =>
  (['position', 'name'] as const)
    .filter((field) => isUnfilled(signer[field]))
    .map((field) => {
      const fault = {
        code: 'unfilled-signer',
        message: `${labels[field]} người ký còn là chữ mẫu: ${quote(signer[field], 40)}.`,
        advice:
          'Ghi như trên bản đã ký. Chưa có người ký thì ghi «signer: chưa có»; bản ký không ghi thì «signer: không ghi».',
      } as const;
      return findingAt(source, fault, `signer.${field}`, 'signer');
    });

const listMisplaced = (source: DocumentSource, signer: Signer): Finding[] =>
  listSignerFaults(signer).map(({ field, message, advice }) =>
    findingAt(source, { code: 'signer-words', message, advice }, `signer.${field}`, 'signer'),
  );
