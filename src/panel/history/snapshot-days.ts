import type { SnapshotRow } from '../../archive/store/rows';
import type { Texts } from '../../i18n/texts';

export interface SnapshotDay {
  readonly date: string;
  /** Followers first, then newest first. */
  readonly snapshots: readonly SnapshotRow[];
}

/** Snapshots by the day that they are of, newest first; an export that may be later stands with the day it tells. */
export function snapshotDays(snapshots: readonly SnapshotRow[], texts: Pick<Texts, 'day'>, now: number): SnapshotDay[] {
  const byDay = new Map<string, SnapshotRow[]>();
  for (const snapshot of snapshots) {
    const date = texts.day(snapshot.readAt, now);
    const known = byDay.get(date);
    if (known === undefined) byDay.set(date, [snapshot]);
    else known.push(snapshot);
  }
  const place = ({ list }: SnapshotRow) => (list.kind === 'followers' ? 0 : 1);
  return [...byDay].map(([date, own]) => ({
    date,
    snapshots: own.sort((one, other) => place(one) - place(other) || other.readAt - one.readAt),
  }));
}
