import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/fixtures/texts';
import { exportDay, lookTexts } from './look-texts';

const NOW = Date.UTC(2026, 10, 23, 12);
const ROW = Date.UTC(2024, 11, 29, 12);
const SURE = Date.UTC(2026, 10, 10, 12);

describe.each([
  ['en', '29 Dec 2024 or later', '10 Nov'],
  ['id', '29 Des 2024 atau sesudahnya', '10 Nov'],
] as const)('the day of a look, in %s', (language, least, sure) => {
  const texts = createTexts(language, 'UTC');
  const told = lookTexts(texts, [
    { source: 'export', lastAt: ROW, latestAt: NOW },
    { source: 'export', lastAt: SURE },
  ]);
  it('is that day or later where only its rows date the export, wherever it stands', () => {
    expect(told.day(ROW, NOW)).toBe(least);
    expect(told.day(SURE, NOW)).toBe(sure);
    expect(told.days([ROW, SURE], NOW)).toEqual([least, `${sure} 2026`]);
    expect([ROW, SURE].map((at) => told.isUnsure(at))).toEqual([true, false]);
  });
  it('is its own day where nothing of the kind was imported', () => {
    expect(lookTexts(texts, []).day(ROW, NOW)).toBe(texts.day(ROW, NOW));
  });
  it('is said alike by the export itself', () => {
    expect(exportDay({ exportedAt: ROW, isDateSure: false }, texts, NOW)).toBe(least);
    expect(exportDay({ exportedAt: SURE, isDateSure: true }, texts, NOW)).toBe(sure);
  });
});
