import { describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../domain/account';
import { ALL_HINTS, muted, snoozed } from '../domain/etiquette/hint-choices';

vi.mock('./native', () => ({ native: {} }));
const { choicesOf } = await import('./hint-choices');

const VIEWER = '700' as AccountId;

describe('choices about hints', () => {
  it('come back as they were stored, for each viewer their own', () => {
    const chosen = snoozed(muted(ALL_HINTS, 'pace-today'), { id: 'retaliation', account: 7 }, 1000);
    const stored = JSON.parse(JSON.stringify({ [VIEWER]: chosen }));
    expect(choicesOf(stored, VIEWER)).toEqual(chosen);
    expect(choicesOf(stored, '800' as AccountId)).toEqual(ALL_HINTS);
  });

  it.each([
    undefined,
    null,
    'quiet',
    [],
    { [VIEWER]: 7 },
    { [VIEWER]: { isQuiet: 'yes', muted: 'all', snoozes: {} } },
    { [VIEWER]: { muted: ['no-such-hint', 7, null], snoozes: [null, { id: 'retaliation', account: -1, untilAt: 5 }] } },
    {
      [VIEWER]: {
        snoozes: [
          { id: 'retaliation', account: 1 },
          { id: 'constructor', account: 1, untilAt: 1 },
        ],
      },
    },
  ])('are all hints where %j was stored', (stored) => {
    expect(choicesOf(stored, VIEWER)).toEqual(ALL_HINTS);
  });

  it('keep what is sound beside what is damaged', () => {
    const stored = {
      [VIEWER]: { muted: ['say-why', 'say-why', 3], snoozes: [{ id: 'read-again', account: null, untilAt: 9 }, 1] },
    };
    expect(choicesOf(stored, VIEWER)).toEqual({
      isQuiet: false,
      muted: ['say-why'],
      snoozes: [{ id: 'read-again', account: null, untilAt: 9 }],
    });
  });
});
