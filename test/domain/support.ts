import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Disclosure } from '../../src/domain/disclosure.ts';
import { emptyRecord, type DutyRecord } from '../../src/domain/duties/record.ts';
import type { Document, DocumentBase } from '../../src/domain/document.ts';
import type { Notice } from '../../src/domain/notice.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { compareNewestFirst } from '../../src/domain/publication.ts';
import type { Result } from '../../src/domain/result.ts';
import type { School } from '../../src/domain/school.ts';
import type { Site } from '../../src/domain/site.ts';

const base = {
  title: 'Văn bản của Trường THCS Hoa Mai',
  number: { state: 'pending' },
  issuer: 'Trường THCS Hoa Mai',
  place: 'Hoa Mai',
  issuedOn: { state: 'known', value: calendarDate(2022, 2, 24) },
  publishedOn: calendarDate(2022, 2, 25),
  signer: { state: 'pending' },
  legalBases: [],
  recipients: [],
  summary: 'Tóm tắt.',
  topics: [],
  attachments: [],
  status: 'in-force',
  changes: [],
  replaces: undefined,
  corrects: undefined,
  draft: false,
} as const satisfies Omit<DocumentBase, 'id'>;

export const planWith = (fields: Partial<Plan> = {}): Plan => ({
  ...base,
  id: 'plans/2022/ke-hoach',
  kind: 'plan',
  period: { type: 'year', year: 2022 },
  regulation: undefined,
  category: undefined,
  form: undefined,
  tasks: [],
  reports: [],
  ...fields,
});

export const disclosureWith = (fields: Partial<Disclosure> = {}): Disclosure => ({
  ...base,
  id: 'disclosures/2022/cong-khai',
  kind: 'disclosure',
  regulation: 'tt36-2017',
  category: 'thu-chi-tai-chinh',
  form: undefined,
  period: { type: 'school-year', from: 2022 },
  posting: undefined,
  tables: [],
  ...fields,
});

export const resultWith = (fields: Partial<Result> = {}): Result => ({
  ...base,
  id: 'results/2022/ket-qua',
  kind: 'result',
  period: { type: 'quarter', year: 2022, quarter: 1 },
  plan: undefined,
  outcomes: [],
  regulation: undefined,
  category: undefined,
  form: undefined,
  tables: [],
  ...fields,
});

export const noticeWith = (fields: Partial<Notice> = {}): Notice => ({
  ...base,
  id: 'notices/2022/thong-bao',
  kind: 'notice',
  endsOn: undefined,
  ...fields,
});

export const school: School = {
  name: 'Trường THCS Hoa Mai',
  shortName: 'THCS Hoa Mai',
  symbol: 'THCSHM',
  levels: ['THCS'],
  parentBody: 'Ủy ban nhân dân phường Hoa Mai',
  formerParentBodies: [],
  place: 'Hoa Mai',
  address: 'Số 1 đường Hoa Mai',
  phone: undefined,
  email: undefined,
  foundedOn: calendarDate(1999, 9, 5),
  informationOfficer: 'Tổ văn phòng',
  site: 'https://hoa-mai.example',
  fictional: true,
};

export const siteWith = (
  documents: readonly Document[],
  today: CalendarDate = calendarDate(2026, 11, 20),
  record: DutyRecord = emptyRecord,
): Site => ({ school, today, documents: documents.toSorted(compareNewestFirst), record });
