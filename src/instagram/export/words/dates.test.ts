import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownDate } from '../fixtures/build-html';
import { rowDateToMs } from './dates';

describe('dates of rows', () => {
  test.each([
    ['Apr 04, 2025 7:40 am', Date.UTC(2025, 3, 4, 15, 40)],
    ['Oct 19, 2025 12:05 pm', Date.UTC(2025, 9, 19, 20, 5)],
    ['Jul 22, 2025 12:05 am', Date.UTC(2025, 6, 22, 8, 5)],
    ['Mei 08, 2025 1:07 am', Date.UTC(2025, 4, 8, 9, 7)],
    ['Agu 08, 2025 1:07 pm', Date.UTC(2025, 7, 8, 21, 7)],
    ['ago 10, 2026 4:38 da manhã', Date.UTC(2026, 7, 10, 12, 38)],
    ['ago 10, 2026 4:38 da tarde', Date.UTC(2026, 7, 11, 0, 38)],
    ['dez 31, 2025 9:00 da noite', Date.UTC(2026, 0, 1, 5, 0)],
    ['03. Sept. 2026, 9:33 pm', Date.UTC(2026, 8, 4, 5, 33)],
    ['sept. 03, 2026 9:33 pm', Date.UTC(2026, 8, 4, 5, 33)],
    ['fév 24, 2026 5:55 am', Date.UTC(2026, 1, 24, 13, 55)],
    ['août 24, 2026 5:55 am', Date.UTC(2026, 7, 24, 13, 55)],
    ['nov 28, 2025 11:07 pm', Date.UTC(2025, 10, 29, 7, 7)],
    ['6월 06, 2026 10:49 오전', Date.UTC(2026, 5, 6, 18, 49)],
    ['12월 06, 2026 10:49 오후', Date.UTC(2026, 11, 7, 6, 49)],
    ['Ağu 06, 2026 10:49 ös', Date.UTC(2026, 7, 7, 6, 49)],
    ['3 Mär 2026, 21:33', Date.UTC(2026, 2, 4, 5, 33)],
    ['paź 06, 2026 10:49 am', Date.UTC(2026, 9, 6, 18, 49)],
    ['6 października 2026 10:49', Date.UTC(2026, 9, 6, 18, 49)],
    ['6 июня 2026, 10:49', Date.UTC(2026, 5, 6, 18, 49)],
    ['okt. 06, 2026 10:49 am', Date.UTC(2026, 9, 6, 18, 49)],
  ])('%s', (text, at) => {
    expect(rowDateToMs(text)).toBe(at);
  });

  test.each([
    null,
    '',
    'yesterday',
    'Foo 04, 2025 7:40 am',
    // July in Polish, June in Croatian; November in Polish, October in Croatian.
    'lip 04, 2025 7:40 am',
    'lis 04, 2025 7:40 am',
    'Apr 04, 2025 7:40 xx',
    'Apr 44, 2025 7:40 am',
    'Apr 04, 2025 27:40 am',
    'Apr 04, 1925 7:40 am',
    'a'.repeat(5000),
  ])('unreadable: %s', (text) => {
    expect(rowDateToMs(text)).toBeNaN();
  });

  test('every minute of 2010 to 2040 reads back as it was shown, summer and winter', () => {
    const minutes = fc.integer({ min: Date.UTC(2010, 9, 7) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        expect(rowDateToMs(shownDate(minute * 60))).toBe(minute * 60_000);
      }),
    );
  });
});
