// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { TAP_EVENT } from '../messages/page-tap';
import { asPageSettings, type PageSettings } from '../platform/page-settings';

const told = vi.hoisted(() => ({ listener: null as ((settings: PageSettings) => void) | null }));
const startReading = vi.hoisted(() => vi.fn(() => ({ update: vi.fn() })));
vi.mock('../platform/extension', () => ({ isExtensionAlive: () => true }));
vi.mock('./reading-session', () => ({ startReading }));
vi.mock('../platform/page-settings', async (original) => ({
  ...(await original<object>()),
  followPageSettings: async (listener: (settings: PageSettings) => void) => {
    told.listener = listener;
  },
}));

const answer = (detail: string) => window.dispatchEvent(new CustomEvent(TAP_EVENT, { detail }));
const settings = (hasConsented: boolean) => asPageSettings({ hasConsented });

beforeEach(async () => {
  vi.resetModules();
  startReading.mockClear();
  await import('./index.iife');
});

test('what a page is answered before its settings could be read is read with the rest', () => {
  answer('a profile');
  told.listener!(settings(true));
  expect(startReading).toHaveBeenCalledOnce();
  expect((startReading.mock.calls as unknown[][])[0]![1]).toMatchObject({ held: ['a profile'] });
});

test('without a Start nothing of it is left, and one who presses it later begins there', () => {
  answer('a profile');
  told.listener!(settings(false));
  answer('another');
  told.listener!(settings(true));
  expect((startReading.mock.calls as unknown[][])[0]![1]).toMatchObject({ isLate: true, held: [] });
});

test('a page that answered more than can be held is taken for one that was listened to too late, and it is said how much', () => {
  for (let count = 0; count < 80; count++) answer(`${count}`);
  told.listener!(settings(true));
  expect((startReading.mock.calls as unknown[][])[0]![1]).toMatchObject({ isLate: true, dropped: 30 });
});
