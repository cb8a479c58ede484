import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/hosting/policy.ts';
import { makeServerConfigs } from '../../src/hosting/server-configs.ts';

const serverConfigs = makeServerConfigs('');

describe('the headers for web servers', () => {
  it.each(Object.keys(serverConfigs))(
    'gives %s every security header of the one policy',
    (file) => {
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(serverConfigs[file]).toContain(name);
        expect(serverConfigs[file]).toContain(value);
      }
    },
  );

  it('allows no inline script or style and nothing from elsewhere', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(contentSecurityPolicy).toContain("default-src 'none'");
  });

  it.each(['.htaccess', '_hosting/nginx.conf', '_hosting/Caddyfile'])(
    'tells in %s what the files of open data are',
    (file) => {
      expect(serverConfigs[file]).toContain('text/csv; charset=utf-8');
      expect(serverConfigs[file]).toContain('application/ld+json');
    },
  );

  it.each([
    ['_headers', '/cong-khai/_astro/*\n  Cache-Control: public, max-age=31536000, immutable'],
    ['.htaccess', '"expr=%{REQUEST_URI} =~ m#/_astro/#"'],
    ['_hosting/nginx.conf', 'location ^~ /cong-khai/_astro/ {\n  expires 365d;'],
    ['_hosting/Caddyfile', '@hashed path /cong-khai/_astro/*'],
  ])('has browsers keep for a year what a new build never changes, in %s', (file, rule) => {
    expect(makeServerConfigs('/cong-khai')[file]).toContain(rule);
  });

  it('names the page for unknown addresses where the site stands', () => {
    expect(serverConfigs['.htaccess']).toContain('ErrorDocument 404 /404.html');
    expect(makeServerConfigs('/cong-khai')['.htaccess']).toContain('404 /cong-khai/404.html');
  });
});
