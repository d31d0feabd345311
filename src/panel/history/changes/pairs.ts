import type { Pair } from '../../../domain/changes/changes-between';
import type { FollowListKind } from '../../../domain/follow-list';
import type { Look } from '../../../domain/looks/look';

/** What is compared: each complete snapshot of both lists with the one before, or two that the person chose. */
export type Chosen =
  | { readonly kind: 'both' }
  | { readonly kind: FollowListKind; readonly first: string | null; readonly second: string | null };

type ChosenPair = Exclude<Chosen, { readonly kind: 'both' }>;

/** The pair of one list that was chosen, until then of the two newest whole looks; none where there are not two. `looks` must be in the order of time. */
export function pairsOf(looks: readonly Look[], chosen: ChosenPair): Pair[] {
  const own = looks.filter((look) => look.list.kind === chosen.kind);
  const wholes = own.filter((look) => look.coverage.kind === 'whole');
  const newest = wholes.length < 2 ? own : wholes;
  const one = own.find((look) => look.snapshotId === chosen.first) ?? newest.at(-2);
  const other = own.find((look) => look.snapshotId === chosen.second) ?? newest.at(-1);
  if (one === undefined || other === undefined || one === other) return [];
  return own.indexOf(one) < own.indexOf(other) ? [{ first: one, second: other }] : [{ first: other, second: one }];
}

/** Why nothing can be compared, by the key of its words in the book of History. */
export function whyNoPair(looks: readonly Pick<Look, 'list'>[], { kind }: Chosen) {
  if (kind === 'both') return 'changes.onlyOne';
  return looks.filter(({ list }) => list.kind === kind).length < 2 ? 'changes.onlyOne.list' : 'changes.same';
}
