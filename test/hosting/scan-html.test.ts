import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../src/hosting/scan-html.ts';

const kindsOf = (html: string): string[] => scanHtml(html).map(({ what }) => what);

describe('the scan of built pages', () => {
  it.each([
    ['<script>alert(1)</script>', 'inline script'],
    ['<script type="module">import "x"</script>', 'inline script'],
    ['<SCRIPT SRC="https://xau.example/a.js"></SCRIPT>', 'third-party resource'],
    ['<p onclick="alert(1)">a</p>', 'event handler'],
    ['<svg><g onload=alert(1) /></svg>', 'event handler'],
    ['<a href="javascript:alert(1)">a</a>', 'unsafe address'],
    ['<a href=" java\tscript:alert(1)">a</a>', 'unsafe address'],
    ['<a href="&#106;avascript:alert(1)">a</a>', 'unsafe address'],
    ['<a href="data:text/html,a">a</a>', 'unsafe address'],
    ['<a href="file:///c:/ke-hoach.docx">a</a>', 'unsafe address'],
    ['<form action="vbscript:x"></form>', 'unsafe address'],
    ['<td style="text-align:right">1</td>', 'inline style or document'],
    ['<style>p{}</style>', 'forbidden tag'],
    ['<iframe src="/a"></iframe>', 'forbidden tag'],
    ['<object data="/a.swf"></object>', 'forbidden tag'],
    ['<base href="/x/">', 'forbidden tag'],
    ['<meta http-equiv="Refresh" content="0;url=/x">', 'forbidden tag'],
    ['<img src="//dem.example/a.gif">', 'third-party resource'],
    ['<link rel="stylesheet" href="https://phong-chu.example/a.css">', 'third-party resource'],
  ])('refuses %s', (html, what) => {
    expect(kindsOf(html)).toContain(what);
  });

  it.each([
    '<script type="module" src="/_astro/tim-kiem.js"></script>',
    '<script type="application/ld+json">{"@type":"School"}</script>',
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="https://truong.example/">',
    '<a href="https://chinhphu.example/van-ban">Nghị định</a><a href="mailto:vanthu@truong.example">Thư</a>',
    '<p>onclick="x" và javascript: chỉ là chữ; 3 &lt; 5</p><img src="/a.png" alt="">',
  ])('lets pass %s', (html) => {
    expect(scanHtml(html)).toEqual([]);
  });
});
