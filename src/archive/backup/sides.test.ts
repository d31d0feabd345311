import { describe, expect, it } from 'vitest';
import { SIDES } from '../../domain/looks/side-sets';
import { HOUR_MS } from '../../domain/time';
import { keptRowsOf, partsOf, restoreFrom, restoreParts } from '../fixtures/backups';
import { dayAt } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { accounts, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { besides, DAY, EARLY, followsYou, kept, LATE, LATER_AT, WHOLE_DAY } from '../fixtures/long-day';
import { toldBy } from '../fixtures/told';
import { readHistory } from '../history/looks-over-time';
import { recordCapture } from '../write/capture';
import { rowsFromJson, rowsToJson } from './codec';

/** The sets beside a reading's own go with it into a backup, and out of it. */

describe('a backup', () => {
  it('has them, row by row', async () => {
    const archive = await kept();
    const other = await freshArchive();
    expect((await restoreFrom(other, archive, NOON)).how).toBe('copied');
    expect(await keptRowsOf(other)).toEqual(await keptRowsOf(archive));
  });

  it('brings them into an archive that has other numbers for the same people, and goes on there', async () => {
    const archive = await kept();
    const other = await freshArchive();
    const strangers = accounts(500, 40);
    await recordCapture(other, capture([...strangers, LATE], { readAt: dayAt(-9) }));
    expect((await restoreFrom(other, archive, NOON)).how).toBe('merged');
    expect((await toldBy(other)).sets).toMatchObject((await toldBy(archive)).sets);
    for (const one of [archive, other])
      await recordCapture(one, capture([EARLY], { readAt: LATER_AT + HOUR_MS, askedCursor: 'nowhere' }));
    expect((await besides(other)).at(-1)).toEqual({ earlier: [], later: ['user.101', 'user.102'] });
    expect(await flawsOf(other)).toEqual([]);
  });

  it('takes the place of what is here of the same reading, with all its sets', async () => {
    const archive = await kept();
    const other = await kept(DAY.slice(0, -1));
    await restoreFrom(other, archive, NOON);
    expect(await besides(other)).toEqual(WHOLE_DAY);
    expect(await flawsOf(other)).toEqual([]);
  });

  it.each(SIDES)('that lost the set “%s” tells nobody’s pass from other pages: it accuses nobody', async (side) => {
    const archive = await kept();
    const without = (await partsOf(archive)).map((part) => {
      if (part.store !== 'memberships') return part;
      const rows = rowsFromJson(part.json).filter(([id]) => !String(id).endsWith(`~${side}`));
      return { ...part, json: rowsToJson(rows) };
    });
    const other = await freshArchive();
    expect((await restoreParts(other, without, NOON)).how).toBe('merged');
    const [look] = (await readHistory(other, VIEWER)).looks;
    expect(look!.coverage).toMatchObject({ kind: 'partial', seen: 10, why: ['parts-missing'] });
    expect(look!.pass).toBeUndefined();
    expect(await followsYou(other, LATE)).toMatchObject({ holds: true, asOf: LATER_AT });
    expect((await other.db.getAll('readings'))[0]).not.toHaveProperty('proofSeen');
  });
});
