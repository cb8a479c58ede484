import type { Rewrite } from './rewrite.ts';

const withScheme = /^[a-z][a-z0-9+.-]*:/i;

/** For a site that stands under a path of its host, such as `/cong-khai`; `''` for one that has a host of its own. */
export const underPath =
  (path: string): Rewrite =>
  (address) =>
    address.startsWith('/') && !address.startsWith('//') ? path + address : address;

/** A copy of the site to be read from a folder, without a server. */
export interface Copy {
  /** Address of the site that it is a copy of. */
  readonly site: string;
  /** Path under that site's host: `''` or `/cong-khai`. */
  readonly path: string;
  /** Whether the copy has a file: `ke-hoach/index.html`. */
  has(file: string): boolean;
}

/**
 * Makes the addresses of one file of the copy relative to it, each down to a file, since no server adds
 * `index.html`. What the copy does not have stays where it is: on the site. `file` as in `Copy.has`.
 */
export function relativeTo(file: string, copy: Copy): Rewrite {
  const here = `http://copy${copy.path}/${encodePath(file)}`;
  return (address) => {
    if (address.startsWith('#') || withScheme.test(address)) return address;
    if (address.startsWith('//')) return `https:${address}`;
    if (!URL.canParse(address, here)) return address;
    const { pathname, search, hash } = new URL(address, here);
    const target = findFile(pathname, copy);
    const rest = search + hash;
    if (target === undefined) return new URL(pathname, copy.site).href + rest;
    return relativePath(file, target) + rest;
  };
}

function findFile(pathname: string, { path, has }: Copy): string | undefined {
  const inside = `${pathname}/`.startsWith(`${path}/`)
    ? pathname.slice(path.length + 1)
    : undefined;
  const file = inside === undefined ? undefined : decodePath(inside);
  if (file === undefined) return undefined;
  const folder = file === '' || file.endsWith('/') ? file : `${file}/`;
  return [file, `${folder}index.html`].find((candidate) => candidate !== '' && has(candidate));
}

function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const parts = to.split('/');
  const shared = countShared(folders, parts.slice(0, -1));
  const up = folders.slice(shared).map(() => '..');
  return encodePath([...up, ...parts.slice(shared)].join('/'));
}

function countShared(left: readonly string[], right: readonly string[]): number {
  const apart = left.findIndex((part, at) => part !== right[at]);
  return apart === -1 ? left.length : apart;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
