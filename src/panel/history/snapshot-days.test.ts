import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { SnapshotRow } from '../../archive/store/rows';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { snapshotDays } from './snapshot-days';

// There clocks are put forward in the night to 29 March 2026.
beforeAll(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const FROM = Date.UTC(2025, 11, 20);

it('snapshots stand together just where their days are written alike, also exports that tell no more than a day', () => {
  const texts = createTexts('en');
  const now = Date.UTC(2026, 3, 2, 12);
  const anyMoment = fc.integer({ min: 0, max: 110 * 24 * 2 }).map((halfHours) => FROM + halfHours * (HOUR_MS / 2));
  const anyMidnight = fc.integer({ min: 0, max: 110 }).map((days) => FROM + days * DAY_MS);
  fc.assert(
    fc.property(fc.array(fc.oneof(anyMoment, anyMidnight), { maxLength: 40 }), (moments) => {
      const rows = moments
        .toSorted((one, other) => other - one)
        .map((readAt) => ({ readAt, list: { kind: 'followers' } }) as SnapshotRow);
      const byWords = new Map<string, SnapshotRow[]>();
      for (const row of rows) {
        const words = texts.day(row.readAt, now);
        byWords.set(words, [...(byWords.get(words) ?? []), row]);
      }
      const days = snapshotDays(rows, texts, now);
      expect(days.map(({ date, snapshots }) => [date, snapshots])).toEqual([...byWords]);
    }),
  );
});
