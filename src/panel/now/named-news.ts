import type { History } from '../../archive/history/looks-over-time';
import type { Change } from '../../domain/changes/change';
import type { Pair } from '../../domain/changes/changes-between';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Look } from '../../domain/looks/look';
import { isAmid } from '../../domain/ties/recognition';
import { findChanges } from '../person/find-changes';

/** What changed in one list between its two newest whole looks. */
export interface NamedNews {
  readonly kind: FollowListKind;
  readonly sinceAt: number;
  readonly readAt: number;
  /** Who came or came back; the newest account first. */
  readonly came: readonly Change[];
  /** Whom the newer look lacks, by the strongest that is known of them; what is surest first. */
  readonly gone: readonly Change[];
}

/**
 * How somebody came, said no stronger than in History: new; new, or hidden before (`shown`); new, or renamed (`name`); or
 * back in the list.
 */
export const CAME_HOW = ['appeared', 'shown', 'name', 'returned'] as const;
export type CameHow = (typeof CAME_HOW)[number];

/** Who came, by how they did. */
export function cameAs({ came }: Pick<NamedNews, 'came'>): Readonly<Record<CameHow, readonly Change[]>> {
  const as = (how: CameHow) => came.filter((change) => howCame(change) === how);
  return { appeared: as('appeared'), shown: as('shown'), name: as('name'), returned: as('returned') };
}

function howCame(change: Change): CameHow {
  if (change.kind !== 'appeared') return 'returned';
  if (change.explanation !== null) return 'appeared';
  if (change.isByName) return 'name';
  return change.certainty === null ? 'shown' : 'appeared';
}

/** Of each list that was read whole twice, told as History tells it: an absence that was taken back since is none. */
export async function newsIn(
  history: Pick<History, 'looks' | 'facts' | 'sets'>,
  signal: AbortSignal,
): Promise<readonly NamedNews[]> {
  const pairs = FOLLOW_LIST_KINDS.flatMap((kind) => newestPair(history.looks, kind) ?? []);
  const { changes } = await findChanges(history, [pairs], Number.POSITIVE_INFINITY, signal);
  return pairs.map(({ first, second }) => namedNews(changes, second.list.kind, first.readAt, second.readAt));
}

/** The two newest whole looks of a list, the earlier first. Of an export of unsure date nobody knows whether a look since came before it. */
function newestPair(looks: readonly Look[], kind: FollowListKind): Pair | null {
  const own = looks.filter(({ list }) => list.kind === kind);
  const [first, second] = own.filter((look) => look.coverage.kind === 'whole' && !isAmid(look, own)).slice(-2);
  return first === undefined || second === undefined ? null : { first, second };
}

const SURENESS = ['certain', 'likely', null] as const;

function namedNews(changes: readonly Change[], kind: FollowListKind, sinceAt: number, readAt: number): NamedNews {
  const own = changes.filter(({ list }) => list === kind);
  const came = own.filter((change) => change.kind === 'appeared' || change.kind === 'returned');
  const gone = own.filter((change) => change.kind === 'gone' || change.kind === 'left-instagram');
  return {
    kind,
    sinceAt,
    readAt,
    came: came.sort((one, other) => other.number - one.number),
    gone: gone.sort((one, other) => SURENESS.indexOf(one.certainty) - SURENESS.indexOf(other.certainty)),
  };
}
