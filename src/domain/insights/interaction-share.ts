import { countOf, countOfBoth, intersection, type Membership, NOBODY, union } from '../membership';
import type { ListKnowledge } from '../ties/list-knowledge';
import { type Measure, shareOf } from './measure';

/** The kinds the article keeps apart, as an export can show them. */
export type InteractionGroup = 'like' | 'comment' | 'story' | 'share' | 'save' | 'direct-message';
export const INTERACTION_GROUPS: readonly InteractionGroup[] = [
  'like',
  'comment',
  'story',
  'share',
  'save',
  'direct-message',
];

/**
 * With whom the viewer interacted, by kind, and in which span of time. An export holds what the viewer did and message
 * threads; what others did to the viewer's posts is in no export. A kind the export did not bring is absent.
 */
export interface Interactions {
  readonly fromAt: number;
  readonly toAt: number;
  readonly withWhom: Readonly<Partial<Record<InteractionGroup, Membership>>>;
}

/** With how many of some accounts the viewer did anything, between `fromAt` and `toAt` (epoch ms). */
export interface InteractionShare {
  /** Of these accounts, the share with any interaction. */
  readonly any: Measure;
  /** Only kinds the export brought. */
  readonly byKind: ReadonlyMap<InteractionGroup, Measure>;
  readonly fromAt: number;
  readonly toAt: number;
}

/**
 * Quality beside the count: of one's followers (or of the accounts one follows), with how many was there any
 * interaction? Null unless the list was read whole and an export brought interactions.
 */
export function interactionShare(
  list: Pick<ListKnowledge, 'present' | 'isWhole'>,
  interactions: Interactions | null,
  within?: Membership,
): InteractionShare | null {
  if (!list.isWhole || interactions === null) return null;
  const everybody = within === undefined ? list.present : intersection(list.present, within);
  const brought = INTERACTION_GROUPS.filter((kind) => interactions.withWhom[kind] !== undefined);
  if (brought.length === 0) return null;
  const count = countOf(everybody);
  const share = (set: Membership) => shareOf(countOfBoth(everybody, set), count);
  const any = share(brought.reduce((sum, kind) => union(sum, interactions.withWhom[kind]!), NOBODY));
  if (any === null) return null;
  const byKind = new Map(brought.map((kind) => [kind, share(interactions.withWhom[kind]!)!]));
  return { any, byKind, fromAt: interactions.fromAt, toAt: interactions.toAt };
}
