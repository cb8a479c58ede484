import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKnownWords } from '../../../src/search/query/known-words.ts';
import { leaveOutQuestion } from '../../../src/search/query/questions.ts';
import { splitWords } from '../../../src/search/query/token.ts';

const vocabulary = {
  documents: 10,
  words: { hoc: 3, phi: 3, khong: 2 },
  frequent: {},
  ofTitles: { hoc: 'phi' },
  size: 1000,
  synonyms: [],
};
const known = openKnownWords(vocabulary);
const keep = (query: string, among = known): string =>
  leaveOutQuestion(splitWords(query), among).kept.join(' ');

describe('a question', () => {
  it.each([
    ['trường có bao nhiêu giáo viên', 'giáo viên'],
    ['co bao nhieu giao vien', 'giao vien'],
    ['học phí là bao nhiêu', 'học phí'],
    ['hoc phi lop 6 bao nhieu', 'hoc phi lop 6'],
    ['nộp hồ sơ ở đâu', 'nộp hồ sơ'],
    ['nop ho so o dau', 'nop ho so'],
    ['khi nào họp phụ huynh', 'họp phụ huynh'],
    ['họp phụ huynh khi nào', 'họp phụ huynh'],
    ['trường có học online không', 'học online'],
    ['nha truong co mien hoc phi khong', 'mien hoc phi'],
    ['đánh giá học sinh như thế nào', 'đánh giá học sinh'],
    ['hồ sơ tuyển sinh gồm những gì', 'hồ sơ tuyển sinh'],
    ['cho em hỏi lịch thi', 'lịch thi'],
    ['ai là hiệu trưởng', 'hiệu trưởng'],
    ['vì sao thu tiền điện', 'thu tiền điện'],
    ['học phí năm nay', 'học phí'],
    ['thuc don tuan nay', 'thuc don'],
    ['khoản thu mới nhất', 'khoản thu'],
    ['đón học sinh lúc mấy giờ', 'đón học sinh'],
    ['hoc phi bn', 'hoc phi'],
  ])('«%s» is about «%s»', (asked, about) => {
    expect(keep(asked)).toBe(about);
  });

  it.each([
    'họp ở đầu năm học',
    'các khoản thu nêu ở đầu',
    'không khí lớp học',
    'hoạt động ngoài giờ',
    'bao nhiêu',
    'ở đâu',
    'hỏi đáp về học phí',
    'người nào',
    'máy bay',
    'kế hoạch năm',
  ])('«%s» is none', (words) => {
    expect(keep(words)).toBe(words);
  });

  it('is none in the words of a title', () => {
    const ofTitles = { hoc: 'phi', phi: 'bao', bao: 'nhieu', nhieu: '' };
    const titled = openKnownWords({ ...vocabulary, ofTitles });
    expect(keep('học phí bao nhiêu', titled)).toBe('học phí bao nhiêu');
  });

  it('names what was left out as it was typed', () => {
    const { leftOut } = leaveOutQuestion(splitWords('xin hỏi sân Co Bao Nhieu lớp'), known);
    expect(leftOut.toSorted()).toEqual(['Co Bao Nhieu', 'xin hỏi']);
  });

  it('always leaves something, and nothing that was not typed', () => {
    const word = fc.constantFrom(
      ...splitWords('học bao nhiêu ở đâu khi nào là gì không có ai sao'),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        const { kept, leftOut } = leaveOutQuestion(words, known);
        expect(kept.length).toBeGreaterThan(0);
        const all = [...kept, ...leftOut.flatMap((run) => run.split(' '))];
        expect(all.toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});
