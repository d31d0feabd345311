import type { FollowListKind } from '../../domain/follow-list';
import { membershipOf } from '../../domain/membership';
import type { Delimiter } from '../../exchange/csv';
import type { ExportWish } from '../../exchange/export-order';
import type { TableFormat } from '../../exchange/write-table';
import { currentList } from '../listing/current-list';
import type { PanelState } from '../shell/store';
import { type ListRead, listsRead } from './storage/lists-read';

/** All lists, the list as People shows it, one kind of list, or one list by its key. */
export type Which = 'all' | 'current' | FollowListKind | ListRead['key'];

export interface ExportChoice {
  readonly format: TableFormat;
  /** null = the viewer the panel shows; 'all' = every viewer. */
  readonly whose: 'shown' | 'all';
  readonly which: Which;
  /** As a date field holds them: "2026-11-03", or empty. */
  readonly from: string;
  readonly until: string;
}

/** What to write, from what the panel has at hand; null when nobody was read yet. */
export async function exportWish(
  state: PanelState,
  choice: ExportChoice,
  delimiter: Delimiter,
  now: number,
  signal: AbortSignal,
): Promise<ExportWish | null> {
  const { archive, remembered } = state;
  if (archive === null || remembered === null || remembered.viewer === null) return null;
  const { viewers, viewer } = remembered;
  const isCurrent = choice.which === 'current';
  const one = listsRead(remembered).find(({ key }) => key === choice.which)?.list ?? null;
  const shown = viewers.filter((row) => row.id === viewer || (choice.whose === 'all' && !isCurrent && one === null));
  const order = isCurrent ? await currentList(state, now, signal) : null;
  return {
    archive,
    format: choice.format,
    delimiter,
    now,
    order,
    scope: {
      viewers: shown,
      owner: isCurrent ? viewer : (one?.owner ?? null),
      kind: choice.which === 'followers' || choice.which === 'following' ? choice.which : (one?.kind ?? null),
      fromAt: dayStart(choice.from, 0),
      untilAt: dayStart(choice.until, 1),
      accounts: order === null ? null : membershipOf(order),
    },
  };
}

/** Where a day of the person's own calendar begins, or the one `days` later, less a millisecond then. */
function dayStart(day: string, days: 0 | 1): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined || Number.isNaN(year + month + date)) return null;
  return new Date(year, month - 1, date + days).getTime() - days;
}
