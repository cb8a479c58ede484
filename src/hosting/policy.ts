/**
 * What a page of the site may load and do. One source for the meta tag, the web servers' headers
 * and the project's own server. `wasm-unsafe-eval` is for the search engine's WebAssembly: without it
 * a policy sent as a header stops the search (tried in Chromium 156).
 */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/** For `<meta http-equiv="content-security-policy">`, on hosts that cannot send headers. */
export const contentSecurityPolicy = formatPolicy(directives);

/**
 * For a copy that is opened as files. The standard does not say what `'self'` is there, so the scheme is named
 * too (Chromium 153 loads under either). Nothing may run, and no form has anyone to answer it.
 */
export const offlinePolicy = formatPolicy({
  'default-src': "'none'",
  'style-src': "'self' file:",
  'img-src': "'self' file: data:",
  'font-src': "'self' file:",
  'base-uri': "'none'",
  'form-action': "'none'",
});

function formatPolicy(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** Headers of every answer. `frame-ancestors` has no effect in a meta tag (CSP 3, section 3.3). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
