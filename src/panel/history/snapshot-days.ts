import type { SnapshotRow } from '../../archive/store/rows';
import { DAY_MS } from '../../domain/time';
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
    const day = dayOf(snapshot.readAt);
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [snapshot]);
    else known.push(snapshot);
  }
  const place = ({ list }: SnapshotRow) => (list.kind === 'followers' ? 0 : 1);
  return [...byDay.values()].map((own) => {
    const [first] = own;
    return {
      // Written when it is drawn: of a long history few days are.
      get date() {
        return texts.day(first!.readAt, now);
      },
      snapshots: own.sort((one, other) => place(one) - place(other) || other.readAt - one.readAt),
    };
  });
}

/** The same for two moments just where `Texts.day` writes the same of them. */
function dayOf(at: number): string {
  const date = new Date(at);
  return at % DAY_MS === 0
    ? `${date.getUTCFullYear()} ${date.getUTCMonth()} ${date.getUTCDate()}`
    : `${date.getFullYear()} ${date.getMonth()} ${date.getDate()}`;
}
