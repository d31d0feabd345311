import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, day, followersAt, followingAt, name, report } from '../fixtures/looks';
import { inOrder, inOrderAmong, inOrderOnce } from './in-order';
import { type Fact, isLook, type Step } from './look';

describe('steps in order', () => {
  it('go by time; at one moment names before reports before deletions before looks', () => {
    const deleted = { kind: 'deleted', number: 1, at: day(1) } as const;
    const steps = [
      followersAt(day(0), []),
      name(9, day(1), 'ana'),
      report(9, day(1)),
      deleted,
      followersAt(day(1), []),
    ];
    expect(inOrder(steps.toReversed())).toEqual(steps);
  });

  it('of one moment and kind have one order, whatever order they came in', () => {
    const facts: Step[] = [
      report(1, day(1), { action: 'approve' }),
      report(1, day(1), { action: 'follow', followsYou: false }),
      report(1, day(1), { action: 'follow', followsYou: true, youFollow: false }),
      report(1, day(1), { action: 'follow', followsYou: true, youFollow: true }),
      report(2, day(1)),
    ];
    expect(inOrder(facts.toReversed())).toEqual(facts);
    const names: Step[] = [
      name(1, day(1), 'ana'),
      { ...name(1, day(1), 'budi'), fullName: 'A' } as Step,
      { ...name(1, day(1), 'budi'), fullName: 'B' } as Step,
    ];
    expect(inOrder(names.toReversed())).toEqual(names);
    const looks = [
      followersAt(day(1), [], { snapshotId: 'a' }),
      followingAt(day(1), [], { snapshotId: 'a' }),
      followersAt(day(1), [], { snapshotId: 'b' }),
    ];
    expect(inOrder(looks.toReversed())).toEqual(looks);
  });

  it('that are handed in twice count once, and only those', () => {
    const twice = () => report(1, day(1), { followsYou: true });
    const other = report(1, day(1), { followsYou: false });
    const look = followersAt(day(0), [1]);
    expect(inOrderOnce([twice(), look, other, twice(), look])).toEqual([look, other, twice()]);
  });

  it('are the same however they were handed in, and where looks in order meet facts in none', () => {
    const shuffled = anySteps.chain((steps) =>
      fc.tuple(fc.shuffledSubarray(steps, { minLength: steps.length }), fc.shuffledSubarray(steps)),
    );
    fc.assert(
      fc.property(shuffled, ([steps, again]) => {
        const ordered = inOrder(steps);
        expect(inOrder(steps.toReversed())).toEqual(ordered);
        expect(inOrder(ordered)).toEqual(ordered);
        const once = inOrderOnce([...steps, ...again]);
        expect(inOrderOnce(steps)).toEqual(once);
        const looks = once.filter(isLook);
        const facts = [...steps, ...again].filter((step): step is Fact => !isLook(step));
        expect(inOrderAmong(looks, facts)).toEqual(once);
      }),
    );
  });
});
