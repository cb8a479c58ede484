import { describe, expect, it } from 'vitest';
import { listKeys } from '../../src/search/keys/listed-keys.ts';
import { datedKeys } from '../../src/search/keys/key.ts';
import { readTypedKeys } from '../../src/search/keys/typed-keys.ts';

/** Whether what was typed finds what is written: a key finds all keys that begin with it. */
function meets(typed: string, written: string): boolean {
  const listed = listKeys(written);
  return readTypedKeys(typed).keys.some(({ key }) => listed.some((each) => each.startsWith(key)));
}

describe('keys', () => {
  it.each([
    ['63/KH-THCSBS', 'Kế hoạch số 63/KH-THCSBS ngày 24/02/2022'],
    ['63/kh', 'Kế hoạch số 63/KH-THCSBS'],
    ['kh 63', 'Kế hoạch số 63/KH-THCSBS'],
    ['kế hoạch số 63', 'số 63/KH-THCSBS'],
    ['63 KH THCSBS', 'số 63/KH-THCSBS'],
    ['tt36', 'Thông tư số 36/2017/TT-BGDĐT'],
    ['thông tư 36/2017', 'Thông tư số 36/2017/TT-BGDĐT'],
    ['36/2017', 'Thông tư số 36/2017/TT-BGDĐT'],
    ['36/2017/tt-bgddt', 'Thông tư số 36/2017/TT-BGDĐT'],
    ['qd 05/2014', 'Quyết định số 05/2014/QĐ-TTg'],
    ['công văn 1123', 'Công văn số 1123/GDĐT-TCKT'],
    ['12 tb mđ', 'số 12 -TB/MĐ'],
    ['08-KH/ĐU', 'Kế hoạch 08 -KH/ĐU'],
    ['24/02/2022', 'ngày 24 tháng 02 năm 2022'],
    ['ngày 4 tháng 2 năm 2022', '04/02/2022'],
    ['4.2.2022', 'ngày 04/02/2022'],
    ['tháng 2/2022', '24/02/2022'],
    ['2/2022', '24/02/2022'],
    ['quý 3 2024', 'quý III năm 2024'],
    ['quý 4', 'Báo cáo Quý IV của nhà trường'],
    ['quý 1', 'kết quả quí I'],
    ['q3/2024', 'Quý 3/2024'],
    ['qui II', 'quý 2 năm 2025'],
    ['năm học 2023-2024', 'Năm học 2023 - 2024'],
    ['2023 2024', 'năm học 2023-2024'],
    ['năm học 23-24', 'năm học 2023-2024'],
    ['hoc phi 23-24', 'năm học 2023-2024'],
    ['4/2/22', 'ngày 04/02/2022'],
    ['04-02-22', 'ngày 04/02/2022'],
    ['2022-02-04', 'ngày 04/02/2022'],
    ['ngày 4 tháng 2, 2022', 'ngày 04/02/2022'],
    ['nghị định 81 năm 2021', 'Nghị định số 81/2021/NĐ-CP'],
    ['qd 05 nam 2014', 'Quyết định số 05/2014/QĐ-TTg'],
    ['số 81 năm 2021', 'Nghị định số 81/2021/NĐ-CP'],
    ['quý 04/2020', 'Quý IV năm 2020'],
    ['quý một năm 2024', 'Quý I/2024'],
    ['quí ba 2022', 'quý III năm 2022'],
    ['tháng chín năm 2024', '24/09/2024'],
    ['tháng mười một 2022', '05/11/2022'],
    ['tháng năm năm 2022', '05/05/2022'],
  ])('of «%s» meet «%s»', (typed, written) => {
    expect(meets(typed, written)).toBe(true);
  });

  it.each([
    ['63/kh', 'số 163/KH-THCS'],
    ['6/kh', 'số 63/KH-THCS'],
    ['tt36', 'Thông tư số 136/2016/TT-BTC'],
    ['36/2018', 'Thông tư số 36/2017/TT-BGDĐT'],
    ['quý 3 2024', 'quý III năm 2023'],
    ['quý 1', 'quý II năm 2023'],
    ['24/02/2022', '25/02/2022'],
    ['năm học 2023-2024', 'năm học 2022-2023'],
    ['năm học 23-24', 'năm học 2022-2023'],
    ['nghị định 81 năm 2021', 'Nghị định số 81/2022/NĐ-CP'],
    ['tháng mười 2022', '05/11/2022'],
  ])('of «%s» do not meet «%s»', (typed, written) => {
    expect(meets(typed, written)).toBe(false);
  });

  it.each([
    'kế hoạch 3 tháng',
    'thông báo 2 buổi',
    'kế hoạch hoạt động',
    'các quí',
    'thủ quy4',
    'kế hoach5',
    'kế hoạch 3 năm',
    'ngày 24-25',
    'lớp 10-11',
    'từ 24-26',
    'quý ba',
    'tháng chín',
  ])('are not read into «%s»', (query) => {
    expect(readTypedKeys(query).keys).toEqual([]);
  });

  it('take a year alone as a year, and leave it among the words', () => {
    expect(readTypedKeys('kế hoạch 2022')).toEqual({
      keys: [{ key: 'y2022', names: 'year', isFallback: false }],
      rest: 'ke hoach 2022',
    });
  });

  it('take no name for the symbol of a number', () => {
    expect(listKeys('Số 12/KH-THCS - Trường Trung học cơ sở')).toContain('kh12n0thcs');
    expect(listKeys('Số: 20/TB-MĐ. Ngày 22/11/2021.')).toEqual([
      's20n0tbmd',
      'tb20n0md',
      'd20211122',
    ]);
  });

  it('know no thirteenth month', () => {
    expect(listKeys('12/13/2024')).toEqual([]);
    expect(readTypedKeys('ngày 32/12/2024').keys.map(({ key }) => key)).not.toContain('d20241232');
  });

  it('of a number without a year may be had with the year of the paper', () => {
    expect(datedKeys(listKeys('53/TB-MĐ'), '2024')).toEqual(['s53n2024tbmd', 'tb53n2024md']);
    expect(datedKeys(listKeys('05/2014/QĐ-TTg ngày 15/01/2014'), '2014')).toEqual([]);
  });
});
