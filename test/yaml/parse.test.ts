import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/yaml/parse.ts';
import { listPlaces } from './support.ts';

describe('parseYaml', () => {
  it('keeps every scalar as it was typed', () => {
    const { value } = parseYaml(
      'a: 08\nb: 2022-02-30\nc: 03/04/2022\nd: yes\ne: 1e3\nf: 3.10\ng: 0x1F',
    );
    expect(value).toEqual({
      a: '08',
      b: '2022-02-30',
      c: '03/04/2022',
      d: 'yes',
      e: '1e3',
      f: '3.10',
      g: '0x1F',
    });
  });

  it('drops blank values and numbers the places of a list as its values are numbered', () => {
    const text = 'a:\nb: ~\nc: null\nd: ""\ne: "null"\nf:\n  -\n  - x';
    const { value, places } = parseYaml(text);
    expect(value).toEqual({ e: 'null', f: ['x'] });
    expect(text.slice(...(places['f.0']?.value ?? []))).toBe('x');
  });

  it('gives a blank value a place, so that what is missing can be shown', () => {
    const { places } = parseYaml('title: A\nnumber:\n');
    expect(places['number']?.key).toEqual([9, 15]);
  });

  it('counts offsets in the whole text', () => {
    const text = '---\ntitle: Thông báo\n---\n';
    const { places } = parseYaml(text, { start: 4, end: 21 });
    expect(text.slice(...(places['title']?.value ?? []))).toBe('Thông báo');
    expect(text.slice(...(places['title']?.key ?? []))).toBe('title');
  });

  it('gives nothing for a blank text, and no problem', () => {
    expect(parseYaml('\n# ghi chú\n')).toMatchObject({ value: undefined, problems: [] });
  });

  it('folds long values and keeps the whole of them in their place', () => {
    const text = 'summary: >\n  Dòng một\n  dòng hai\ntitle: a\n  b\n';
    const { value, places } = parseYaml(text);
    expect(value).toEqual({ summary: 'Dòng một dòng hai\n', title: 'a b' });
    expect(text.slice(...(places['title']?.value ?? []))).toBe('a\n  b');
  });

  it('is safe to keep as JSON', () => {
    const parsed = parseYaml('a: [b, {c: d}]\ne: f: g');
    expect(JSON.parse(JSON.stringify(parsed))).toEqual(parsed);
  });
});

describe('a text with several faults', () => {
  const text = [
    'title: Thông báo: lịch nghỉ Tết',
    'number:63/TB-THCSBS',
    'signer:',
    '\tposition: Hiệu trưởng',
    '\tname: "Họ và tên',
    'topics: [nghỉ Tết',
    'note: > 95% có mặt',
    'title: Thông báo khác',
  ].join('\n');

  it('tells of all of them in one run', () => {
    expect(listPlaces(text, parseYaml(text).problems)).toEqual([
      '1:8 yaml-colon',
      '2:1 yaml-colon-space',
      '4:1 yaml-tab',
      '5:1 yaml-tab',
      '5:8 yaml-quote',
      '6:9 yaml-bracket',
      '7:7 yaml-special-start',
      '8:1 duplicate-key',
    ]);
  });

  it('still reads what was meant', () => {
    expect(parseYaml(text).value).toEqual({
      title: 'Thông báo: lịch nghỉ Tết',
      number: '63/TB-THCSBS',
      signer: { position: 'Hiệu trưởng', name: 'Họ và tên' },
      topics: ['nghỉ Tết'],
      note: '> 95% có mặt',
    });
  });
});

describe('what no reading can be trusted for', () => {
  it('has no value', () => {
    const text = 'signer:\n  position: Hiệu trưởng\n name: A\ntitle: b';
    const { value, problems } = parseYaml(text);
    expect(value).toBeUndefined();
    expect(listPlaces(text, problems)).toEqual(['3:2 yaml-indent']);
  });
});
