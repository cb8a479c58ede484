/** Order by code units: the same on every machine, for ids, paths and dates; for people see `compareVietnamese`. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
