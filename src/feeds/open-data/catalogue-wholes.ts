import {
  boardAddress,
  boardDataAddress,
  boardTableAddress,
  csvMetadataAddress,
  documentsDataAddress,
  documentsSchemaAddress,
  openDataAddress,
  openDataArchiveAddress,
  regulationsDataAddress,
  regulationsSchemaAddress,
} from '../../domain/permalink.ts';
import type { Site } from '../../domain/site.ts';
import { findLastUpdate } from '../../domain/updates.ts';
import { catalogue as words } from '../../words/open-data.ts';
import type { Dataset } from './catalogue.ts';

/** What is of the school as a whole, beside the tables of single documents. */
export function listWholeDatasets({ documents, today }: Site): Dataset[] {
  const whole = {
    page: openDataAddress,
    cautions: [],
    keywords: [],
    issued: undefined,
    modified: undefined,
    period: undefined,
    source: undefined,
  };
  const modified = findLastUpdate(documents, today);
  return [
    {
      ...whole,
      modified,
      address: `${openDataAddress}#van-ban`,
      title: words.documents,
      description: words.documentsAbout,
      files: [{ address: documentsDataAddress, schema: documentsSchemaAddress }],
    },
    {
      ...whole,
      address: `${openDataAddress}#quy-dinh`,
      title: words.regulations,
      description: words.regulationsAbout,
      files: [{ address: regulationsDataAddress, schema: regulationsSchemaAddress }],
    },
    {
      ...whole,
      page: boardAddress,
      modified: today,
      address: `${openDataAddress}#bang-theo-doi`,
      title: words.board,
      description: words.boardAbout,
      files: [
        { address: boardTableAddress, description: csvMetadataAddress(boardTableAddress) },
        { address: boardDataAddress },
      ],
    },
    {
      ...whole,
      modified,
      address: `${openDataAddress}#tat-ca`,
      title: words.archive,
      description: words.archiveAbout,
      files: [{ address: openDataArchiveAddress }],
    },
  ];
}
