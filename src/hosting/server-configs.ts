import { securityHeaders } from './policy.ts';

const headers = Object.entries(securityHeaders);

/** Of files whose endings not every server knows, with the encoding of those that do not tell it themselves. */
const dataTypes = {
  csv: 'text/csv; charset=utf-8',
  jsonld: 'application/ld+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const types = Object.entries(dataTypes);

/** Files whose names hold a hash of what is in them: a new build never changes one, it only adds others. */
const hashedFolder = '/_astro/';
const keptForAYear = 'public, max-age=31536000, immutable';

/**
 * Path in the built site → text: the same headers in the words of each kind of host. `path` is the one under
 * which the site stands on its host: `''` or `/cong-khai`.
 */
export const makeServerConfigs = (path: string): Readonly<Record<string, string>> => ({
  _headers: netlifyHeaders(path),
  '.htaccess': apacheConfig(path),
  '_hosting/nginx.conf': nginxConfig(path),
  '_hosting/Caddyfile': caddyConfig(path),
});

/** Netlify, Cloudflare Pages: both know the types of all files here. */
function netlifyHeaders(path: string): string {
  return lines(
    `${path}/*`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    `${path}${hashedFolder}*`,
    `  Cache-Control: ${keptForAYear}`,
  );
}

/** Apache 2.4; without mod_headers the pages still carry the policy in their meta tag. */
function apacheConfig(path: string): string {
  return lines(
    'Options -Indexes -FollowSymLinks',
    `ErrorDocument 404 ${path}/404.html`,
    'AddType application/wasm .wasm .pagefind',
    ...types.map(([ending, type]) => `AddType "${type}" .${ending}`),
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${keptForAYear}" "expr=%{REQUEST_URI} =~ m#${hashedFolder}#"`,
    '</IfModule>',
    '<FilesMatch "^\\.">',
    '  Require all denied',
    '</FilesMatch>',
  );
}

/** To be included inside `server { … }`; a `location` with an `add_header` of its own would drop these. */
function nginxConfig(path: string): string {
  return lines(
    'disable_symlinks on;',
    `error_page 404 ${path}/404.html;`,
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    // `expires` adds its header beside the others, where `add_header` would take their place.
    `location ^~ ${path}${hashedFolder} {`,
    '  expires 365d;',
    '}',
    'location ~ /\\. {',
    '  return 404;',
    '}',
    // An empty list of types leaves the default, which for these is the type itself.
    ...types.flatMap(([ending, type]) => [
      `location ~ \\.${ending}$ {`,
      '  types {}',
      `  default_type "${type}";`,
      '}',
    ]),
  );
}

/** To be imported inside the site's block. */
function caddyConfig(path: string): string {
  return lines(
    'header {',
    ...headers.map(([name, value]) => `  ${name} "${value}"`),
    '}',
    `@hashed path ${path}${hashedFolder}*`,
    `header @hashed Cache-Control "${keptForAYear}"`,
    '@dotfiles path */.*',
    'respond @dotfiles 404',
    ...types.flatMap(([ending, type]) => [
      `@${ending} path *.${ending}`,
      `header @${ending} Content-Type "${type}"`,
    ]),
    'handle_errors {',
    `  rewrite * ${path}/404.html`,
    '  file_server',
    '}',
    'file_server',
  );
}

function lines(...parts: string[]): string {
  return `${parts.join('\n')}\n`;
}
