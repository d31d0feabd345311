import type { Journey } from './journey';

interface PulseLine {
  what: string;
  name: string;
  expected: number;
  found: number;
  misses: number;
  restingSince: number | null;
}

/** What is stored of the pulse, by the names of its readers. */
export async function pulseOf({ panel }: Pick<Journey, 'panel'>): Promise<Record<string, PulseLine>> {
  const page = await panel.page();
  const lines = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ pulse?: { lines: PulseLine[] } }> } } };
    };
    return (await chrome.storage.local.get('pulse')).pulse?.lines ?? [];
  });
  return Object.fromEntries(lines.map((line) => [line.name, line]));
}
