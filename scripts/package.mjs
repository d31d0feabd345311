/**
 * `npm run package`: what the stores are given, in dist/packages/: the Chrome and Firefox packages and the source that
 * they were built from. Built twice from the same source they are equal, byte by byte. `--out <folder>` writes elsewhere.
 */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { ROOT, tool } from './processes.mjs';
import { setUp } from './setup.mjs';
import { zipOf } from './zip.mjs';

await setUp();
const asked = process.argv.indexOf('--out');
const out = asked === -1 ? join(ROOT, 'dist', 'packages') : resolve(process.argv[asked + 1]);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'balik-package-'));
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
  for (const target of ['chrome', 'firefox']) {
    const built = join(work, target);
    // Whatever the shell says: any other NODE_ENV builds for developers, with the paths of this very folder inside.
    const env = { NODE_ENV: 'production' };
    tool('vite', ['build', '--mode', target, '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'], { env });
    // The map of Vite's own files is for servers; nothing in the package reads it.
    rmSync(join(built, '.vite'), { recursive: true, force: true });
    write(`balik-${target}-${version}.zip`, filesBelow(built));
  }
  write(`balik-source-${version}.zip`, sourceFiles());
} finally {
  rmSync(work, { recursive: true, force: true });
}

function write(name, files) {
  const bytes = zipOf(files);
  writeFileSync(join(out, name), bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  (${files.size} files, ${Math.round(bytes.length / 1024)} KB)`);
}

function filesBelow(folder) {
  const files = new Map();
  const walk = (path) => {
    for (const name of readdirSync(path)) {
      const below = join(path, name);
      if (statSync(below).isDirectory()) walk(below);
      else files.set(relative(folder, below).split(sep).join('/'), readFileSync(below));
    }
  };
  walk(folder);
  return files;
}

/** Everything that is under version control; where there is none, everything but what is made from it. */
function sourceFiles() {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 });
  if (listed.status === 0 && listed.stdout !== '') {
    const files = new Map();
    for (const name of listed.stdout.split('\0').filter((one) => one !== ''))
      if (statSync(join(ROOT, name), { throwIfNoEntry: false })?.isFile())
        files.set(name, readFileSync(join(ROOT, name)));
    return files;
  }
  const made = /^(node_modules|dist|artifacts|\.git|\.stryker-tmp|reports|test-results)(\/|$)/;
  return new Map([...filesBelow(ROOT)].filter(([name]) => !made.test(name)));
}
