import type { FollowListKind } from '../../domain/follow-list';
import type { Verdict } from '../../domain/ties/follow-back';
import type { Surer } from '../../domain/ties/surer';
import type { Tie } from '../../domain/ties/tie';

/** What each of the viewer's own lists would be made surer by, the most useful first. */
export type SurerOfLists = Readonly<Record<FollowListKind, readonly Surer[]>>;

/** What makes both lists surer, each once: what one of them needs first comes first. */
export function surerOfBoth({ followers, following }: SurerOfLists): Surer[] {
  const ranks = [...new Set([...followers, ...following])].map((surer) => ({
    surer,
    rank: Math.min(...[followers, following].map((list) => rankIn(list, surer))),
  }));
  return ranks.sort((one, other) => one.rank - other.rank).map(({ surer }) => surer);
}

function rankIn(list: readonly Surer[], surer: Surer): number {
  const at = list.indexOf(surer);
  return at === -1 ? list.length : at;
}

/** What would make one account's verdict surer: its own profile first. Nothing where it is certain, or time alone tells. */
export function surerOfOne(verdict: Verdict, surer: SurerOfLists): Surer[] {
  if (verdict.certainty === 'certain' || verdict.why === 'too-early') return [];
  const unsure = (
    [
      ['followers', verdict.followsYou],
      ['following', verdict.youFollow],
    ] as const
  ).filter(([, tie]) => isUnsure(tie));
  const lists = unsure.flatMap(([list]) => surer[list]).filter((one) => one !== 'visit-one');
  return ['visit-one', ...new Set(lists)];
}

function isUnsure({ certainty }: Tie): boolean {
  return certainty !== 'certain';
}
