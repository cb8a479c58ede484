import { mostGathered } from './limits.ts';

/** How much of a file is gathered: what would not be kept is not even taken together. */
export interface Room {
  take(length: number): void;
  isFull(): boolean;
}

export function openRoom(most = mostGathered): Room {
  let left = most;
  return {
    take: (length) => {
      left -= length;
    },
    isFull: () => left <= 0,
  };
}
