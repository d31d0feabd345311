import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { scriptOf } from '../page-script';

type Measurements = typeof import('./page');

/** Calls one measurement inside the page. */
export type Measure = <Name extends keyof Measurements>(
  name: Name,
  ...given: Parameters<Measurements[Name]>
) => Promise<Awaited<ReturnType<Measurements[Name]>>>;

/** Builds the measurements, serves them on localhost, and opens them in real Chromium on a profile of their own. */
export async function inChromium<T>(work: (measure: Measure) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'balik-bench-'));
  const server = await serve(await scriptOf('archive/page.ts', { format: 'es' }));
  // A profile on disk: IndexedDB of a page without one lives in memory only, and would flatter every figure.
  const context = await chromium.launchPersistentContext(join(dir, 'profile'), {
    ...chromiumPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--js-flags=--expose-gc',
    ],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.measurements !== undefined');
    return await work(measureIn(page));
  } finally {
    await context.close();
    server.close();
    await rm(dir, { recursive: true, force: true });
  }
}

function measureIn(page: Page): Measure {
  return (name, ...given) =>
    page.evaluate(
      ([key, values]) => {
        const { measurements } = globalThis as unknown as {
          measurements: Record<string, (...v: unknown[]) => unknown>;
        };
        return measurements[key as string]!(...(values as unknown[]));
      },
      [name, given] as const,
      // biome-ignore lint/suspicious/noExplicitAny: the page answers with what the measurement of that name returns
    ) as Promise<any>;
}

function serve(code: string): Promise<Server> {
  const html = `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module">
    import * as measurements from '/page.js'; globalThis.measurements = measurements;</script>`;
  const server = createServer((request, response) => {
    const isCode = request.url === '/page.js';
    response.setHeader('content-type', isCode ? 'text/javascript' : 'text/html');
    response.end(isCode ? code : html);
  });
  return new Promise((done) => server.listen(0, 'localhost', () => done(server)));
}

/** The system's Chromium where there is one, else the one playwright installed. */
function chromiumPath(): { executablePath?: string } {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome'])
    try {
      return { executablePath: execFileSync('which', [name], { encoding: 'utf8' }).trim() };
    } catch {
      // Not this one.
    }
  return {};
}
