import { expect, it } from 'vitest';
import { day, followersAt, followingAt } from '../../../domain/fixtures/looks';
import { UNPACKED } from '../../../domain/looks/look-sets';
import { createTexts } from '../../../i18n/fixtures/texts';
import { growthPoints } from './growth-points';
import { growthStops } from './growth-stops';
import { stopDays, stopWords } from './growth-words';

const texts = createTexts('en', 'UTC');
const say = texts.book('history');
const NOW = day(20);

/** The stops of both lists, read on these days. */
function stopsOf(followersOn: readonly number[], followingOn: readonly number[]) {
  const looks = [
    ...followersOn.map((at) => followersAt(day(at), [1, at + 2])),
    ...followingOn.map((at) => followingAt(day(at, 1), [1])),
  ];
  return growthStops(
    (['followers', 'following'] as const).map((kind) => ({
      kind,
      points: growthPoints({ looks, counts: [], sets: UNPACKED }, kind),
    })),
  );
}

it('what came and went is said since when, once where both lists were read together', () => {
  const [first, second] = stopsOf([0, 6], [0, 6]);
  expect(stopWords(first!, say, texts, NOW)).toBe('20 Oct: Followers 2, Following 1');
  expect(stopWords(second!, say, texts, NOW)).toBe('26 Oct since 20 Oct: Followers 2 (+1 −1), Following 1');
});

it('lists that are compared with other days say so each for itself', () => {
  const stop = stopsOf([0, 6], [3, 6]).at(-1)!;
  const { since, sinceOf } = stopDays(stop, texts, NOW);
  expect([since, sinceOf('followers'), sinceOf('following')]).toEqual([null, '20 Oct', '23 Oct']);
  expect(stopWords(stop, say, texts, NOW)).toBe('26 Oct: Followers 2 (+1 −1) since 20 Oct, Following 1 since 23 Oct');
});

it('of a day on which a list was read twice nothing is said since that same day', () => {
  const looks = [followersAt(day(0), [1]), followersAt(day(0, 5), [1, 2])];
  const stops = growthStops([
    { kind: 'followers', points: growthPoints({ looks, counts: [], sets: UNPACKED }, 'followers') },
  ]);
  expect(stopWords(stops.at(-1)!, say, texts, NOW)).toBe('20 Oct: Followers 2 (+1 −0)');
});
