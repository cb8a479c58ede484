import type { Element, ElementContent } from 'hast';
import type { Image, ImageReference, Link, LinkReference } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { classifyAddress } from '../addresses.ts';
import { textOf } from '../plain-text.ts';

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/** A link to nowhere safe is its words alone. */
export function renderLink(
  state: State,
  node: Link | LinkReference,
  { url, title }: Target,
  fileAddress: (file: string) => string,
): Element | ElementContent[] {
  const children = state.all(node);
  const href = findHref(url, textOf(node), fileAddress);
  if (href === undefined) return children;
  const link = defaultHandlers.link(state, { type: 'link', url: href, title, children: [] });
  const isOtherSite = classifyAddress(href).type === 'web';
  const properties = { ...link.properties, ...(isOtherSite && { rel: ['noopener'] }) };
  return { ...link, properties, children };
}

function findHref(
  url: string,
  words: string,
  fileAddress: (file: string) => string,
): string | undefined {
  const address = classifyAddress(url);
  switch (address.type) {
    case 'web':
      // GFM makes http:// of a bare `www.…`; what readers see does not say so.
      return url === `http://${words}` ? `https://${words}` : url;
    case 'mail':
    case 'phone':
    case 'fragment':
    case 'site':
      return url;
    case 'file':
      return fileAddress(address.file) + address.suffix;
    default:
      return undefined;
  }
}

/** An image that is no file beside the document is its description. */
export function renderImage(
  state: State,
  node: Image | ImageReference,
  { url, title }: Target,
  fileAddress: (file: string) => string,
): ElementContent {
  const alt = node.alt ?? '';
  const address = classifyAddress(url);
  if (address.type !== 'file') return { type: 'text', value: alt };
  const src = fileAddress(address.file) + address.suffix;
  return defaultHandlers.image(state, { type: 'image', url: src, alt, title });
}
