import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyFact, anyLook, NUMBERS } from '../fixtures/looks';
import { toldPlainly } from '../fixtures/told-plainly';
import { timelineOf } from './timeline';

it('a timeline that passes over looks which only confirm the last is the one that tells every look', () => {
  const anySteps = fc.tuple(fc.array(anyLook, { maxLength: 14 }), fc.array(anyFact, { maxLength: 4 }));
  fc.assert(
    fc.property(anySteps, ([looks, facts]) => {
      const steps = [...looks, ...facts];
      for (const number of NUMBERS) {
        const { story, entries } = timelineOf(number, steps);
        const plain = toldPlainly(number, steps);
        expect(story).toEqual(plain.story);
        const isOfLook = (entry: (typeof entries)[number]) =>
          entry.kind === 'followed' || (entry.kind === 'first-seen' && entry.list !== null);
        expect(entries.filter(isOfLook)).toEqual(plain.begun);
      }
    }),
    { numRuns: 400 },
  );
});
