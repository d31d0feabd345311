import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChanges } from '../changes/changes';
import { anyLook, day, followersAt, partialOf, wholeOf } from '../fixtures/looks';
import { saneLooks } from '../fixtures/sane-looks';
import { NO_LOOKS, weighLook } from './count-sanity';
import { inOrder } from './in-order';
import type { Look } from './look';

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const coverages = (looks: readonly Look[]) => saneLooks(looks).map((look) => look.coverage.kind);
const full = followersAt(day(0), range(0, 1000), { coverage: wholeOf(1000, 0) });
const cut = (at: number) => followersAt(day(at), range(0, 940), { coverage: wholeOf(940, 60) });

describe('count sanity', () => {
  it('doubts a look that lost far more than the profile’s count did, and accuses nobody by it', () => {
    expect(saneLooks([full, cut(1)])[1]!.coverage).toEqual({
      kind: 'partial',
      seen: 940,
      expected: 1000,
      why: ['count-disagrees'],
    });
    expect(allChanges([full, cut(1)])).toHaveLength(60);
    expect(allChanges(saneLooks([full, cut(1)]))).toEqual([]);
  });

  it('believes a loss that the count shows too, and a few hidden accounts more', () => {
    const purged = followersAt(day(1), range(0, 700), { coverage: wholeOf(700, 0) });
    const fewer = followersAt(day(1), range(0, 980), { coverage: wholeOf(980, 20) });
    const small = [followersAt(day(0), range(0, 30)), followersAt(day(1), range(0, 27), { coverage: wholeOf(27, 3) })];
    expect(coverages([full, purged])).toEqual(['whole', 'whole']);
    expect(coverages([full, fewer])).toEqual(['whole', 'whole']);
    expect(coverages(small)).toEqual(['whole', 'whole']);
  });

  it('holds the next look against the last believed one, and believes what is seen twice', () => {
    expect(coverages([full, cut(1), followersAt(day(2), range(0, 1000))])).toEqual(['whole', 'partial', 'whole']);
    expect(coverages([full, cut(1), cut(2), cut(3)])).toEqual(['whole', 'partial', 'whole', 'whole']);
  });

  it('doubts a list that became another', () => {
    const other = followersAt(day(1), range(600, 1600), { coverage: wholeOf(1000, 0) });
    expect(coverages([full, other])).toEqual(['whole', 'partial']);
    const handful = [followersAt(day(0), range(0, 10)), followersAt(day(1), range(10, 20))];
    expect(coverages(handful)).toEqual(['whole', 'whole']);
  });

  it('leaves partial looks and exports alone', () => {
    const partial = followersAt(day(1), range(0, 10), { coverage: partialOf(10, 1000) });
    const exported = { ...cut(2), source: 'export' as const };
    expect(saneLooks([full, partial, exported])).toEqual([full, partial, exported]);
  });

  it('only ever takes wholeness away, and in any split the same', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 12 }), (looks) => {
        const ordered = inOrder(looks);
        let state = NO_LOOKS;
        const oneByOne = ordered.map((look) => {
          const weighed = weighLook(state, look);
          state = weighed.state;
          return weighed.look;
        });
        expect(saneLooks(looks)).toEqual(oneByOne);
        oneByOne.forEach((look, at) => {
          if (ordered[at]!.coverage.kind === 'partial') expect(look).toEqual(ordered[at]);
        });
      }),
    );
  });
});
