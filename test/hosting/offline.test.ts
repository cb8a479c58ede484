import { describe, expect, it } from 'vitest';
import { isForOffline, makeOfflinePage } from '../../src/hosting/offline.ts';

const notices = { strip: '<p>Bản đọc ngoại tuyến</p>', search: '<p>Không có tìm kiếm</p>' };
const offline = (html: string): string => makeOfflinePage(html, notices);

describe('a page of the offline copy', () => {
  it('says what it is at its head, once', () => {
    expect(offline('<body><header>a</header><header>b</header>')).toBe(
      `<body>${notices.strip}<header>a</header><header>b</header>`,
    );
  });

  it('holds no script that would run, but keeps the data for machines', () => {
    const data = '<script type="application/ld+json">{"a":1}</script>';
    expect(offline(`<script type="module" src="/a.js"></script>${data}<p>a</p>`)).toBe(
      `${data}<p>a</p>`,
    );
  });

  it('says that there is no search where the search was', () => {
    const html =
      '<form role="search"><input><button>Tìm</button></form><noscript><p>JavaScript</p></noscript><p>a</p>';
    expect(offline(html)).toBe(`${notices.search}<p>a</p>`);
  });

  it('keeps other forms and links, but no feed and no font loaded ahead', () => {
    const kept = '<form action="/a"></form><link rel="canonical" href="https://truong.example/">';
    expect(
      offline(`<link rel="preload" href="/a.woff2"><link rel="alternate" href="/a.xml">${kept}`),
    ).toBe(kept);
  });

  it('carries a policy under which files are loaded and nothing runs', () => {
    const html = offline('<meta http-equiv="Content-Security-Policy" content="a"><meta name="b">');
    expect(html).toContain("default-src 'none'; style-src 'self' file:");
    expect(html).not.toContain('script-src');
    expect(html.endsWith('<meta name="b">')).toBe(true);
  });
});

describe('the offline copy', () => {
  it.each([
    'index.html',
    'ke-hoach/2026/dan-van/index.html',
    'ke-hoach/2026/dan-van/ban-ky.pdf',
    '_astro/a.css',
    '_astro/a.woff2',
    'icon.svg',
    'ke-hoach/2026/dan-van/ghi-chu.txt',
  ])('has %s', (path) => {
    expect(isForOffline(path)).toBe(true);
  });

  it.each([
    '404.html',
    'robots.txt',
    'sitemap.xml',
    'ke-hoach/feed.xml',
    '_astro/search.js',
    'pagefind/pagefind.js',
    'du-lieu/tat-ca.zip',
    'the-chia-se/trang.png',
    '_headers',
    '.htaccess',
    '_hosting/nginx.conf',
  ])('does without %s', (path) => {
    expect(isForOffline(path)).toBe(false);
  });
});
