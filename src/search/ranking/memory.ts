const mostMade = 500;

/** Gives what was made of an owner under a name, or makes it. */
export type Remember<Owner extends object, Made> = (
  owner: Owner,
  name: string,
  make: () => Promise<Made>,
) => Promise<Made>;

/**
 * What was made of an index is kept, for most words of a query were in the one before it: while it is typed, and
 * when a word is put beside it.
 */
export function openMemory<Owner extends object, Made>(): Remember<Owner, Made> {
  const memories = new WeakMap<Owner, Map<string, Promise<Made>>>();
  return (owner, name, make) => {
    const memory = memories.get(owner) ?? new Map<string, Promise<Made>>();
    memories.set(owner, memory);
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
