import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountFacts, ViewerFacts } from './facts';
import { accountHints, viewerHints } from './find-hints';
import { anyAccountFacts, anyViewerFacts, NO_ACCOUNT_FACTS, NO_VIEWER_FACTS } from './fixtures/facts';
import { HINTS } from './hints';

/** The facts with some of them forgotten. */
function withoutSome<Facts extends object>(facts: Facts, names: readonly string[]): Facts {
  return { ...facts, ...Object.fromEntries(names.map((name) => [name, null])) };
}
const namesOf = (facts: object) => Object.keys(facts).filter((name) => name !== 'now' && name !== 'isBusiness');
const accountNames = fc.subarray(namesOf(NO_ACCOUNT_FACTS));
const viewerNames = fc.subarray(namesOf(NO_VIEWER_FACTS));
const accusing = (id: string) => HINTS.some((hint) => hint.id === id && hint.accuses);

describe('the list of hints', () => {
  it('has each id once', () => {
    const ids = HINTS.map((hint) => hint.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('what is not known', () => {
  it('triggers nothing', () => {
    expect(accountHints(1, NO_ACCOUNT_FACTS)).toEqual([]);
    expect(accountHints(1, { ...NO_ACCOUNT_FACTS, isBusiness: true })).toEqual([]);
    expect(viewerHints(NO_VIEWER_FACTS)).toEqual([]);
  });

  it('never brings a hint that the known facts would not have brought', () => {
    fc.assert(
      fc.property(anyAccountFacts, accountNames, (facts, forgotten) => {
        const before = accountHints(1, facts).map((hint) => hint.id);
        const kept = facts.context?.isKept === true;
        const after = accountHints(1, withoutSome<AccountFacts>(facts, forgotten)).map((hint) => hint.id);
        // Forgetting that an account is kept quietly lets its hints speak again; nothing else may.
        if (!kept) expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
    fc.assert(
      fc.property(anyViewerFacts, viewerNames, (facts, forgotten) => {
        const before = viewerHints(facts).map((hint) => hint.id);
        const after = viewerHints(withoutSome<ViewerFacts>(facts, forgotten)).map((hint) => hint.id);
        // Forgetting that Instagram asked for a pause lets those speak again that ask to read; nothing else may.
        const isResting = before.includes('instagram-asked-to-slow-down');
        if (!isResting) expect(before).toEqual(expect.arrayContaining(after));
      }),
    );
  });

  it('silences every hint that needs it', () => {
    fc.assert(
      fc.property(anyAccountFacts, anyViewerFacts, (account, viewer) => {
        for (const hint of HINTS) {
          for (const name of hint.needs) {
            if (hint.scope === 'account') expect(hint.find(withoutSome(account, [name]))).toBeNull();
            else expect(hint.find(withoutSome(viewer, [name]))).toBeNull();
          }
        }
      }),
    );
  });
});

describe('what is partial or merely likely', () => {
  it('never triggers a hint that accuses an account', () => {
    fc.assert(
      fc.property(anyAccountFacts, (facts) => {
        const likely: AccountFacts = {
          ...facts,
          tie: facts.tie && { ...facts.tie, certainty: facts.tie.certainty && 'likely' },
          endedStays: facts.endedStays?.map((stay) => ({ ...stay, certainty: 'likely' })) ?? null,
          endedFollow: facts.endedFollow && { ...facts.endedFollow, certainty: 'likely' },
        };
        expect(accountHints(1, likely).filter((hint) => accusing(hint.id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('never triggers a hint that accuses where nobody can say that the account still exists', () => {
    fc.assert(
      fc.property(anyAccountFacts, (facts) => {
        const hidden: AccountFacts = {
          ...facts,
          tie: null,
          endedStays: facts.endedStays?.map((stay) => ({ ...stay, isStillThere: null })) ?? null,
          endedFollow: facts.endedFollow && { ...facts.endedFollow, isStillThere: null },
        };
        expect(accountHints(1, hidden).filter((hint) => accusing(hint.id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('of the lists, brings nothing but the hint to read on', () => {
    fc.assert(
      fc.property(anyViewerFacts, ({ lists }) => {
        const found = viewerHints({ ...NO_VIEWER_FACTS, lists }).map((hint) => hint.id);
        for (const id of found) expect(['not-read-whole', 'read-again']).toContain(id);
      }),
    );
  });
});

describe('what a hint shows', () => {
  it('is exactly what it says it shows, with a date from which it holds', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyAccountFacts, anyViewerFacts, (account, viewer) => {
        for (const found of [...accountHints(1, account), ...viewerHints(viewer)]) {
          const hint = HINTS.find((one) => one.id === found.id)!;
          expect(Object.keys(found.facts).sort()).toEqual([...hint.shows].sort());
          expect(Number.isSafeInteger(found.since)).toBe(true);
          for (const fact of Object.values(found.facts))
            if (fact.kind === 'count') expect(Number.isSafeInteger(fact.value)).toBe(true);
          seen.add(found.id);
        }
      }),
      { numRuns: 200 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });
});

describe('a rest that Instagram asked for', () => {
  it('of profiles or acts silences nothing: lists may be read on', () => {
    fc.assert(
      fc.property(anyViewerFacts, fc.constantFrom('acts' as const, 'profiles' as const), (facts, of) => {
        const ids = (slowDowns: ViewerFacts['slowDowns']) => viewerHints({ ...facts, slowDowns }).map(({ id }) => id);
        expect(ids([{ kind: 'throttled', of, at: facts.now }])).toEqual(['instagram-asked-to-slow-down', ...ids([])]);
      }),
    );
  });

  it('silences whatever asks to open a list, and nothing else', () => {
    fc.assert(
      fc.property(anyViewerFacts, (facts) => {
        const awake = viewerHints({ ...facts, slowDowns: [] }).map(({ id }) => id);
        const resting = viewerHints({ ...facts, slowDowns: [{ kind: 'throttled', of: 'lists', at: facts.now }] }).map(
          ({ id }) => id,
        );
        expect(resting).toEqual([
          'instagram-asked-to-slow-down',
          ...awake.filter((id) => id !== 'not-read-whole' && id !== 'read-again'),
        ]);
      }),
    );
  });
});
