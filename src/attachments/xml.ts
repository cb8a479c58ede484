import { Parser } from 'htmlparser2';

type Attributes = Readonly<Record<string, string>>;

/** What happens in an XML file, in its order; names are without their prefixes, as programs choose those. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads what it can of XML that may be broken; knows no entities but XML's own, so none grows. */
export function walkXml(xml: string, { open, text, close }: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open(withoutPrefix(name), attributes);
      },
      ontext: text,
      onclosetag: (name) => {
        close(withoutPrefix(name));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** By its name without a prefix. */
export function findAttribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.entries(attributes).find(([key]) => withoutPrefix(key) === name);
  return found?.[1];
}
