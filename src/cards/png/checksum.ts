const modulus = 65_521;

/**
 * Adler-32 (RFC 1950, 9) of bytes that come as runs of one value or as a whole whose sums are known.
 * Eight million bytes stay exact in a double; a card has 757,000. A class, for its numbers are changed in place.
 */
export class Checksum {
  /** How many bytes. */
  count = 0;
  /** Of the bytes. */
  sum = 0;
  /** Of the sums behind each of the bytes. */
  sums = 0;

  addRun(value: number, count: number): void {
    this.sums += count * this.sum + (value * count * (count + 1)) / 2;
    this.sum += value * count;
    this.count += count;
  }

  add({ count, sum, sums }: Checksum): void {
    this.sums += count * this.sum + sums;
    this.sum += sum;
    this.count += count;
  }

  /** Adler-32 begins with one. */
  get(): number {
    return ((this.count + this.sums) % modulus) * 65_536 + ((1 + this.sum) % modulus);
  }
}
