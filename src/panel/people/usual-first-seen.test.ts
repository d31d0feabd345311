import { expect, it } from 'vitest';
import { NO_PEOPLE_FACTS } from '../../archive/facts/for-people';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { isFirstSeenTold, quartersOf } from './usual-first-seen';

it('two tell of most: between them stands half of a list or more, however long it is', () => {
  for (let count = 2; count < 40; count++) {
    const numbers = Uint32Array.from({ length: count }, (_, at) => at * 3);
    const [one, other] = quartersOf(numbers);
    expect(numbers.indexOf(other!) - numbers.indexOf(one!) + 1).toBeGreaterThanOrEqual(count / 2);
  }
  expect(quartersOf(Uint32Array.of(7))).toEqual([]);
});

it('rows tell when somebody was first seen where most have no date of their own', () => {
  const following = new DatesByNumber(Uint32Array.of(1, 2, 3), Uint32Array.of(9, 9, 9));
  const facts = { ...NO_PEOPLE_FACTS, since: { ...NO_PEOPLE_FACTS.since, following }, interactedAt: following };
  expect(isFirstSeenTold('following', Uint32Array.of(1, 2, 8), facts)).toBe(false);
  expect(isFirstSeenTold('following', Uint32Array.of(1, 7, 8), facts)).toBe(true);
  expect(isFirstSeenTold('followers', Uint32Array.of(1, 2, 3), facts)).toBe(true);
  // Of interactions it is said that none is known, wherever an export brought any.
  expect(isFirstSeenTold('interacted', Uint32Array.of(8, 9), facts)).toBe(false);
  expect(isFirstSeenTold('interacted', Uint32Array.of(8, 9), NO_PEOPLE_FACTS)).toBe(true);
});
