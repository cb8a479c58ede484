import { describe, expect, it } from 'vitest';
import { findListedTag, listedNames, listedTags } from '../../src/body/components.ts';
import { renderBlocks } from '../../src/body/blocks.ts';
import { problemsOf, treeOf } from './support.ts';

describe('the closed list of tags', () => {
  it.each(listedTags.map(({ name, example }) => [name, example]))(
    'gives an example of %s that is right',
    (name, example) => {
      expect(example).toContain(`<${name}`);
      expect(problemsOf(example)).toEqual([]);
      expect(renderBlocks(treeOf(example))).toHaveLength(1);
    },
  );

  it('is not reached by names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(findListedTag(name)).toBeUndefined();
    expect(findListedTag(null)).toBeUndefined();
    expect(listedNames).toHaveLength(8);
  });
});
