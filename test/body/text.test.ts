import { describe, expect, it } from 'vitest';
import { outlineOf, sectionsOf } from '../../src/body/text.ts';
import { treeOf } from './support.ts';

const body = `Mở đầu **đậm**.

## I. Mục đích

- Một
- [x] Hai

### 1. Yêu cầu

| Khoản | Số tiền |
|---|---:|
| Thu | 5 |

<GhiChu loai="luu-y">

## I. Mục đích

Dòng<br />mới, xem [bản ký](a.pdf) ![ảnh sân trường](b.jpg)[^1].

</GhiChu>

## II. *Tổ chức*

[^1]: Chú thích.
`;

describe('the outline of a body', () => {
  it('is its headings, with the ids of the page', () => {
    expect(outlineOf(treeOf(body))).toEqual([
      { id: 'i-muc-dich', depth: 2, text: 'I. Mục đích' },
      { id: '1-yeu-cau', depth: 3, text: '1. Yêu cầu' },
      { id: 'i-muc-dich-2', depth: 2, text: 'I. Mục đích' },
      { id: 'ii-to-chuc', depth: 2, text: 'II. Tổ chức' },
    ]);
  });
});

describe('the sections of a body', () => {
  it('are its plain text by heading', () => {
    expect(sectionsOf(treeOf(body))).toEqual([
      { id: undefined, heading: undefined, text: 'Mở đầu đậm.' },
      { id: 'i-muc-dich', heading: 'I. Mục đích', text: 'Một\n☑ Hai' },
      { id: '1-yeu-cau', heading: '1. Yêu cầu', text: 'Khoản Số tiền\nThu 5' },
      { id: 'i-muc-dich-2', heading: 'I. Mục đích', text: 'Dòng\nmới, xem bản ký .' },
      { id: 'ii-to-chuc', heading: 'II. Tổ chức', text: 'Chú thích.' },
    ]);
  });

  it('are none for a body that says nothing', () => {
    expect(sectionsOf(treeOf('<BangNhiemVu />'))).toEqual([]);
  });
});
