import { describe, expect, it } from 'vitest';
import { listNeighbours } from '../../src/domain/neighbours.ts';
import { noticeWith, planWith } from './support.ts';

describe('the neighbours of a document', () => {
  const [last, middle, first] = ['c', 'b', 'a'].map((slug) =>
    noticeWith({ id: `notices/2022/${slug}` }),
  );
  const documents = [last, planWith(), middle, first].filter((document) => document !== undefined);
  const neighbours = listNeighbours(documents);

  it('are those published before and after it in its own collection', () => {
    expect(neighbours.get('notices/2022/b')).toEqual({ earlier: first, later: last });
  });

  it('end with the first and the last', () => {
    expect(neighbours.get('notices/2022/a')?.earlier).toBeUndefined();
    expect(neighbours.get('notices/2022/c')?.later).toBeUndefined();
    expect(neighbours.get('plans/2022/ke-hoach')).toEqual({ earlier: undefined, later: undefined });
  });
});
