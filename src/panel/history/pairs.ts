import type { Pair } from '../../domain/changes/changes-between';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Look } from '../../domain/looks/look';

/** Which two snapshots are compared: of both lists the two newest whole ones, or two that the person chose. */
export type Chosen =
  | { readonly kind: 'both' }
  | { readonly kind: FollowListKind; readonly first: string | null; readonly second: string | null };

/** The two newest whole looks of a list, the earlier first; null where there are not two. */
export function newestPair(looks: readonly Look[], kind: FollowListKind): Pair | null {
  const wholes = looks.filter((look) => look.list.kind === kind && look.coverage.kind === 'whole');
  const [first, second] = wholes.slice(-2);
  return first === undefined || second === undefined ? null : { first, second };
}

/** `looks` must be in the order of time. */
export function pairsOf(looks: readonly Look[], chosen: Chosen): Pair[] {
  if (chosen.kind === 'both') return FOLLOW_LIST_KINDS.flatMap((kind) => newestPair(looks, kind) ?? []);
  const own = looks.filter((look) => look.list.kind === chosen.kind);
  const newest = newestPair(looks, chosen.kind);
  const one = own.find((look) => look.snapshotId === chosen.first) ?? newest?.first ?? own.at(-2);
  const other = own.find((look) => look.snapshotId === chosen.second) ?? newest?.second ?? own.at(-1);
  if (one === undefined || other === undefined || one === other) return [];
  return own.indexOf(one) < own.indexOf(other) ? [{ first: one, second: other }] : [{ first: other, second: one }];
}

/** Why nothing can be compared, by the key of its words in the book of History. */
export function whyNoPair(looks: readonly Pick<Look, 'list'>[], { kind }: Chosen) {
  if (kind === 'both') return 'changes.onlyOne';
  return looks.filter(({ list }) => list.kind === kind).length < 2 ? 'changes.onlyOne.list' : 'changes.same';
}
