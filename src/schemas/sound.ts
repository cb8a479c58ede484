import type { z } from 'zod';

/**
 * For a check across fields: it runs when these keys were read without an issue, whatever is wrong
 * elsewhere, so that one run tells of everything. Without it zod skips the check at the first issue.
 */
export function whenSound(...keys: readonly string[]): z.core.$ZodSuperRefineParams {
  return {
    when: ({ value, issues }) =>
      typeof value === 'object' &&
      value !== null &&
      issues.every(({ code, path = [] }) => {
        // A key too many leaves the others as they are.
        if (code === 'unrecognized_keys') return true;
        return path.length > 0 && !keys.includes(String(path[0]));
      }),
  };
}
