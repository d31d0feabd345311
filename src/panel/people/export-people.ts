import { membershipOf } from '../../domain/membership';
import type { Delimiter } from '../../exchange/csv';
import { orderOf } from '../../exchange/export-order';
import { writeTable } from '../../exchange/write-table';
import { saveFile } from '../../platform/save-file';
import type { ShownStatus } from '../shell/router';
import type { PanelState } from '../shell/store';

interface ListToExport {
  readonly numbers: Uint32Array;
  /** For the name of the file alone. */
  readonly status: ShownStatus;
  readonly delimiter: Delimiter;
  readonly signal: AbortSignal;
}

/** Saves these people, in this order, as the table that Data exports. Answers how many there are in it. */
export async function exportPeople(
  { archive, remembered }: Pick<PanelState, 'archive' | 'remembered'>,
  { numbers, status, delimiter, signal }: ListToExport,
): Promise<number> {
  const viewer = remembered!.viewers.find(({ id }) => id === remembered!.viewer)!;
  const now = Date.now();
  const scope = {
    viewers: [viewer],
    owner: viewer.id,
    kind: null,
    fromAt: null,
    untilAt: null,
    accounts: membershipOf(numbers),
  };
  const wish = { archive: archive!, scope, format: 'csv', delimiter, now, order: numbers } as const;
  const { blob, rows } = await writeTable(orderOf('people', wish, signal), () => undefined, signal);
  const day = new Date(now).toISOString().slice(0, 10);
  saveFile(`balik-people-${viewer.username ?? viewer.id}-${status}-${day}.csv`, [blob], blob.type);
  return rows;
}
