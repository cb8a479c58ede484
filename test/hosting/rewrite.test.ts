import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewriteCss, rewriteHtml } from '../../src/hosting/rewrite.ts';

const loud = (address: string): string => `[${address}]`;
const same = (address: string): string => address;

describe('addresses in a page', () => {
  it.each([
    ['<a href="/ke-hoach/">a</a>', '<a href="[/ke-hoach/]">a</a>'],
    ["<a href='/a'>a</a><a href=/b>b</a>", '<a href="[/a]">a</a><a href="[/b]">b</a>'],
    ['<a class=x HREF = " /a " id=y>a</a>', '<a class=x href="[/a]" id=y>a</a>'],
    ['<a href>a</a>', '<a href="[]">a</a>'],
    [
      '<a href="/tim-kiem/?q=a&amp;nam=2026#x">a</a>',
      '<a href="[/tim-kiem/?q=a&amp;nam=2026#x]">a</a>',
    ],
    ['<img src="/a.png" alt="/b">', '<img src="[/a.png]" alt="/b">'],
    [
      '<form action="/tim-kiem/"><button formaction="/a">',
      '<form action="[/tim-kiem/]"><button formaction="[/a]">',
    ],
    [
      '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>',
      '<link rel="stylesheet" href="[/a.css]"><script src="[/a.js]"></script>',
    ],
    ['<svg><use xlink:href="#a"/></svg>', '<svg><use xlink:href="[#a]"/></svg>'],
    ['<template><a href="/a"></a></template>', '<template><a href="[/a]"></a></template>'],
  ])('are found in %s', (html, expected) => {
    expect(rewriteHtml(html, loud)).toBe(expected);
  });

  it.each([
    ['/a.png', '[/a.png]'],
    ['/a.png 1x, /b.png 2x', '[/a.png] 1x, [/b.png] 2x'],
    [' /a.png 480w,\n/b.png 800w ', ' [/a.png] 480w,\n[/b.png] 800w '],
    ['data:image/png;base64,AA== 1x, /b.png 2x', '[data:image/png;base64,AA==] 1x, [/b.png] 2x'],
  ])('are found in the list %j', (list, expected) => {
    expect(rewriteHtml(`<img srcset="${list}">`, loud)).toBe(`<img srcset="${expected}">`);
  });

  it.each([
    '<p>href="/a" và src="/b"</p>',
    '<!-- <a href="/a"> -->',
    '<script type="application/ld+json">{"a":"<a href=\'/a\'>"}</script>',
    '<textarea><a href="/a"></textarea>',
    '<title><a href="/a"></title>',
    '<meta property="og:image" content="https://truong.example/a.png">',
    '<p data-href="/a" title="/b">a</p>',
  ])('are not seen in %s', (html) => {
    expect(rewriteHtml(html, loud)).toBe(html);
  });

  it('keep every other character of any text as it was', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<a href="',
        "<img src='",
        '">',
        "'>",
        '</a>',
        '<!--',
        '-->',
        ' href=',
        '&amp;',
        'ế',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const html = parts.join('');
        // Only white space around an address is lost.
        fc.pre(!/=\s*["']?\s|\s["'>]/.test(html));
        expect(rewriteHtml(html, same)).toBe(html);
      }),
    );
  });

  it('are written so that they are read back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const seen: string[] = [];
        const html = rewriteHtml('<a href="/x">', () => address);
        rewriteHtml(html, (found) => {
          seen.push(found);
          return found;
        });
        expect(seen).toEqual([address.trim()]);
      }),
    );
  });
});

describe('addresses in a style sheet', () => {
  it.each([
    ['a{src:url(/a.woff2)format("woff2")}', 'a{src:url("[/a.woff2]")format("woff2")}'],
    ['a{b:url( "/a(1).png" )}', 'a{b:url( "[/a(1).png]" )}'],
    ["a{b:url('/a.png'),URL(b.png)}", 'a{b:url("[/a.png]"),URL("[b.png]")}'],
    ['@import "/a.css" layer(a);', '@import "[/a.css]" layer(a);'],
    ['@import url(/a.css);', '@import url("[/a.css]");'],
  ])('are found in %s', (css, expected) => {
    expect(rewriteCss(css, loud)).toBe(expected);
  });

  it.each([
    '/* url(/a.png) */ a{color:red}',
    'a::before{content:"url(/a.png)"}',
    "a::before{content:'\\'url(/a.png)'}",
    'a{background:url()}',
  ])('are not seen in %s', (css) => {
    expect(rewriteCss(css, loud)).toBe(css);
  });

  it('stay as they were written where they need not change', () => {
    const css = "@import '/a.css';a{b:url( /b.png )}";
    expect(rewriteCss(css, same)).toBe(css);
  });
});
