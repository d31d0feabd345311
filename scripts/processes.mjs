/** Other programs, started from the project's folder with this process's environment and a little more. */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '..');

/** Runs a command, its output to ours. Returns the exit code; ends this process where it must succeed and does not. */
export function run(command, args, { mayFail = false, env = {} } = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const code = done.status ?? 1;
  if (code !== 0 && !mayFail) {
    console.error(`\n"${command} ${args.join(' ')}" failed (${done.error?.message ?? `exit code ${code}`}).`);
    process.exit(code);
  }
  return code;
}

/** The tool of an installed package, run by this very Node. */
export function tool(name, args, options) {
  return run(process.execPath, [binOf(name), ...args], options);
}

/** The script that an installed package runs as its command. */
export function binOf(name) {
  const pkg = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  const bin = typeof pkg.bin === 'string' ? pkg.bin : (pkg.bin[name] ?? Object.values(pkg.bin)[0]);
  return join(ROOT, 'node_modules', name, bin);
}

/**
 * Runs a Node script beside others. Resolves to its exit code, what it printed, and its standard output alone; with
 * `isLive` it prints as it goes and nothing is kept.
 */
export function runBeside(script, args, { isLive = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: isLive ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let printed = '';
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      printed += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      printed += text;
    });
    child.on('error', (error) => done({ code: 1, printed: `${printed}${error.message}\n`, output }));
    child.on('close', (code) => done({ code: code ?? 1, printed, output }));
  });
}
