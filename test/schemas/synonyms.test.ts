import { describe, expect, it } from 'vitest';
import { synonymsSchema } from '../../src/schemas/synonyms.ts';

const read = (...lines: readonly string[]) => synonymsSchema.safeParse({ synonyms: lines });

describe('a line of synonyms', () => {
  it('holds ways to say one thing, tidied', () => {
    expect(read('CSVC =  cơ sở   vật chất', 'CMHS = cha mẹ học sinh = phụ huynh').data).toEqual({
      synonyms: [
        ['CSVC', 'cơ sở vật chất'],
        ['CMHS', 'cha mẹ học sinh', 'phụ huynh'],
      ],
    });
  });

  it.each(['CSVC', 'CSVC =', '= cơ sở vật chất', 'a = = b', ''])('is refused: «%s»', (line) => {
    expect(read(line).success).toBe(false);
  });

  it('may be missing', () => {
    expect(synonymsSchema.parse({})).toEqual({ synonyms: [] });
  });
});
