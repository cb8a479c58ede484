import { Parser } from 'htmlparser2';
import { mostDepth } from './limits.ts';

type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML file, in its order; names are without their prefixes, as programs choose those. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Whether nothing more is wanted; else all is read. */
  isEnough?(): boolean;
}

// In characters; between pieces it is asked whether the rest is wanted.
const piece = 100_000;

/**
 * Reads what it can of XML that may be broken; knows no entities but XML's own, so none grows. Throws where elements
 * stand too deep in one another: each costs as much time as there are around it.
 */
export function walkXml(xml: string, { open, text, close, isEnough }: XmlEvents): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > mostDepth) throw new Error('Elements stand too deep in one another');
        open(withoutPrefix(name), attributes);
      },
      ontext: text,
      onclosetag: (name) => {
        depth -= 1;
        close(withoutPrefix(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < xml.length && isEnough?.() !== true; at += piece)
    parser.write(xml.slice(at, at + piece));
  parser.end();
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** By its name without a prefix. */
export function findAttribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => withoutPrefix(key) === name);
  return found?.[1];
}
