import script from './reading-worker?worker&url';
import type { SaidByWorker } from './worker-words';

/** The one policy that the panel's CSP lets be made (`manifest.config.ts`). */
const POLICY = 'balik-import-worker';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(ignored: string): string };
}

let address: string | null = null;

/**
 * The worker's address as the browser wants it. Where Trusted Types hold, an address can only come from a policy, and
 * this one knows a single address, whatever it is asked for: a script of this package. It can be made only once.
 */
function ownAddress(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  address ??= trustedTypes?.createPolicy(POLICY, { createScriptURL: () => script }).createScriptURL('') ?? script;
  return address;
}

/** A worker that is ready to read; null where the browser makes none. */
export async function startWorker(): Promise<Worker | null> {
  try {
    const worker = new Worker(ownAddress(), { type: 'module', name: POLICY });
    const isReady = await new Promise<boolean>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<SaidByWorker>) => resolve(data.kind === 'ready'), {
        once: true,
      });
      worker.addEventListener('error', () => resolve(false), { once: true });
    });
    if (isReady) return worker;
    worker.terminate();
  } catch (error) {
    console.warn('No worker can be made; the export is read in the panel itself.', error);
  }
  return null;
}
