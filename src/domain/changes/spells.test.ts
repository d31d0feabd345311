import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySteps, day, followersAt, provenNone, report } from '../fixtures/looks';
import { all, hides, others, told, X } from '../fixtures/one-account';
import { FOLLOW_LIST_KINDS } from '../follow-list';
import type { Step } from '../looks/look';
import { hasNumber } from '../membership';
import type { ListChange } from './change';
import { type Spell, spellsOf } from './spells';
import { changesOf, timelineOf } from './timeline';

const inList = (changes: readonly { readonly list: string | null }[], list: string) =>
  changes.filter((change) => change.list === list) as ListChange[];
const spells = (...steps: Step[]) => spellsOf(inList(told(...steps), 'followers'));
const days = ({ begun, ended }: Spell) => {
  const end = (one: Spell['begun']) =>
    one === null ? null : [one.window.lastBeforeAt, one.window.firstAfterAt, one.certainty];
  return [end(begun), end(ended)];
};

describe('spells', () => {
  it('are one, from the first look on, of somebody of whom nothing is told', () => {
    expect(spells(followersAt(day(0), all), followersAt(day(1), all)).map(days)).toEqual([[null, null]]);
  });

  it('begin and end with what changes tell, as surely as they do', () => {
    const looks = [followersAt(day(0), others), followersAt(day(1), all, provenNone), followersAt(day(2), others)];
    expect(spells(...looks).map(days)).toEqual([
      [
        [day(0), day(1), 'certain'],
        [day(1), day(2), 'likely'],
      ],
    ]);
  });

  it('say of an end that only the list shows it where too many may be hidden', () => {
    expect(spells(followersAt(day(0), all), followersAt(day(1), others, hides(3))).map(days)).toEqual([
      [null, [day(0), day(1), null]],
    ]);
  });

  it('are parted by an absence of which nobody knows what it was, and neither end is more than shown', () => {
    const looks = [followersAt(day(0), all), followersAt(day(1), others), followersAt(day(3), all)];
    expect(told(...looks)).toMatchObject([{ kind: 'returned', absence: { meaning: 'unknown' } }]);
    expect(spells(...looks).map(days)).toEqual([
      [null, [day(0), day(1), null]],
      [[day(1), day(3), null], null],
    ]);
  });

  it('go on through an absence that was none', () => {
    const dated = { source: 'export', followedAt: new Map([[X, day(-30)]]) } as const;
    const looks = [followersAt(day(0), all), followersAt(day(1), others), followersAt(day(3), all, dated)];
    expect(told(...looks)).toMatchObject([{ kind: 'returned', absence: { meaning: 'was-hidden' } }]);
    expect(spells(...looks).map(days)).toEqual([[null, null]]);
  });

  it('are two where the tie had ended for certain', () => {
    const looks = [followersAt(day(0), all), followersAt(day(1), others)];
    const said = report(X, day(2), { followsYou: false });
    const [first, second] = spells(...looks, said, followersAt(day(3), all));
    expect([first?.ended?.certainty, second?.begun?.certainty, second?.ended]).toEqual(['certain', 'certain', null]);
  });

  it('follow each other, and the last goes on if and only if the account is there as far as is known', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(8), (steps, number) => {
        const timeline = timelineOf(number, steps);
        for (const list of FOLLOW_LIST_KINDS) {
          const changes = inList(changesOf(timeline), list);
          const own = spellsOf(changes);
          for (const [at, { begun, ended }] of own.entries()) {
            expect(begun === null).toBe(at === 0 && changes[0]?.kind !== 'appeared');
            expect(ended === null && at < own.length - 1).toBe(false);
          }
          const { seen, missed } = timeline.story[list];
          const wasSeen = steps.some(
            (step) => 'members' in step && step.list.kind === list && hasNumber(step.members, number),
          );
          if (wasSeen && seen !== null) expect(own.at(-1)?.ended === null).toBe(missed === null);
        }
      }),
    );
  });
});
