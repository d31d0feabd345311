import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { isFirefox } from './launch';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the list of the steps ends: the one bracket that closes at the edge of the page. */
const END_OF_STEPS = '\n];\n';

/**
 * Builds into `folder` what Balik will be one day: its archive has one step more, which lays a store and, if it `fails`,
 * breaks half-way. Over an unpacked Balik of today, for the browser knows an unpacked extension by its folder.
 */
export async function buildNextVersion(folder: string, { fails = false } = {}): Promise<void> {
  const manifest = join(folder, 'manifest.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const mistake = fails ? `throw new TypeError('a mistake in the step');` : '';
  const step = `{ to: MIGRATIONS_TODAY + 1, name: 'later', run(db) { db.createObjectStore('later' as never).put('laid' as never, 1 as never).catch(() => {}); ${mistake} } },`;
  await build({
    root: ROOT,
    mode: isFirefox() ? 'firefox' : 'chrome',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: 'one-step-more',
        enforce: 'pre',
        transform(code, id) {
          if (id !== join(ROOT, 'src/archive/store/migrations.ts')) return null;
          const today = [...code.matchAll(/^ {4}to: (\d+),$/gm)].at(-1)?.[1];
          if (today === undefined || !code.includes(END_OF_STEPS))
            throw new Error('The steps are written otherwise now.');
          return code.replace(END_OF_STEPS, `\n  ${step.replace('MIGRATIONS_TODAY', today)}${END_OF_STEPS}`);
        },
      },
    ],
  });
  // Under the same number the browser would go on with the worker that it has.
  const built = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  writeFileSync(
    manifest,
    JSON.stringify({ ...built, version: version.replace(/\d+$/, (last) => `${Number(last) + 1}`) }),
  );
}
