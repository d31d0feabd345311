import type { AccountNumber } from '../../domain/account';
import { allBinned } from '../bin/bin';
import type { ReadingRow, StoredSnapshot } from '../store/schema';
import type { WriteTx } from '../store/transaction';

type Pass = ReadingRow['passes'][number];

/** A forgotten account came back under another number: where Instagram named it as deactivated, it goes by that. */
export async function moveDeactivated(
  tx: WriteTx<'readings' | 'snapshots' | 'captures' | 'bin'>,
  from: AccountNumber,
  to: AccountNumber,
): Promise<void> {
  const named = (row: Pick<Pass, 'deactivated'>) => row.deactivated?.named.includes(from) === true;
  const moved = <Row extends Pick<Pass, 'deactivated'>>(row: Row): Row => {
    if (row.deactivated === undefined || !named(row)) return row;
    const all = new Set(row.deactivated.named.map((number) => (number === from ? to : number)));
    return { ...row, deactivated: { ...row.deactivated, named: [...all] } };
  };
  const ofReading = (row: ReadingRow): ReadingRow => ({ ...row, passes: row.passes.map(moved) });
  const ofSnapshot = (row: StoredSnapshot): StoredSnapshot =>
    row.pass === undefined ? row : { ...row, pass: moved(row.pass) };
  for (const row of await tx.objectStore('readings').getAll())
    if (row.passes.some(named)) tx.objectStore('readings').put(ofReading(row));
  for (const row of await tx.objectStore('snapshots').getAll())
    if (row.pass !== undefined && named(row.pass)) tx.objectStore('snapshots').put(ofSnapshot(row));
  for (const row of await tx.objectStore('captures').getAll())
    if (named(row)) tx.objectStore('captures').put(moved(row));
  for (const row of await allBinned(tx, 'look')) {
    const reading = row.reading === null ? null : ofReading(row.reading);
    const snapshot = row.snapshot === null ? null : ofSnapshot(row.snapshot);
    if (row.reading?.passes.some(named) || (row.snapshot?.pass !== undefined && named(row.snapshot.pass)))
      tx.objectStore('bin').put({ ...row, reading, snapshot });
  }
}
