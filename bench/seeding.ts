import { resolve } from 'node:path';
import { build } from 'vite';

/** A file of this folder as one script; the panel's page runs it through the debugger, past its own CSP. */
export async function scriptOf(path: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, path), formats: ['iife'], name: 'seeding' },
    },
  });
  const [built] = Array.isArray(output) ? output : [output];
  if (built === undefined || !('output' in built)) throw new Error('vite built nothing');
  return built.output[0].code;
}
