import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// `npm install` leaves two things out of order for machines other than the one it ran on. Run
// `npm run lock` after it, and commit what changes; test/cli/lock.test.ts fails until then.
const file = join(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
writeFileSync(file, `${JSON.stringify(mendLock(lock), null, 2)}\n`);

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly engines?: unknown;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function mendLock(lock: Lock): Lock {
  const packages = { ...missingPlatforms(lock), ...lock.packages };
  const entries = Object.entries(packages)
    .map(([path, each]) => [path, each.optional ? withoutEngines(each) : each] as const)
    .sort(([left], [right]) => left.localeCompare(right, 'en'));
  return { ...lock, packages: Object.fromEntries(entries) };
}

/**
 * npm drops an optional package in silence when its engine range excludes the Node.js that installs; the
 * locked Node.js runs them all. With it, `npm ci` under Debian 12's Node 18 brings what Node 26 needs.
 */
function withoutEngines({ engines: _engines, ...rest }: LockedPackage): LockedPackage {
  return rest;
}

/** Platform packages that the registry at hand did not offer: without an entry `npm ci` refuses the whole lock file. */
function missingPlatforms({ packages }: Lock): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const [path, each] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(each.optionalDependencies ?? {})) {
      const nested = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
      if (packages[`node_modules/${name}`] ?? packages[nested]) continue;
      missing[`node_modules/${name}`] = {
        version,
        ...(each.dev === true && { dev: true }),
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

const systems = {
  windows: 'win32',
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
};

function platformOf(name: string): { cpu?: string[]; os?: string[] } {
  const system = Object.entries(systems).find(([word]) => name.includes(word))?.[1];
  const processor = /(arm64|x64)/.exec(name)?.[1];
  return {
    ...(processor !== undefined && { cpu: [processor] }),
    ...(system !== undefined && { os: [system] }),
  };
}
