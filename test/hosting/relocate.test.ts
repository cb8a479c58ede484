import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeTo, underPath, type Copy } from '../../src/hosting/relocate.ts';

const files = [
  'index.html',
  'icon.svg',
  'ke-hoach/index.html',
  'ke-hoach/2026/dan-van/index.html',
  'ke-hoach/2026/dan-van/ban ký.pdf',
  'ke-hoach/2026/a:b.pdf',
  'cong-khai/index.html',
];
const copyAt = (path: string): Copy => ({
  site: `https://truong.example${path}`,
  path,
  has: (file) => files.includes(file),
});

describe('an address in a copy without a server', () => {
  const rewrite = relativeTo('ke-hoach/2026/dan-van/index.html', copyAt(''));

  it.each([
    ['/', '../../../index.html'],
    ['/ke-hoach/', '../../index.html'],
    ['/ke-hoach', '../../index.html'],
    ['/ke-hoach/index.html', '../../index.html'],
    ['/ke-hoach/?nam=2026#nam-2026', '../../index.html?nam=2026#nam-2026'],
    ['/ke-hoach/2026/dan-van/', 'index.html'],
    ['/ke-hoach/2026/dan-van/#muc-1', 'index.html#muc-1'],
    ['/ke-hoach/2026/dan-van/ban%20k%C3%BD.pdf', 'ban%20k%C3%BD.pdf'],
    ['ban ký.pdf#page=2', 'ban%20k%C3%BD.pdf#page=2'],
    ['../../', '../../index.html'],
    ['/icon.svg', '../../../icon.svg'],
    ['/cong-khai/', '../../../cong-khai/index.html'],
    ['', 'index.html'],
  ])('%j leads down to a file', (address, expected) => {
    expect(rewrite(address)).toBe(expected);
  });

  it.each([
    '#muc-1',
    'mailto:vanthu@truong.example',
    'tel:02000000018',
    'https://chinhphu.example/',
    'data:image/png;base64,AA==',
  ])('%s stays', (address) => {
    expect(rewrite(address)).toBe(address);
  });

  it.each([
    ['/feed.xml', 'https://truong.example/feed.xml'],
    ['/tim-kiem/?q=a', 'https://truong.example/tim-kiem/?q=a'],
    ['/%E0%A4%A', 'https://truong.example/%E0%A4%A'],
    ['//chinhphu.example/a', 'https://chinhphu.example/a'],
  ])('%s leads to where it is on the web', (address, expected) => {
    expect(rewrite(address)).toBe(expected);
  });

  it('is never taken for one with a scheme', () => {
    expect(relativeTo('ke-hoach/2026/x.html', copyAt(''))('a%3Ab.pdf')).toBe('a%3Ab.pdf');
  });

  it('leads to the same file when the site stands under a path', () => {
    const under = relativeTo('ke-hoach/index.html', copyAt('/cong-khai'));
    expect(under('/cong-khai/')).toBe('../index.html');
    expect(under('/cong-khai')).toBe('../index.html');
    expect(under('/cong-khai/cong-khai/')).toBe('../cong-khai/index.html');
    expect(under('/cong-khai/feed.xml')).toBe('https://truong.example/cong-khai/feed.xml');
    expect(under('/cong-khai-khac/')).toBe('https://truong.example/cong-khai-khac/');
  });

  it('leads from any file to any other', () => {
    const segment = fc.string({
      unit: fc.constantFrom(...'ab:% ếđ#?'),
      minLength: 1,
      maxLength: 3,
    });
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const address = `/${to.split('/').map(encodeURIComponent).join('/')}`;
        const copy: Copy = { site: 'https://truong.example', path: '', has: (file) => file === to };
        const base = new URL(`file:///copy/${from.split('/').map(encodeURIComponent).join('/')}`);
        const reached = new URL(relativeTo(from, copy)(address), base);
        expect(reached.protocol).toBe('file:');
        expect(decodeURIComponent(reached.pathname)).toBe(`/copy/${to}`);
      }),
    );
  });
});

describe('an address of a site under a path', () => {
  it.each([
    ['/', '/cong-khai/'],
    ['/cong-khai/2026/', '/cong-khai/cong-khai/2026/'],
    ['/tim-kiem/?q=a#b', '/cong-khai/tim-kiem/?q=a#b'],
    ['#a', '#a'],
    ['', ''],
    ['../a', '../a'],
    ['//chinhphu.example/', '//chinhphu.example/'],
    ['https://truong.example/a', 'https://truong.example/a'],
  ])('%j becomes %j', (address, expected) => {
    expect(underPath('/cong-khai')(address)).toBe(expected);
  });
});
