import type { ProfileSight } from '../../domain/ties/tie';
import type { TieRow } from '../store/schema';

/** Two rows about the same tie as one: for each question the newer answer. */
export function mergedTie(ours: TieRow, theirs: TieRow): TieRow {
  return {
    ...ours,
    followsYou: newer(ours.followsYou, theirs.followsYou),
    youFollow: newer(ours.youFollow, theirs.youFollow),
    requested: newer(ours.requested, theirs.requested),
    lastFollow: (theirs.lastFollow?.at ?? -1) > (ours.lastFollow?.at ?? -1) ? theirs.lastFollow : ours.lastFollow,
    rowSeenAt: {
      followers: later(ours.rowSeenAt.followers, theirs.rowSeenAt.followers),
      following: later(ours.rowSeenAt.following, theirs.rowSeenAt.following),
    },
  };
}

/** An answer that says something outweighs one that does not; among equals the newer counts. */
function newer(ours: ProfileSight | null, theirs: ProfileSight | null): ProfileSight | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  if ((ours.holds === null) !== (theirs.holds === null)) return ours.holds === null ? theirs : ours;
  return theirs.observedAt > ours.observedAt ? theirs : ours;
}

function later(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null ? (ours ?? theirs) : Math.max(ours, theirs);
}
