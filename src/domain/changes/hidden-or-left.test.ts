import { describe, expect, it } from 'vitest';
import { hiddenSpans } from '../fixtures/hidden-spans';
import { day, followersAt, followingAt, provenNone, report } from '../fixtures/looks';
import { all, hides, kinds, others, partial, told, X } from '../fixtures/one-account';
import type { Look } from '../looks/look';
import { oncePerAccount } from './change';
import { allChanges } from './changes';
import { timelineOf } from './timeline';

describe('deactivating', () => {
  const before = [followersAt(day(0), all), followingAt(day(0), all)];
  const away = [followersAt(day(2), others, hides(3)), followingAt(day(2, 1), others, hides(3))];
  const back = [followersAt(day(9), all), followingAt(day(9), all)];

  it('takes the account from both lists at once: left Instagram or hidden, not gone', () => {
    expect(kinds(...before, ...away)).toEqual(['left-instagram followers likely', 'left-instagram following likely']);
    expect(oncePerAccount(allChanges([...before, ...away]))).toHaveLength(1);
  });

  it('is not claimed before both lists are whole, nor of an account in one list only', () => {
    expect(kinds(...before, away[0]!)).toEqual(['gone followers null']);
    expect(kinds(...before, away[0]!, followingAt(day(2, 1), others, partial))).toEqual(['gone followers null']);
    expect(kinds(before[0]!, followingAt(day(0), others), ...away)).toEqual(['gone followers null']);
  });

  it('is not claimed where the list that missed it first showed somebody without an id: it may stand there', () => {
    const nameless = (look: Look): Look => ({ ...look, pass: { endedAt: look.readAt, seen: 1, unidentified: 1 } });
    const later = [followersAt(day(4), others, hides(3)), followingAt(day(4, 1), others, hides(3))];
    for (const looks of [away.map(nameless), [nameless(away[0]!), away[1]!], [away[0]!, nameless(away[1]!)]]) {
      expect(kinds(...before, ...looks).map((kind) => kind.split(' ')[0])).toEqual(['gone', 'gone']);
      expect(kinds(...before, ...looks, ...later).map((kind) => kind.split(' ')[0])).toEqual(['gone', 'gone']);
      expect(allChanges([...before, ...looks]).map(({ kind }) => kind)).toEqual(['gone', 'gone']);
    }
    // Once it was missed by a list of which everybody had an id, rows without one elsewhere make no difference.
    expect(kinds(...before, ...away, ...later.map(nameless))[0]).toMatch(/^left-instagram/);
  });

  it('and coming back takes the departure back: it was hidden in between', () => {
    const steps = [...before, ...away, ...back];
    expect(told(...steps)).toMatchObject([
      { kind: 'returned', list: 'followers', certainty: 'likely', absence: { meaning: 'was-hidden' } },
      { kind: 'returned', list: 'following', certainty: 'likely', absence: { meaning: 'was-hidden' } },
    ]);
    expect(hiddenSpans(timelineOf(X, steps).story)).toEqual([
      { list: 'followers', fromAt: day(0), toAt: day(9) },
      { list: 'following', fromAt: day(0), toAt: day(9) },
    ]);
    // Where so few are hidden that both ties likely ended, nobody can know.
    const gone = [followersAt(day(2), others), followingAt(day(2, 1), others)];
    expect(told(...before, ...gone, ...back)).toMatchObject([
      { kind: 'returned', absence: { meaning: 'unknown' } },
      { kind: 'returned', absence: { meaning: 'unknown' } },
    ]);
    expect(kinds(...before, ...away, ...away.map((look) => ({ ...look, readAt: day(4) })), ...back)).toHaveLength(2);
  });

  it('is refuted by meeting the account afterwards', () => {
    expect(told(...before, ...away, report(X, day(3), { followsYou: false }))).toMatchObject([
      { kind: 'gone', list: 'followers', certainty: 'certain', explanation: { kind: 'still-on-instagram' } },
      { kind: 'gone', list: 'following', explanation: { kind: 'still-on-instagram' } },
    ]);
  });

  it('is another thing than leaving one list now and the other later', () => {
    const steps = [...before, followersAt(day(2), others), followingAt(day(3), all), followingAt(day(5), others)];
    expect(kinds(...steps)).toEqual(['gone followers likely', 'gone following likely']);
  });

  it('during a long reading of one list is still leaving both', () => {
    const long = followingAt(day(2, 3), all, { firstAt: day(2, -3), absentAt: day(2, -3) });
    const steps = [...before, away[0]!, long, followingAt(day(4), others, hides(3))];
    expect(kinds(...steps)).toEqual(['left-instagram followers likely', 'left-instagram following likely']);
  });

  it('is certain once Instagram names the account among the deactivated, whichever list missed it', () => {
    const named = { kind: 'deactivated' as const, number: X, at: day(3) };
    expect(kinds(...before, away[0]!, named)).toEqual(['left-instagram followers certain']);
    expect(kinds(...before, ...away, named)).toEqual([
      'left-instagram followers certain',
      'left-instagram following certain',
    ]);
    // Named on the first page of the very reading that ends without it, and by the end of it at the latest.
    for (const at of [day(2, -1), day(2)])
      expect(kinds(...before, { ...named, at }, away[0]!)).toEqual(['left-instagram followers certain']);
    // Named while its row is still there it says nothing, and a “no” of its own profile says more.
    expect(kinds(...before, named)).toEqual([]);
    expect(kinds(...before, away[0]!, named, report(X, day(4), { followsYou: false }))).toEqual([
      'gone followers certain',
    ]);
    // Seen again since, it is like any other.
    const back = [followersAt(day(4), all), followingAt(day(4), all)];
    expect(kinds(...before, away[0]!, named, ...back, followersAt(day(6), others)).at(-1)).toBe(
      'gone followers likely',
    );
  });

  it('makes nobody new who was named among the deactivated before', () => {
    const named = { kind: 'deactivated' as const, number: X, at: day(3) };
    const came = followersAt(day(6), all, provenNone);
    expect(kinds(followersAt(day(2), others), named, came)).toEqual(['appeared followers null']);
    expect(kinds(followersAt(day(2), others), came)).toEqual(['appeared followers certain']);
    expect(kinds(followersAt(day(2), others), named, report(X, day(4)), came)).toEqual(['appeared followers certain']);
  });

  it('for good is certain once an export marks the account as deleted', () => {
    const marked = { kind: 'deleted' as const, number: X, at: day(5) };
    const exported = followingAt(day(5), all, { source: 'export' });
    expect(kinds(...before, marked, exported)).toEqual([
      'left-instagram followers certain',
      'left-instagram following certain',
    ]);
  });
});

describe('hidden accounts that come and go', () => {
  it('are no longer accused once they are back, and what cannot be known is not claimed', () => {
    const steps = [followersAt(day(0), all), followersAt(day(3), others, hides(3)), followersAt(day(6), all)];
    expect(told(...steps)).toEqual([
      {
        kind: 'returned',
        number: X,
        list: 'followers',
        window: { lastBeforeAt: day(3), firstAfterAt: day(6) },
        certainty: 'likely',
        explanation: null,
        absence: { lastSeenAt: day(0), firstMissedAt: day(3), lastMissedAt: day(3), meaning: 'unknown' },
      },
    ]);
  });

  it('were hidden all along if they are not shown for half a day', () => {
    const meaning = (missedAt: number, shownAt: number, missing: Partial<Look> = hides(3)) =>
      told(
        followersAt(day(0), all),
        followersAt(missedAt, others, missing),
        report(X, shownAt, { followsYou: true }),
      ).map((change) => (change.kind === 'returned' ? change.absence.meaning : change.kind));
    expect(meaning(day(0, 5), day(0, 12))).toEqual(['was-hidden']);
    expect(meaning(day(0, 5), day(0, 13))).toEqual(['unknown']);
    // However soon after it was missed: it may have left at any time since it was shown.
    expect(meaning(day(3), day(3, 5))).toEqual(['unknown']);
    // Where so few are hidden that its tie likely ended, nobody can know.
    expect(meaning(day(0, 5), day(0, 12), {})).toEqual(['unknown']);
  });

  it('differ from those whose tie had ended by the profile’s own no: these left and came again', () => {
    const no = report(X, day(4), { followsYou: false });
    expect(kinds(followersAt(day(0), all), followersAt(day(3), others), no, followersAt(day(6), all))).toEqual([
      'gone followers certain',
      'returned followers certain',
    ]);
  });

  it('are taken back however often and however surely they were missed: no list proves that a tie ended', () => {
    for (const missing of [hides(3), {}, provenNone]) {
      const away = [3, 4].map((at) => followersAt(day(at), others, missing));
      expect(told(followersAt(day(0), all), ...away, followersAt(day(6), all))).toMatchObject([
        { kind: 'returned', certainty: 'likely', absence: { meaning: 'unknown' } },
      ]);
    }
  });
});
