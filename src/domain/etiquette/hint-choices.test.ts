import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import type { FoundHint } from './find-hints';
import { NOW } from './fixtures/facts';
import {
  ALL_HINTS,
  allSnoozed,
  isSnoozed,
  muted,
  SNOOZE_MS,
  shownHints,
  snoozed,
  unmuted,
  withQuiet,
  woken,
} from './hint-choices';

const hint = (id: FoundHint['id'], account: number | null): FoundHint => ({ id, account, facts: {}, since: NOW });
const forAnna = hint('say-why', 1);
const forBudi = hint('say-why', 2);
const pace = hint('pace-today', null);
const found = [pace, forAnna, forBudi];

describe('what the person chose about hints', () => {
  it('snoozes one hint for one account for 30 days', () => {
    const choices = snoozed(ALL_HINTS, forAnna, NOW);
    expect(shownHints(found, choices, NOW)).toEqual([pace, forBudi]);
    expect(isSnoozed(choices, forAnna, NOW + SNOOZE_MS - 1)).toBe(true);
    expect(shownHints(found, choices, NOW + SNOOZE_MS)).toEqual(found);
    expect(shownHints(found, woken(choices, forAnna), NOW)).toEqual(found);
  });

  it('snoozes several at once, until the same moment, and leaves others of their kind alone', () => {
    const choices = allSnoozed(ALL_HINTS, [forAnna, forBudi], NOW);
    const forCitra = hint('say-why', 3);
    expect(shownHints([...found, forCitra], choices, NOW)).toEqual([pace, forCitra]);
    expect(new Set(choices.snoozes.map(({ untilAt }) => untilAt))).toEqual(new Set([NOW + SNOOZE_MS]));
    expect(woken(woken(choices, forAnna), forBudi)).toEqual(ALL_HINTS);
  });

  it('mutes a hint for all accounts, and takes it back', () => {
    const choices = muted(muted(ALL_HINTS, 'say-why'), 'say-why');
    expect(choices.muted).toEqual(['say-why']);
    expect(shownHints(found, choices, NOW)).toEqual([pace]);
    expect(unmuted(choices, 'say-why')).toEqual(ALL_HINTS);
  });

  it('is silent in quiet mode, and forgets nothing by it', () => {
    const choices = muted(snoozed(ALL_HINTS, pace, NOW), 'say-why');
    expect(shownHints(found, withQuiet(choices, true), NOW)).toEqual([]);
    expect(withQuiet(withQuiet(choices, true), false)).toEqual(choices);
  });

  it('drops snoozes that have run out, and renews one snoozed twice', () => {
    const first = snoozed(ALL_HINTS, forAnna, NOW);
    const renewed = snoozed(first, forAnna, NOW + DAY_MS);
    expect(renewed.snoozes).toEqual([{ id: 'say-why', account: 1, untilAt: NOW + DAY_MS + SNOOZE_MS }]);
    expect(snoozed(first, pace, NOW + SNOOZE_MS).snoozes.map((snooze) => snooze.id)).toEqual(['pace-today']);
  });
});
