import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Balik } from '../../e2e/harness/balik';
import { launchChromium } from '../../e2e/harness/chromium';
import type { ReplicaAddress } from '../../e2e/replica/server';
import { scriptOf } from '../page-script';

const MATCHES = ['https://www.instagram.com/*'];
const MANIFEST = {
  manifest_version: 3,
  name: 'The least that reads along',
  version: '1',
  host_permissions: MATCHES,
  content_scripts: [
    { matches: MATCHES, js: ['observe.js'], run_at: 'document_start', world: 'MAIN' },
    { matches: MATCHES, js: ['pass-on.js'], run_at: 'document_start' },
  ],
  background: { service_worker: 'drop.js' },
};

/** A browser with the least extension that reads along, and does nothing else: what nobody who reads along is below. */
export async function launchFloor(replica: ReplicaAddress): Promise<Balik> {
  const dist = mkdtempSync(join(tmpdir(), 'balik-floor-'));
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(MANIFEST));
  for (const name of ['observe', 'pass-on', 'drop'])
    writeFileSync(join(dist, `${name}.js`), await scriptOf(`floor/${name}.ts`, { target: 'chrome116' }));
  // It opens no page after install, so there is none to wait for.
  const browser = await launchChromium({ replica, dist, keepsWelcome: true });
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(dist, { recursive: true });
    },
  };
}
