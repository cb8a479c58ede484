import { startLow } from '../domain/first-letter.ts';
import type { Explained } from './explain.ts';
import type { UnknownKey } from './explain-keys.ts';
import { keyPlaceAt, nameOf } from './explain-words.ts';
import type { Misplaced } from './misplaced-keys.ts';
import type { Unindented } from './unindented-keys.ts';
import { fieldAt } from './walk.ts';

/** Of keys that make sense together elsewhere: one finding, at the first of them. */
export function explainMisplaced(
  { keys, message, advice }: Misplaced,
  { places }: Explained,
): UnknownKey {
  const span = keyPlaceAt(places, [keys[0] ?? '']);
  return { problem: { code: 'unknown-key', span, message, advice }, meant: [] };
}

export function explainUnindented(
  group: Unindented,
  path: readonly PropertyKey[],
  { schema, places }: Explained,
): UnknownKey {
  const { owner, keys, meant } = group;
  const lines = `${keys.length > 1 ? 'Các dòng' : 'Dòng'} ${listNames(keys)}`;
  const name = startLow(nameOf(fieldAt(schema, [...path, owner])));
  return {
    problem: {
      code: 'yaml-indent',
      span: keyPlaceAt(places, [...path, keys[0] ?? '']),
      message: `${lines} thuộc ${name} nhưng chưa thụt đầu dòng.`,
      advice: adviseIndent(group),
    },
    meant,
  };
}

function adviseIndent({ keys, inList, beside }: Unindented): string {
  const [first = '', ...rest] = keys;
  if (beside !== undefined) {
    return `Thêm dấu cách vào đầu dòng ${listNames(keys)} cho thẳng cột với chữ «${beside}» ở trên.`;
  }
  if (!inList) return `Thêm hai dấu cách vào đầu dòng ${listNames(keys)}.`;
  const others = rest.length === 0 ? '' : `, và hai dấu cách vào đầu dòng ${listNames(rest)}`;
  return `Thêm dấu gạch nối và một dấu cách vào đầu dòng «${first}»${others}.`;
}

const listNames = (keys: readonly string[]): string => keys.map((key) => `«${key}»`).join(', ');
