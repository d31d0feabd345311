import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIDES } from '../../domain/looks/side-sets';
import { hasNumber } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, FAR, freshArchive, NOON, pages, VIEWER } from '../fixtures/invented';
import { besides, DAY, EARLY, followsYou, kept, LATE, LATER_AT, WHOLE_DAY } from '../fixtures/long-day';
import { readHistory, readHistoryOfOne } from '../history/looks-over-time';
import { recordCapture } from '../write/capture';
import { closeLeftOpen } from '../write/close-left-open';
import { forget, unforget } from '../write/forget';
import { deleteSnapshots, restoreSnapshots } from '../write/prune-snapshots';

/** Whom a reading showed before its finished pass or after it lies beside its own set, and goes wherever that goes. */

describe('a reading that goes on after its pass', () => {
  it('tells apart whom the pass did not show, and dates them by the pages that did', async () => {
    const archive = await kept();
    expect(await besides(archive)).toEqual(WHOLE_DAY);
    expect(await followsYou(archive, LATE)).toMatchObject({ holds: true, certainty: 'certain', asOf: LATER_AT });
    expect(await followsYou(archive, account(3))).toMatchObject({ holds: true, asOf: NOON + 2000 });
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('counts whoever was there before the pass, and is there again after it, from then on', async () => {
    const archive = await kept([...DAY, capture([EARLY], { readAt: LATER_AT + 1, askedCursor: 'nowhere' })]);
    expect(await besides(archive)).toEqual([{ earlier: [], later: ['user.101', 'user.102'] }]);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('leaves a retry of the pass’s last page to the pass', async () => {
    const [, first, second, last] = DAY;
    const retry = { ...last!, captureId: 'retry', readAt: last!.readAt + 60_000, accounts: [account(10), account(11)] };
    const archive = await kept([first!, second!, last!, retry]);
    expect(await besides(archive)).toEqual([{ earlier: [], later: [] }]);
    // Whatever comes later is told apart from it all the same.
    await recordCapture(archive, capture([account(11), LATE], { readAt: LATER_AT, hasMore: true, offeredCursor: 'x' }));
    expect(await besides(archive)).toEqual([{ earlier: [], later: ['user.102'] }]);
  });

  it('has them worked out anew by another pass that finishes', async () => {
    const archive = await kept();
    for (const one of pages([...accounts(2, 9), LATE], 4, { readAt: LATER_AT + 60_000 }))
      await recordCapture(archive, one);
    expect(await besides(archive)).toEqual([{ earlier: ['user.1', 'user.101'], later: [] }]);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('keeps no set of nobody, and none that is not told of', async () => {
    const archive = await kept();
    await recordCapture(archive, capture([...accounts(1, 10), EARLY, LATE], { readAt: LATER_AT + 60_000 }));
    expect(await besides(archive)).toEqual([{ earlier: [], later: [] }]);
    expect((await archive.db.getAllKeys('memberships')).filter((id) => id.includes('~'))).toEqual([]);
  });
});

it('whatever captures come in whatever order, the sets are what all of them say', async () => {
  const cursor = fc.constantFrom(null, null, 'a', 'b');
  const anyCapture = fc.record({
    minute: fc.nat(40),
    who: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }),
    askedCursor: cursor,
    offeredCursor: cursor,
    isCapped: fc.constantFrom(false, false, false, true),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(anyCapture, { minLength: 1, maxLength: 9 }), async (some) => {
      const archive = await freshArchive();
      for (const { minute, who, ...page } of some) {
        const [readAt, hasMore] = [NOON + minute * 60_000, page.offeredCursor !== null];
        const shown = who.map((number) => account(number));
        await recordCapture(archive, capture(shown, { ...page, readAt, hasMore }));
      }
      expect(await flawsOf(archive)).toEqual([]);
      archive.close();
    }),
    { numRuns: 200 },
  );
});

describe('the sets beside a reading', () => {
  it('are told of one account alone as of everybody', async () => {
    const archive = await kept();
    const everybody = (await readHistory(archive, VIEWER)).looks[0]!;
    for (const one of [EARLY, LATE, account(3)]) {
      const { number } = (await findAccount(archive, one))!;
      const [look] = (await readHistoryOfOne(archive, VIEWER, number)).looks;
      for (const side of SIDES) expect(hasNumber(look![side]!, number)).toBe(hasNumber(everybody[side]!, number));
    }
  });

  it('rest with it when it is closed, packed like it', async () => {
    const many = accounts(200, 64);
    const archive = await kept([...DAY, capture(many, { readAt: LATER_AT + 1, askedCursor: 'nowhere' })]);
    const packed = async () => (await archive.db.getAll('memberships')).map((row) => row.packed.constructor.name);
    expect(await packed()).toContain('Uint32Array');
    const open = await besides(archive);
    await closeLeftOpen(archive, NOON + 3 * DAY_MS);
    expect(await archive.db.countFromIndex('readings', 'byOpen')).toBe(0);
    expect(new Set(await packed())).toEqual(new Set(['Uint8Array']));
    expect(await besides(archive)).toEqual(open);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('go into the bin with it, and come back', async () => {
    const archive = await kept();
    const [id] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [id!], NOON);
    expect(await archive.db.getAllKeys('memberships')).toEqual([]);
    await restoreSnapshots(archive, [id!], NOON);
    expect(await besides(archive)).toEqual(WHOLE_DAY);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('are forgotten with the list, and with the account that is in them, until that is undone', async () => {
    const archive = await kept();
    const list = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' } as const;
    expect(await forget(archive, list, 'f1', FAR)).toBe(true);
    expect(await archive.db.getAllKeys('memberships')).toEqual([]);
    await unforget(archive, 'f1', FAR);
    expect(await besides(archive)).toEqual(WHOLE_DAY);
    expect(await forget(archive, { kind: 'account', username: 'user.102' }, 'f2', FAR)).toBe(true);
    expect(await besides(archive)).toEqual([{ earlier: ['user.101'], later: [] }]);
    await unforget(archive, 'f2', FAR);
    expect(await besides(archive)).toEqual(WHOLE_DAY);
    expect(await flawsOf(archive)).toEqual([]);
  });
});
