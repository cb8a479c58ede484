/** A plan's number as an example, with a gap where each school has its own symbol. */
export const numberPattern = '63/KH-…';

/** Advice with the school's symbol in the gap: an example with another school's would be copied as it stands. */
export const withSymbol = (advice: string, symbol: string | undefined): string =>
  symbol === undefined
    ? advice
    : advice.replaceAll(numberPattern, () => numberPattern.replace('…', () => symbol));
