/** What the list of changes tells of a day is what the charts tell of it: both can be added up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/changes/change';
import { anySteps, day, followersAt, followingAt, report } from '../../domain/fixtures/looks';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { growthOf } from '../../domain/looks/growth';
import { inOrder } from '../../domain/looks/in-order';
import { type Fact, isLook, type Look, type Step } from '../../domain/looks/look';
import { UNPACKED } from '../../domain/looks/look-sets';
import { type FoundStep, findChanges } from '../person/find-changes';
import { stepsOf } from './changes/lately';

interface Numbers {
  readonly came: number;
  readonly went: number;
}

const CAME: readonly Change['kind'][] = ['appeared', 'returned'];
const WENT: readonly Change['kind'][] = ['gone', 'left-instagram'];

/** By the list of changes: those that are told, and those of whom it says only how many they are. */
function listed({ changes, silent }: FoundStep, list: FollowListKind): Numbers {
  const told = (kinds: readonly Change['kind'][]) =>
    changes.filter((change) => change.list === list && kinds.includes(change.kind)).length;
  const untold = (which: 'came' | 'went') =>
    silent.filter((one) => one.list === list).reduce((sum, one) => sum + one[which], 0);
  return { came: told(CAME) + untold('came'), went: told(WENT) + untold('went') };
}

/** By the chart: the bars of those snapshots. */
function charted(looks: readonly Look[], { pairs }: FoundStep, list: FollowListKind): Numbers {
  const ids = new Set(pairs.map(({ second }) => second.snapshotId));
  const points = growthOf(looks.filter((look) => look.list.kind === list)).filter(
    ({ snapshotId }) => snapshotId !== null && ids.has(snapshotId),
  );
  const sum = (which: 'gained' | 'lost') => points.reduce((all, point) => all + (point[which] ?? 0), 0);
  return { came: sum('gained'), went: sum('lost') };
}

/** Whoever came and went while a list was being read is in the list of changes alone: neither snapshot has them. */
function withoutEarlier(step: Step): Step {
  if (!isLook(step)) return step;
  const { earlier: _, ...look } = step;
  return look;
}

async function told(steps: readonly Step[]) {
  const looks = inOrder(steps.filter(isLook));
  const facts = steps.filter((step): step is Fact => !isLook(step));
  return { looks, found: await findChanges({ looks, facts, sets: UNPACKED }, stepsOf(looks)) };
}

describe('the list of changes and the charts', () => {
  it('have the same numbers of every day, whatever was read, imported or said', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const { looks, found } = await told(steps.map(withoutEarlier));
        for (const step of found.steps)
          for (const list of FOLLOW_LIST_KINDS) expect(listed(step, list)).toEqual(charted(looks, step, list));
      }),
      { numRuns: 400 },
    );
  });

  it('agree on somebody whom one snapshot missed and the next showed again', async () => {
    const looks = [followersAt(day(0), [1, 2, 3]), followersAt(day(7), [1, 4]), followersAt(day(9), [1, 2, 4])];
    const { found } = await told(looks);
    const kinds = found.steps.map(({ changes }) => changes.map(({ kind, number }) => `${kind} ${number}`));
    expect(kinds).toEqual([['returned 2'], ['appeared 4', 'gone 3']]);
    // Of 3 − 2 + 1 only 3 is said to be gone: 2 is seen again.
    expect(found.steps[1]!.silent).toEqual([{ list: 'followers', what: 'seen-again', came: 0, went: 1 }]);
    expect(found.steps.map((step) => charted(looks, step, 'followers'))).toEqual([
      { came: 1, went: 0 },
      { came: 1, went: 2 },
    ]);
  });

  it('agree on whom an export dates to before a snapshot that did not show them, and to a day of their own', async () => {
    const followedAt = new Map([
      [2, day(-30)],
      [3, day(1)],
    ]);
    const looks = [followersAt(day(0), [1]), followersAt(day(9), [1, 2, 3], { source: 'export', followedAt })];
    const { found } = await told(looks);
    const [step] = found.steps;
    expect(step!.changes).toMatchObject([{ kind: 'appeared', number: 3, window: { firstAfterAt: day(1) } }]);
    expect(step!.silent).toEqual([{ list: 'followers', what: 'there-before', came: 1, went: 0 }]);
    expect(charted(looks, step!, 'followers')).toEqual({ came: 2, went: 0 });
  });

  it('agree on whom the person stopped following while they scrolled through the list', async () => {
    const second = followingAt(day(5, 1), [1, 2], { firstAt: day(5), absentAt: day(5) });
    const looks = [followingAt(day(0), [1, 2]), second, followingAt(day(9), [1])];
    const { found } = await told([...looks, report(2, day(5, 0.5), { action: 'unfollow', youFollow: false })]);
    expect(found.steps.map(({ changes }) => changes.map(({ kind, number }) => `${kind} ${number}`))).toEqual([
      ['gone 2'],
      [],
    ]);
    expect(charted(looks, found.steps[0]!, 'following')).toEqual({ came: 0, went: 1 });
  });
});
