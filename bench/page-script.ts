import { resolve } from 'node:path';
import { build } from 'vite';

interface ScriptTraits {
  readonly format?: 'iife' | 'es';
  readonly target?: string;
}

/** A file of this folder as one script; a page runs it through the debugger, past its own CSP, or from a server. */
export async function scriptOf(
  path: string,
  { format = 'iife', target = 'es2023' }: ScriptTraits = {},
): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      lib: { entry: resolve(import.meta.dirname, path), formats: [format], name: 'script', fileName: 'script' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  if (built === undefined || !('output' in built)) throw new Error('vite built nothing');
  const { code } = built.output[0];
  // A fixture that a measurement took may bring one along, and then nothing of the browser's own is measured.
  if (code.includes('FDBFactory')) throw new Error(`${path} brings a database in memory along.`);
  return code;
}
