import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_CONTEXT } from '../../domain/context';
import { known, someAccounts } from '../../domain/insights/fixtures/lists';
import { membershipOf } from '../../domain/membership';
import { classify } from '../../domain/ties/classify';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { countsOf } from './candidates';
import { statusOpenedOn, statusWorthSeeing } from './worth-seeing';

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

const openedOn = (
  followers: ReturnType<typeof known>,
  following: ReturnType<typeof known>,
  notes: Parameters<typeof statusOpenedOn>[1] = null,
) => statusOpenedOn({ followers, following, classification: classify(followers, following) }, notes);

describe('People, asked for without a list', () => {
  it('opens on who doesn’t follow back, also where that is known to be nobody', () => {
    expect(openedOn(known([1], true, [2]), known([1, 2]))).toBe('only-i-follow');
    expect(openedOn(known([1]), known([1]))).toBe('only-i-follow');
  });

  it('and on those of whom it cannot be said, where it can be said of nobody', () => {
    const hiding = { ...known([1]), notFound: membershipOf([2, 3]) };
    expect(openedOn(hiding, known([1, 2, 3]))).toBe('not-found');
    expect(openedOn(known([1], false), known([1, 2]))).toBe('unknown');
    expect(openedOn(UNREAD, UNREAD)).toBe('only-i-follow');
  });

  it('also where those who are known not to are hidden from that list', () => {
    const hidden = new Map([[2, { ...NO_CONTEXT, isKept: true }]]);
    expect(openedOn(known([1], false, [2]), known([1, 2, 3]), hidden)).toBe('unknown');
  });
});
