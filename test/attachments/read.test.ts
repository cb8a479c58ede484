import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostText } from '../../src/attachments/limits.ts';
import { mayHaveText, readText } from '../../src/attachments/read.ts';
import { vocabulary } from '../text/vocabulary.ts';
import { aTextCell, aWordFile, aWorkbook } from './office-files.ts';
import { aPdf } from './pdf-file.ts';

const endings = ['pdf', 'xlsx', 'ods', 'docx', 'odt', 'csv', 'txt'];
const sentence = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 2, maxLength: 8 })
  .map((words) => `bảng ${words.join(' ')}`);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });

describe('the reader of attachments', () => {
  it('knows by its name what may have text', () => {
    expect(endings.every((ending) => mayHaveText(`bản ký.${ending.toUpperCase()}`))).toBe(true);
    expect(['a.doc', 'a.xls', 'a.jpg', 'pdf', 'a.pptx'].some(mayHaveText)).toBe(false);
  });

  it('never throws, whatever the bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...endings), bytes, async (ending, given) => {
        expect(Array.isArray(await readText(`a.${ending}`, given))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws on a file that is cut off or has a wrong byte', async () => {
    const files = [
      ['pdf', aPdf([[{ text: 'Máy lọc nước', y: 700 }], [{ text: 'Mái che', y: 700 }]])],
      ['xlsx', aWorkbook([{ name: 'Quý I', cells: aTextCell('Máy lọc nước') }])],
      ['docx', aWordFile(['Máy lọc nước'])],
    ] as const;
    const damage = fc.record({ at: fc.nat(6000), byte: fc.nat(255), isCut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        damage,
        async ([ending, whole], { at, byte, isCut }) => {
          const place = at % whole.length;
          const damaged = isCut ? whole.slice(0, place) : whole.with(place, byte);
          expect(Array.isArray(await readText(`a.${ending}`, damaged))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives back the lines that were written', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, async (lines) => {
        expect(await readText('a.docx', aWordFile(lines))).toEqual([{ lines }]);
        const cells = lines.map(aTextCell).join('');
        const [sheet] = await readText('a.xlsx', aWorkbook([{ name: 'A', cells }]));
        expect(sheet?.lines).toEqual(lines);
        const placed = lines.map((text, at) => ({ text: `- ${text}`, y: 800 - 16 * at }));
        const [page] = await readText('a.pdf', aPdf([placed]));
        expect(page?.lines).toEqual(placed.map(({ text }) => text));
      }),
      { numRuns: 25 },
    );
  });

  it('mends what only a machine sees, and leaves out lines without a word', async () => {
    const lines = ['\uf0b7 Máy l\u00adọc nư\u200bớc', '12.500', 'IV', '- - -', 'Ý'];
    expect(await readText('a.docx', aWordFile(lines))).toEqual([{ lines: ['Máy lọc nước'] }]);
  });

  it('reads no more than is kept', async () => {
    const line = 'Nhà trường lắp máy lọc nước '.repeat(100);
    const many = Array.from({ length: 100 }, () => line);
    const [part] = await readText('a.docx', aWordFile(many));
    const length = part?.lines.join('\n').length ?? 0;
    expect(length).toBeLessThanOrEqual(mostText);
    expect(length).toBeGreaterThan(mostText - line.length - 1);
  });
});
