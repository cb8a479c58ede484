import type { Finding } from '../../domain/finding.ts';

/** How many of each; `files` counts those with at least one finding. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly files: number;
  readonly mendable: number;
}

export function summarise(findings: readonly Finding[]): Summary {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: findings.length - errors,
    files: new Set(findings.map(({ file }) => file)).size,
    mendable: findings.filter(({ mendable }) => mendable).length,
  };
}
