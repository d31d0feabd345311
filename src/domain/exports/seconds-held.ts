import type { AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS } from '../follow-list';
import type { DatedExport, DatedList } from './dated-export';

export function secondsIn(list: DatedList): Map<AccountNumber, number> {
  const seconds = new Map<AccountNumber, number>();
  for (let at = 0; at < list.numbers.length; at++) seconds.set(list.numbers[at]!, list.seconds[at]!);
  return seconds;
}

/**
 * Whether the seconds of follows tell who is who in both exports: in neither list do the names that changed theirs
 * outnumber those that kept them.
 */
export function doHold(before: DatedExport, after: DatedExport): boolean {
  if (!areExact(before) || !areExact(after)) return false;
  let allSame = 0;
  for (const kind of FOLLOW_LIST_KINDS) {
    const [then, now] = [before.lists[kind], after.lists[kind]];
    if (then === null || now === null) continue;
    const seconds = secondsIn(then);
    let [same, others] = [0, 0];
    for (let at = 0; at < now.numbers.length; at++) {
      const [one, other] = [seconds.get(now.numbers[at]!) ?? 0, now.seconds[at]!];
      if (one === 0 || other === 0) continue;
      if (one === other) same++;
      else others++;
    }
    if (others > same) return false;
    allSame += same;
  }
  return allSame > 0;
}

/** Whether the seconds of an export are seconds, and not rounded: one in sixty is a whole minute by chance. */
export function areExact({ isByMinute, lists }: Pick<DatedExport, 'isByMinute' | 'lists'>): boolean {
  if (isByMinute) return false;
  let [exact, whole] = [0, 0];
  for (const kind of FOLLOW_LIST_KINDS) {
    const seconds = lists[kind]?.seconds ?? [];
    let [rows, minutes] = [0, 0];
    for (let at = 0; at < seconds.length; at++) {
      if (seconds[at] === 0) continue;
      rows++;
      if (seconds[at]! % 60 === 0) minutes++;
    }
    if (minutes > Math.max(1, rows / 2)) return false;
    exact += rows - minutes;
    whole += minutes;
  }
  return exact > whole;
}
