import { describe, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { Coverage, PartialReason } from '../../domain/looks/coverage';
import { MINUTE_MS } from '../../domain/time';
import { isFresh, isLive } from './reading-advice';

const NOW = Date.UTC(2026, 10, 23, 12);
const ME = '1' as AccountId;

function reading(coverage: Coverage, change: Partial<ReadingSummary> = {}): ReadingSummary {
  return {
    readingId: 'r',
    viewer: ME,
    list: { owner: ME, kind: 'followers' },
    ownerUsername: 'me',
    firstAt: NOW - 30_000,
    lastAt: NOW - 5_000,
    seen: 10,
    expected: 10,
    expectedAt: NOW,
    coverage,
    captures: 1,
    strays: 0,
    passes: 1,
    source: 'reading',
    ...change,
  };
}
const partial = (...why: PartialReason[]): Coverage => ({ kind: 'partial', seen: 10, expected: 10, why });
const WHOLE: Coverage = { kind: 'whole', seen: 10, hidden: 0 };

describe('a reading goes on', () => {
  it.each(['not-finished', 'started-mid-list', 'capped'] as const)('while its end is open: %s', (why) => {
    expect(isLive(reading(partial(why)), NOW, null)).toBe(true);
    expect(isLive(reading(partial(why, 'count-unknown')), NOW, null)).toBe(true);
  });

  it('no longer than its list: at the end it is over, whole or not', () => {
    expect(isLive(reading(WHOLE), NOW, null)).toBe(false);
    expect(isLive(reading(partial('count-unknown')), NOW, null)).toBe(false);
    expect(isLive(reading(partial('too-few-seen')), NOW, null)).toBe(false);
    // What came just now is still told to whoever listens.
    expect(isFresh(reading(WHOLE), NOW)).toBe(true);
  });

  it('no longer than Instagram offers a further page, also where it cuts the list', () => {
    expect(isLive(reading(partial('capped'), { isAtEnd: true }), NOW, null)).toBe(false);
    expect(isLive(reading(partial('capped')), NOW, null)).toBe(true);
  });

  it('no longer than a minute after its last page, and never for an export', () => {
    const open = partial('not-finished');
    expect(isLive(reading(open, { lastAt: NOW - MINUTE_MS }), NOW, null)).toBe(false);
    expect(isLive(reading(open, { source: 'export' }), NOW, null)).toBe(false);
    expect(isFresh(reading(WHOLE, { lastAt: NOW - MINUTE_MS }), NOW)).toBe(false);
  });

  it('no longer than the list is open on Instagram; a page that came since says it is open again', () => {
    const open = reading(partial('not-finished'));
    expect(isLive(open, NOW, open.lastAt + 1)).toBe(false);
    expect(isLive(open, NOW, Number.POSITIVE_INFINITY)).toBe(false);
    expect(isLive(open, NOW, open.lastAt - 1)).toBe(true);
  });
});
