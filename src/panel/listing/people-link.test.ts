import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../domain/context';
import { known, someAccounts } from '../../domain/insights/fixtures/lists';
import { classify } from '../../domain/ties/classify';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { countsOf } from './candidates';
import { statusWorthSeeing } from './people-link';

const opened = (...lists: Parameters<typeof classify>) => statusWorthSeeing(classify(...lists), null);

describe('“See who follows back”', () => {
  it('opens who does not, where that is known', () => {
    expect(opened(known([1], true, [2]), known([1, 2]))).toBe('only-i-follow');
  });

  it('after an export of some dates opens a list with somebody in it', () => {
    // Followers of three years only: nobody is said to be missing.
    expect(opened(known([1, 2], false), known([1, 2, 3]))).toBe('mutual');
    expect(opened(known([1], false), known([3], false))).toBe('unknown');
    expect(opened(known([9], false), known([], true, [9]))).toBe('only-they-follow');
    expect(opened(UNREAD, UNREAD)).toBeNull();
  });

  it('leaves out whoever was hidden from that list', () => {
    const hidden = new Map([[2, { ...NO_CONTEXT, isKept: true }]]);
    expect(statusWorthSeeing(classify(known([1], true, [2]), known([1, 2])), hidden)).toBe('mutual');
  });

  it('never opens an empty list', () => {
    fc.assert(
      fc.property(someAccounts, someAccounts, fc.boolean(), (a, b, isWhole) => {
        const missing = isWhole ? b.filter((one) => !a.includes(one)) : [];
        const classification = classify(known(a, isWhole, missing), known(b, isWhole));
        const status = statusWorthSeeing(classification, null);
        if (status === null) expect([a, b]).toEqual([[], []]);
        else expect(countsOf({ classification, list: null, listed: null }, [status], null)[0]).toBeGreaterThan(0);
      }),
    );
  });
});
