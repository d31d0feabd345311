import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { AccountId } from '../../domain/account';
import { NO_CONTEXT } from '../../domain/context';
import { offerUndo } from '../shell/offer-undo';
import type { PanelStore } from '../shell/store';
import type { UndoOffer } from '../shell/undo-offer';
import { takingBack } from './take-back-last';

/** The accounts of each change that the archive was asked to take back, and what lets it answer. */
const asked: number[] = [];
const waiting: (() => void)[] = [];
vi.mock('../../platform/message-send', () => ({
  sendMessage: async ({ body: { changes } }: { body: { changes: { account: number }[] } }) => {
    asked.push(...changes.map(({ account }) => account));
    await new Promise<void>((answer) => waiting.push(answer));
    return { ok: true, value: changes.length };
  },
}));

const offerOf = (account: number): UndoOffer => ({
  words: () => `hidden ${account}`,
  viewer: '700' as AccountId,
  changes: [{ account, before: NO_CONTEXT, after: { ...NO_CONTEXT, isKept: true } }],
  view: 'people',
  isInSheet: false,
});

function panelWith(...accounts: readonly number[]): PanelStore {
  const store = createStore(() => ({
    undo: null,
    remembered: null,
    route: { view: 'people' },
  })) as unknown as PanelStore;
  for (const account of accounts) offerUndo(store, offerOf(account));
  return store;
}

async function answerNext(): Promise<void> {
  await vi.waitFor(() => expect(waiting).not.toEqual([]));
  waiting.shift()?.();
}

describe('taking back what was noted last', () => {
  beforeEach(() => {
    asked.length = 0;
    waiting.length = 0;
  });

  it('takes one step for each press, also where the second comes before the first is done', async () => {
    const store = panelWith(1, 2, 3);
    const takeBack = takingBack(store, false, () => undefined);
    const pressed = [takeBack(), takeBack()];
    await answerNext();
    await answerNext();
    await Promise.all(pressed);
    expect(asked).toEqual([3, 2]);
    expect(store.getState().undo?.changes[0]?.account).toBe(1);
  });

  it('leaves alone what is noted meanwhile, and does not offer again what was taken back', async () => {
    const store = panelWith(1, 2);
    const pressed = takingBack(store, false, () => undefined)();
    await vi.waitFor(() => expect(asked).toEqual([2]));
    offerUndo(store, offerOf(4));
    await answerNext();
    await pressed;
    const { undo } = store.getState();
    expect(undo?.changes[0]?.account).toBe(4);
    expect(undo?.earlier?.changes[0]?.account).toBe(1);
  });

  it('says who came back with the last step, and does nothing after it', async () => {
    const store = panelWith(1);
    const onLast = vi.fn();
    const takeBack = takingBack(store, false, onLast);
    const pressed = [takeBack(), takeBack()];
    await answerNext();
    await Promise.all(pressed);
    expect(asked).toEqual([1]);
    expect(onLast).toHaveBeenCalledOnce();
    expect(store.getState().undo).toMatchObject({ returned: 1, changes: [] });
  });
});
