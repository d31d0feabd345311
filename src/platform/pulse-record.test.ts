import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../domain/time';
import {
  asPulse,
  type Beat,
  NO_PULSE,
  pulseReport,
  RESTS_AFTER_MISSES,
  restingAnchors,
  withBeats,
} from './pulse-record';

const AT = Date.UTC(2026, 10, 23, 12);
const rows = (expected: number, found: number, missesAtEnd = expected - found): Beat => {
  return { what: 'anchor', name: 'list-rows', expected, found, missesAtEnd };
};
const pulseOf = (...beats: Beat[]) => beats.reduce((pulse, beat) => withBeats(pulse, [beat], '1', AT), NO_PULSE);

describe('the pulse', () => {
  test('adds up, by reader and day', () => {
    let pulse = withBeats(NO_PULSE, [rows(3, 3), { ...rows(2, 2), what: 'endpoint', name: 'followList' }], '1', AT);
    pulse = withBeats(pulse, [rows(2, 1)], '1', AT + DAY_MS);
    expect(pulse.since).toBe(AT);
    expect(pulse.lines).toMatchObject([
      {
        what: 'anchor',
        name: 'list-rows',
        expected: 5,
        found: 4,
        misses: 1,
        restingSince: null,
        days: [
          { day: '2026-11-23', expected: 3, found: 3 },
          { day: '2026-11-24', expected: 2, found: 1 },
        ],
      },
      { what: 'endpoint', name: 'followList', expected: 2 },
    ]);
  });

  test('lets a reader rest after five misses in a row, and not before; one find ends it', () => {
    expect(restingAnchors(pulseOf(rows(RESTS_AFTER_MISSES - 1, 0)), AT).size).toBe(0);
    const resting = pulseOf(rows(2, 0), rows(2, 0), rows(1, 0));
    expect(resting.lines[0]!.restingSince).toBe(AT);
    expect(restingAnchors(resting, AT)).toContain('list-rows');
    expect(restingAnchors(pulseOf(rows(4, 0), rows(2, 1, 1), rows(3, 0)), AT).size).toBe(0);
    expect(withBeats(resting, [rows(1, 1)], '1', AT).lines[0]!.restingSince).toBeNull();
  });

  test('a resting reader looks again after a day; another miss lets it rest on, since the first day', () => {
    const resting = pulseOf(rows(5, 0));
    expect(restingAnchors(resting, AT + DAY_MS).size).toBe(0);
    const again = withBeats(resting, [rows(1, 0)], '1', AT + DAY_MS);
    expect(restingAnchors(again, AT + DAY_MS)).toContain('list-rows');
    expect(again.lines[0]!.restingSince).toBe(AT);
  });

  test('an endpoint that is not understood is told, but goes on being tried', () => {
    const strange = pulseOf({ ...rows(9, 0), what: 'endpoint', name: 'followList' });
    expect(strange.lines[0]!.restingSince).toBe(AT);
    expect(restingAnchors(strange, AT).size).toBe(0);
  });

  test('begins anew with another version', () => {
    const pulse = withBeats(pulseOf(rows(5, 0)), [rows(1, 1)], '2', AT);
    expect(pulse).toMatchObject({ version: '2', lines: [{ expected: 1, found: 1, restingSince: null }] });
  });

  test('stays small: fourteen days, sixty readers', () => {
    let pulse = NO_PULSE;
    for (let day = 0; day < 40; day++) pulse = withBeats(pulse, [rows(1, 1)], '1', AT + day * DAY_MS);
    expect(pulse.lines[0]!.days).toHaveLength(14);
    const many = Array.from({ length: 90 }, (_, at) => ({ ...rows(1, 1), name: `reader-${at}` }));
    expect(withBeats(NO_PULSE, many, '1', AT).lines).toHaveLength(60);
  });

  test('survives damaged storage', () => {
    for (const stored of [undefined, null, 7, 'x', {}, { lines: 'many' }]) expect(asPulse(stored)).toEqual(NO_PULSE);
  });

  test('as a report says what, how often and since when', () => {
    expect(pulseReport(pulseOf(rows(1, 1), rows(5, 0)), '0.1.0')).toBe(
      'Balik 0.1.0, pulse since 2026-11-23 (days in UTC, found/expected)\n' +
        'anchor list-rows: found 1 of 6, last 2026-11-23, resting since 2026-11-23\n  2026-11-23 1/6',
    );
  });
});
