import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { backupDue } from './backup-due';

const NOW = 1_000 * DAY_MS;
const readings = (count: number, daysAgo: number) =>
  Array.from({ length: count }, () => ({ firstAt: NOW - daysAgo * DAY_MS, lastAt: NOW - daysAgo * DAY_MS }));
const note = (backedUpDaysAgo: number | null, quietForDays: number | null = null) => ({
  backedUpAt: backedUpDaysAgo === null ? null : NOW - backedUpDaysAgo * DAY_MS,
  quietUntil: quietForDays === null ? null : NOW + quietForDays * DAY_MS,
});

describe('a backup', () => {
  it('is not asked for in the first days, nor for little', () => {
    expect(backupDue(readings(20, 1), note(null), NOW)).toBeNull();
    expect(backupDue(readings(3, 60), note(null), NOW)).toBeNull();
    expect(backupDue([], note(400), NOW)).toBeNull();
  });

  it('is asked for when there is much that no backup has', () => {
    expect(backupDue(readings(6, 8), note(null), NOW)).toBe(6);
    expect(backupDue([...readings(10, 2), ...readings(30, 20)], note(10), NOW)).toBe(10);
    expect(backupDue(readings(9, 2), note(10), NOW)).toBeNull();
  });

  it('is asked for after a month even for one reading', () => {
    expect(backupDue(readings(1, 2), note(31), NOW)).toBe(1);
    expect(backupDue(readings(1, 40), note(31), NOW)).toBeNull();
  });

  it('is not spoken of while nobody wants to hear of it', () => {
    expect(backupDue(readings(50, 8), note(null, 1), NOW)).toBeNull();
    expect(backupDue(readings(50, 8), note(null, -1), NOW)).toBe(50);
  });
});
