import { Parser } from 'htmlparser2';

/** Something in a built page that runs, or loads from elsewhere. English: it is a fault of ours, not the officer's. */
export interface UnsafeMarkup {
  readonly what: string;
  /** The tag or attribute, shortened. */
  readonly excerpt: string;
}

const forbiddenTags = new Set([
  'style',
  'iframe',
  'frame',
  'object',
  'embed',
  'applet',
  'base',
  'portal',
]);
const addressAttributes = new Set([
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'xlink:href',
  'poster',
  'data',
  'ping',
  'background',
]);
/** Tags whose address is loaded with the page, so that it must be the site's own. */
const loadingTags = new Set([
  'script',
  'img',
  'link',
  'source',
  'video',
  'audio',
  'track',
  'use',
  'image',
  'input',
]);
const runningAddress = /^(?:javascript|vbscript|data|file|blob):/i;
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i;

/**
 * The second belt behind the checks: whatever led to it, a page with a handler, an inline script or style,
 * a dangerous address or a third-party resource is never published.
 */
export function scanHtml(html: string): UnsafeMarkup[] {
  const found: UnsafeMarkup[] = [];
  let scriptText: string | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        found.push(...scanTag(name, attributes));
        scriptText = isInlineScript(name, attributes) ? '' : undefined;
      },
      ontext(text) {
        if (scriptText !== undefined) scriptText += text;
      },
      onclosetag(name) {
        if (name !== 'script') return;
        if (scriptText !== undefined)
          found.push({ what: 'inline script', excerpt: shorten(scriptText) });
        scriptText = undefined;
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  return found;
}

// JSON-LD is data: browsers never run it, and a policy without hashes lets it pass.
function isInlineScript(name: string, attributes: Record<string, string>): boolean {
  return (
    name === 'script' &&
    attributes['src'] === undefined &&
    attributes['type'] !== 'application/ld+json'
  );
}

function scanTag(name: string, attributes: Record<string, string>): UnsafeMarkup[] {
  const found: UnsafeMarkup[] = [];
  if (forbiddenTags.has(name)) found.push({ what: 'forbidden tag', excerpt: `<${name}>` });
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    found.push({ what: 'forbidden tag', excerpt: '<meta http-equiv="refresh">' });
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    const what = faultOfAttribute(name, attribute, value, attributes);
    if (what) found.push({ what, excerpt: shorten(`<${name} ${attribute}="${value}">`) });
  }
  return found;
}

function faultOfAttribute(
  tag: string,
  attribute: string,
  value: string,
  attributes: Record<string, string>,
): string | undefined {
  if (attribute.startsWith('on')) return 'event handler';
  if (attribute === 'style' || attribute === 'srcdoc') return 'inline style or document';
  if (!addressAttributes.has(attribute)) return undefined;
  const address = value.replace(/[\p{Cc}\s]/gu, '');
  if (runningAddress.test(address)) return 'unsafe address';
  const loads = loadingTags.has(tag) && attributes['rel'] !== 'canonical';
  return loads && elsewhere.test(address) ? 'third-party resource' : undefined;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
