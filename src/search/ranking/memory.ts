import type { IndexReader } from './index-reader.ts';

const mostMade = 300;

/**
 * What was made of the answers of an index is kept, for most words of a query were in the one before it: while it is
 * typed, and when a word is put beside it.
 */
export function openMemory<Made>(): (
  index: IndexReader,
  name: string,
  make: () => Promise<Made>,
) => Promise<Made> {
  const memories = new WeakMap<IndexReader, Map<string, Promise<Made>>>();
  return (index, name, make) => {
    const memory = memories.get(index) ?? new Map<string, Promise<Made>>();
    memories.set(index, memory);
    const known = memory.get(name);
    if (known !== undefined) return known;
    const made = make().catch((error: unknown) => {
      memory.delete(name);
      throw error;
    });
    memory.set(name, made);
    if (memory.size > mostMade) memory.delete(memory.keys().next().value ?? '');
    return made;
  };
}
