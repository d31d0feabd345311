import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface ReactPage {
  /** Whose profile it is. */
  readonly owner: string;
  /** Who is in the open list. */
  readonly names: readonly string[];
}

/** The body of a real React page as its server writes it, and the script with which the browser can take it over. */
export async function writeReactPage(page: ReactPage): Promise<string> {
  const server = new URL('../react/server.js', import.meta.url).href;
  const { written } = (await import(server)) as { written: (page: ReactPage) => string };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../react/client.js', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('React’s page was not built.');
  return `${written(page)}<script>${first.output[0].code.replaceAll('</script', '<\\/script')}</script>`;
}
