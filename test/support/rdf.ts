import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec.js';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

// The W3C's own context, from a package that carries it for its tests.
const csvwContext = join(
  createRequire(import.meta.url).resolve('rdf-parser-csvw'),
  '../test/support/csvw.json',
);

const readContext = (): RemoteDocument['document'] =>
  JSON.parse(readFileSync(csvwContext, 'utf8')) as RemoteDocument['document'];

/** JSON-LD as a graph. Rejects what it would have to drop, and every address of a context but CSVW's. */
export async function readJsonLd(document: JsonLdDocument, base: string): Promise<Store> {
  const options = {
    base,
    format: 'application/n-quads',
    safe: true,
    documentLoader: (documentUrl: string): Promise<RemoteDocument> =>
      documentUrl === 'http://www.w3.org/ns/csvw'
        ? Promise.resolve({ documentUrl, document: readContext() })
        : Promise.reject(new Error(documentUrl)),
  } as const;
  const quads: unknown = await jsonld.toRDF(document, options);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** `<node> <path>: <constraint>` for each thing that a shape forbids. */
export async function listViolations(data: Store, shapes: string): Promise<string[]> {
  const file = join(import.meta.dirname, '../fixtures/shapes', `${shapes}.ttl`);
  const graph = new Store(new Parser().parse(readFileSync(file, 'utf8')));
  const { results } = await new Validator(graph).validate(data);
  return results.map(
    ({ focusNode, path, sourceConstraintComponent }) =>
      `${focusNode?.value ?? ''} ${String(path)}: ${sourceConstraintComponent?.value ?? ''}`,
  );
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The properties and classes of a namespace that a graph uses. */
export function listTermsOf(data: Store, namespace: string): string[] {
  const used = [...data].flatMap(({ predicate, object }) => [
    predicate.value,
    ...(predicate.value === rdfType ? [object.value] : []),
  ]);
  return [...new Set(used)].filter((term) => term.startsWith(namespace)).sort();
}
