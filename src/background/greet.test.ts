import { beforeEach, expect, it, vi } from 'vitest';

type Heard = (details: { reason: string; previousVersion?: string }) => void;
const heard: Heard[] = [];
const open = vi.fn(async () => undefined);
const stored = new Map<string, unknown>();
vi.mock('../platform/native', () => ({
  native: {
    runtime: {
      getManifest: () => ({ version: '0.2.0' }),
      onInstalled: { addListener: (listener: Heard) => heard.push(listener) },
    },
  },
}));
vi.mock('../platform/welcome-tab', () => ({ openWelcomeTab: open }));
vi.mock('../platform/stored', () => ({
  readStored: async (_area: string, key: string) => stored.get(key),
  writeStored: async (_area: string, key: string, value: unknown) => void stored.set(key, value),
}));
const { greetArrivals } = await import('./greet');
const { inQueue } = await import('./queue');
greetArrivals();

async function arrive(details: Parameters<Heard>[0]): Promise<void> {
  for (const listener of heard) listener(details);
  await inQueue(async () => undefined);
}

beforeEach(() => {
  stored.clear();
  open.mockClear();
});

it('after install the page opens, and nothing is stored', async () => {
  await arrive({ reason: 'install' });
  expect(open).toHaveBeenCalledTimes(1);
  expect([...stored.keys()]).toEqual([]);
});

it('after an update no page opens, and the version before is noted', async () => {
  stored.set('settings', { hasConsented: true });
  await arrive({ reason: 'update', previousVersion: '0.1.0' });
  expect(open).not.toHaveBeenCalled();
  expect(stored.get('versionTold')).toBe('0.1.0');
});

it('before Start an update stores nothing either', async () => {
  await arrive({ reason: 'update', previousVersion: '0.1.0' });
  expect([...stored.keys()]).toEqual([]);
});

it.each([
  { reason: 'update', previousVersion: '0.2.0' },
  { reason: 'update' },
  { reason: 'browser_update' },
  { reason: 'chrome_update' },
  { reason: 'shared_module_update' },
])('%j is neither', async (details) => {
  stored.set('settings', { hasConsented: true });
  await arrive(details);
  expect(open).not.toHaveBeenCalled();
  expect([...stored.keys()]).toEqual(['settings']);
});
