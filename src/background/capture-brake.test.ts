// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { CONTENT, FROM_CONTENT, to } from '../messages/fixtures/spoken';
import { say, store, storedNow } from '../platform/fixtures/pretend-browser';
import { isFlood, MOST_A_MINUTE } from './capture-brake';
import './index';

const AT = Date.UTC(2026, 10, 23, 12);

test('a tab passes 1,500 times a minute, each tab for itself, and again in the next minute', () => {
  const passed = (tab: number, at: number) =>
    Array.from({ length: 2 * MOST_A_MINUTE }, () => isFlood(tab, at)).filter((isOver) => !isOver).length;
  expect([passed(901, AT), passed(902, AT), passed(901, AT + 60_001)]).toEqual(Array(3).fill(MOST_A_MINUTE));
  // The clock set back begins a minute of its own.
  expect(passed(901, AT - 5_000)).toBe(MOST_A_MINUTE);
});

test('a capture that comes too fast is not answered for: the tab is told to say it again, and then it is kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: AT });
  store('settings', { hasConsented: true, consentedAt: 1 });
  for (let time = 0; time < MOST_A_MINUTE; time++) isFlood(CONTENT.tab.id, AT);
  const message = to('recordCapture', FROM_CONTENT.recordCapture);
  expect(await say(message, CONTENT)).toEqual({ ok: false, refusal: { kind: 'failed', again: true } });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('balik');
  expect(storedNow().local['problems']).toMatchObject([{ problem: 'too-many-captures', count: 1 }]);

  vi.setSystemTime(AT + 60_001);
  expect(await say(message, CONTENT)).toEqual({ ok: true, value: null });
  const db = await openDB('balik');
  expect(await db.count('captures')).toBe(1);
  db.close();
  vi.useRealTimers();
});
