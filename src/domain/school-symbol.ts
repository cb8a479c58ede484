import type { DocumentNumber } from './document-number.ts';
import { fold } from './vietnamese.ts';

/** Trường THCS is `THCS`, `TrTHCS` or `Tr.THCS` in numbers; what follows stands for its own name. */
const schoolLike = /^(?:tr(?:uong)?)?((?:mn|mg|ptdt(?:bt|nt)|gdtx|thcs|thpt|th(?!cs|pt))+)(.*)$/;

/**
 * The symbol of another school in a number; undefined for the school's own, however it is spelt, and for
 * symbols of bodies within the school: its Party cell (CB), its union (CĐCS), its council (HĐT).
 */
export function findOtherSymbol({ bodies }: DocumentNumber, own: string): string | undefined {
  const symbol = bodies.find((body) => partsOf(body) !== undefined);
  const parts = symbol === undefined ? undefined : partsOf(symbol);
  // A level without a name after it is no other school's.
  if (parts === undefined || parts.name === '') return undefined;
  return parts.whole === (partsOf(own)?.whole ?? lettersOf(own)) ? undefined : symbol;
}

function partsOf(symbol: string): { whole: string; name: string } | undefined {
  const [, level, name] = schoolLike.exec(lettersOf(symbol)) ?? [];
  return level === undefined || name === undefined ? undefined : { whole: level + name, name };
}

const lettersOf = (symbol: string): string => fold(symbol).replace(/[^a-z0-9]/g, '');
