import { describe, expect, it } from 'vitest';
import { type AccountContext, NO_CONTEXT } from '../../domain/context';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { knowledgeOf } from '../shell/store';
import { answerOf } from './answer';
import { groundOf } from './ground';

const people = (...numbers: number[]) => membershipOf(numbers);
const list = (change: Partial<ListKnowledge>): ListKnowledge => ({
  ...UNREAD,
  isWhole: true,
  source: 'reading',
  lookedAt: 1,
  bound: { h: 0, n: 2 },
  ...change,
});
const followers = list({ present: people(1, 2, 3), absent: people(4, 5) });
const following = list({ present: people(1, 4, 5), absent: people(2, 3) });
const knows = (change: { followers?: ListKnowledge; following?: ListKnowledge; fresh?: typeof NOBODY } = {}) =>
  knowledgeOf({
    followers,
    following,
    fresh: NOBODY,
    surer: { followers: [], following: [] },
    accountCount: 6,
    saidNotFollowedBack: null,
    ...change,
  });
const told = (...given: Parameters<typeof answerOf>) =>
  answerOf(...given)?.counts.map(
    ({ status, count, known }) => `${status} ${known === 'nothing' ? '-' : count} ${known}`,
  );

describe('the answer that Now opens with', () => {
  it('begins with who doesn’t follow back, and counts what the lists have', () => {
    expect(told(knows(), null)).toEqual([
      'only-i-follow 2 all',
      'mutual 1 all',
      'only-they-follow 2 all',
      'unknown 0 all',
    ]);
  });

  it('leaves out whom the person hid from the list, as the list does', () => {
    const kept: AccountContext = { ...NO_CONTEXT, isKept: true };
    expect(told(knows(), new Map([[4, kept]]))?.[0]).toBe('only-i-follow 1 all');
  });

  it('is none where no tie is known: 0 would be said of what could not be read', () => {
    expect(answerOf(knows({ followers: UNREAD, following: UNREAD }), null)).toBeNull();
    expect(answerOf(knows({ followers: UNREAD }), null)).toBeNull();
  });

  it('says of a list that was read in part what it has so far, and of the rest that it is not known', () => {
    const begun = { ...UNREAD, present: people(1) };
    // Of how many it is not known comes first there, so that a number does.
    expect(told(knows({ followers: begun }), null)).toEqual([
      'unknown 4 all',
      'only-i-follow - nothing',
      'mutual 1 some',
      'only-they-follow - nothing',
    ]);
    const said = { ...begun, absent: people(4), saidAbsent: people(4), certainlyAbsent: people(4) };
    expect(told(knows({ followers: said }), null)?.[0]).toBe('only-i-follow 1 some');
  });

  it('doesn’t say that nobody is missing where too many may be hidden; those not found stand in its place', () => {
    const hiding = list({ present: people(1, 2, 3), notFound: people(4, 5), bound: { h: 2, n: 2 } });
    const answer = answerOf(knows({ followers: hiding }), null);
    expect(answer?.counts[0]).toEqual({ status: 'only-i-follow', count: 0, known: 'nothing' });
    // Nor that of nobody it is not known yet.
    expect(answer?.counts.map(({ status }) => status)).toEqual(['only-i-follow', 'mutual', 'only-they-follow']);
    expect(answer).toMatchObject({ inPlace: { status: 'not-found', count: 2, known: 'all' }, beside: [] });
    expect(answer?.between).toBeNull();
    // Of others nobody asked: they stand beside it.
    const theirs = list({ present: people(1, 4, 5), notFound: people(2, 3), bound: { h: 2, n: 2 } });
    expect(answerOf(knows({ following: theirs }), null)).toMatchObject({
      inPlace: null,
      beside: [{ status: 'not-found', count: 2 }],
    });
  });

  it('says between how many don’t follow back where nobody can be named: of a bound that is about just these', () => {
    const missing = people(4, 5, 6, 7);
    const hiding = (change: Partial<ListKnowledge> = {}) =>
      list({ present: people(1, 2, 3), notFound: missing, bound: { h: 3, n: 4 }, ...change });
    const everybody = list({ present: people(1, 4, 5, 6, 7), absent: people(2, 3) });
    const said = (change: Partial<ListKnowledge> = {}, notes: Parameters<typeof answerOf>[1] = null, of = everybody) =>
      answerOf(knows({ followers: hiding(change), following: of }), notes)?.between;
    expect(said()).toEqual([1, 4]);
    expect(said({ bound: { h: 4, n: 4 } })).toBeNull();
    expect(said({ bound: { h: null, n: 4 } })).toBeNull();
    expect(said({ bound: { h: 3, n: 5 } })).toBeNull();
    expect(said({ source: 'screen' })).toBeNull();
    expect(said({ isWhole: false })).toBeNull();
    // Somebody is named already; the person hid one of them; or another is in no list that says it.
    expect(said({ absent: people(8) }, null, list({ present: people(1, 4, 5, 6, 7, 8) }))).toBeNull();
    expect(said({}, new Map([[4, { ...NO_CONTEXT, isKept: true }]]))).toBeNull();
    const tooEarly = knows({ followers: hiding(), following: everybody, fresh: people(5) });
    expect(answerOf(tooEarly, null)?.between).toBeNull();
    expect(said({}, null, list({ present: people(1, 4, 5, 6, 7, 9) }))).toBeNull();
  });

  it('names those followed too lately beside it, and counts them nowhere', () => {
    const answer = answerOf(knows({ fresh: people(5) }), null);
    expect(answer?.counts[0]).toMatchObject({ count: 1, known: 'all' });
    expect(answer?.beside).toEqual([{ status: 'too-early', count: 1, known: 'all' }]);
  });

  it('has a bound only where a look judges, and says something of those it lacks', () => {
    expect(groundOf(followers)?.bound).toEqual({ h: 0, n: 2 });
    expect(groundOf(UNREAD)).toBeNull();
    expect(groundOf({ ...followers, bound: { h: null, n: 2 } })).toBeNull();
    expect(groundOf({ ...followers, notFound: people(4) })).toBeNull();
  });
});
