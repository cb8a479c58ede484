import { z } from 'zod';
import { addFault } from './fault.ts';
import { field } from './field.ts';
import { list, tidy, withoutHidden } from './fields.ts';

/** `CSVC = cơ sở vật chất`: one line, several ways to say one thing. */
const ways = z.string().transform((given, sink): readonly string[] => {
  const said = withoutHidden(given).split('=').map(tidy);
  if (said.length < 2 || said.includes('')) {
    addFault(sink, {
      code: 'invalid-value',
      reason: 'thiếu cách nói ở một bên dấu =',
      advice: 'Ghi ít nhất hai cách nói, giữa các cách nói có dấu =, ví dụ CSVC = cơ sở vật chất.',
    });
  }
  return said;
});

export const synonymsSchema = z.strictObject({
  synonyms: field(list(ways), {
    label: 'Những cách nói cùng một ý',
    meaning: 'Người đọc gõ cách nào cũng tìm thấy văn bản viết theo cách kia; mỗi dòng một ý.',
    example: 'synonyms: [CSVC = cơ sở vật chất, CMHS = cha mẹ học sinh = phụ huynh]',
  }),
});

export type SynonymsData = z.output<typeof synonymsSchema>;
