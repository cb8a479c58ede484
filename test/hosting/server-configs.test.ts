import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from '../../src/hosting/policy.ts';
import { serverConfigs } from '../../src/hosting/server-configs.ts';

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
});
