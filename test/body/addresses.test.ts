import { describe, expect, it } from 'vitest';
import { classifyAddress } from '../../src/body/addresses.ts';

describe('an address', () => {
  it.each([
    ['https://moet.gov.vn', 'web'],
    ['HTTP://moet.gov.vn/a b', 'web'],
    ['mailto:vp@truong.edu.vn', 'mail'],
    ['tel:+842838000000', 'phone'],
    ['#ii-noi-dung', 'fragment'],
    ['/ke-hoach/2022/', 'site'],
    ['../ban-ky.pdf', 'outside'],
    ['a/../../b.pdf', 'outside'],
    ['%2e%2e/ban-ky.pdf', 'outside'],
    ['%2Fetc', 'outside'],
    ['www.moet.gov.vn', 'bare'],
    ['truong.edu.vn/a', 'bare'],
    ['vp@truong.edu.vn', 'bare'],
  ])('%s is of the type %s', (address, type) => {
    expect(classifyAddress(address).type).toBe(type);
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:x',
    '\u0000javascript:x',
    'java\u200bscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
    'ftp://a.vn',
    'C:\\a.pdf',
    'c:/a.pdf',
    '//xau.vn',
    '/\\xau.vn',
    '\\\\maychu\\a',
    'a%5Cb.pdf',
    '/ /xau.vn',
  ])('%j is unsafe', (address) => {
    expect(classifyAddress(address).type).toBe('unsafe');
  });

  it('of a file is the name on disk, and what follows it', () => {
    expect(classifyAddress('./b%E1%BA%A3n%20k%C3%BD.pdf?x#page=2')).toEqual({
      type: 'file',
      file: 'bản ký.pdf',
      suffix: '?x#page=2',
    });
    expect(classifyAddress('phu-luc/100%.pdf')).toMatchObject({ file: 'phu-luc/100%.pdf' });
    expect(classifyAddress('ghi chú: 1.pdf')).toMatchObject({ file: 'ghi chú: 1.pdf' });
  });
});
