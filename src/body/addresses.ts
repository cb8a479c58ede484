/** What an address in a body leads to. */
export type Address =
  | { readonly type: 'web' | 'mail' | 'phone' | 'fragment' | 'site' }
  /** Beside the document: `file` as it is named on disk, `suffix` its query and fragment. */
  | { readonly type: 'file'; readonly file: string; readonly suffix: string }
  /** A relative path that leaves the document's folder. */
  | { readonly type: 'outside' }
  /** A web or mail address whose `https://` or `mailto:` was left out. */
  | { readonly type: 'bare'; readonly scheme: 'https://' | 'mailto:' }
  | { readonly type: 'unsafe' };

const schemes: ReadonlyMap<string, 'web' | 'mail' | 'phone'> = new Map([
  ['http:', 'web'],
  ['https:', 'web'],
  ['mailto:', 'mail'],
  ['tel:', 'phone'],
] as const);

// Browsers drop these from an address before they look at its scheme.
const ignored = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Judges an address as the parser gives it, its entities and escapes already read. */
export function classifyAddress(address: string): Address {
  const url = address.replace(ignored, '').toLowerCase();
  // Browsers read `\` as `/`, so `/\host` leads to another server as `//host` does.
  if (url.includes('\\') || url.startsWith('//')) return { type: 'unsafe' };
  const scheme = /^[a-z][a-z0-9+.-]*:/.exec(url)?.[0];
  if (scheme !== undefined) return { type: schemes.get(scheme) ?? 'unsafe' };
  if (url.startsWith('#')) return { type: 'fragment' };
  if (url.startsWith('/')) return { type: climbs(decode(pathOf(url))) ? 'outside' : 'site' };
  return classifyRelative(address.trim());
}

const bareMail = /^[^\s/@?#]+@[^\s/@?#]+\.[a-z]{2,}$/i;
const bareWeb = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net)(?:[/?#:]|$))/i;

function classifyRelative(address: string): Address {
  if (bareMail.test(address)) return { type: 'bare', scheme: 'mailto:' };
  if (bareWeb.test(address)) return { type: 'bare', scheme: 'https://' };
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  const decoded = decode(path);
  if (decoded.includes('\\')) return { type: 'unsafe' };
  if (decoded.startsWith('/') || climbs(decoded)) return { type: 'outside' };
  const parts = decoded.split('/').filter((part) => part !== '.');
  return { type: 'file', file: parts.join('/'), suffix };
}

const pathOf = (url: string): string => url.replace(/[?#].*/s, '');

const climbs = (path: string): boolean => path.split('/').includes('..');

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
