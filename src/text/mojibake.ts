/** What Windows-1252 shows for the bytes 80–9F; it leaves five of them out, which stay control characters. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map(Array.from(windows1252, (shown, index) => [shown, 0x80 + index]));

const trail = `[\\u0080-\\u00bf${windows1252}]`;
const utf8Sequence = new RegExp(
  `[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}|[\\u00f0-\\u00f4]${trail}{3}`,
  'g',
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

// A file may have been opened and saved wrongly more than once.
const mostRounds = 3;

/** Undoes a reading of UTF-8 as Latin-1 or Windows-1252: `Káº¿ hoáº¡ch` → `Kế hoạch`. */
export function decodeMojibake(text: string): string {
  let decoded = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = decoded.replace(utf8Sequence, decodeSequence);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

function decodeSequence(shown: string): string {
  const bytes = Array.from(shown, (char) => byteOf.get(char) ?? char.charCodeAt(0));
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return shown;
  }
}
