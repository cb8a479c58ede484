import { Parser } from 'htmlparser2';

/** An element of an XML file, for tests to look into. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Throws where an element is not closed, or there is not one root. */
export function readXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const here = (): XmlElement => open.at(-1) ?? top;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [], text: '' };
        here().children.push(element);
        open.push(element);
      },
      ontext(text) {
        here().text += text;
      },
      onclosetag(name) {
        open.pop();
        const tag = xml.slice(parser.startIndex, parser.endIndex + 1);
        if (tag !== `</${name}>` && !tag.endsWith('/>')) throw new Error(`<${name}> is not closed`);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  const [root] = top.children;
  if (root === undefined || top.children.length > 1) throw new Error('Not one root element');
  return root;
}

export const listElements = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child) => child.name === name);

/** The text of the only element of that name. */
export function getText(parent: XmlElement, name: string): string {
  const [element, second] = listElements(parent, name);
  if (element === undefined || second !== undefined) throw new Error(`Not one <${name}>`);
  return element.text;
}
