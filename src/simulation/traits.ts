import { DAY_MS } from '../domain/time';
import type { Chance } from './chance';

/** What makes one world differ from another. Shares and rates are of 1; rates a day. */
export interface Traits {
  /** Nothing is hidden, skipped or cut in it. */
  readonly isClean: boolean;
  readonly startAt: number;
  readonly sizes: { readonly followers: number; readonly following: number; readonly mutual: number };
  readonly neverShown: number;
  readonly deactivatedAtFirst: number;
  readonly deactivationRate: number;
  readonly comingRate: number;
  readonly leavingRate: number;
  readonly burstRate: number;
  readonly deletionRate: number;
  readonly renameRate: number;
  /** What the person does on the phone, so that nothing here sees it. */
  readonly phoneFollowRate: number;
  readonly phoneUnfollowRate: number;
  /** Which rows of followers the unstable order never shows in a pass. */
  readonly skipShare: number;
  /** Followers, too, are paged by offset in a stable order. */
  readonly isFollowersByOffset: boolean;
  /** The list ends silently after so many rows; null = it does not. */
  readonly cutAfter: { readonly followers: number | null; readonly following: number | null };
  /** Instagram withholds all but this share of followers, and says so; null = it does not. */
  readonly cappedTo: number | null;
  readonly saysHidden: boolean;
  readonly hasGroups: boolean;
  readonly hasAbbreviatedCounts: boolean;
  readonly pageSize: number;
}

const LEAST = 5;
const MOST = 2000;
const START = Date.UTC(2026, 0, 5, 8);

export function traitsOf(chance: Chance): Traits {
  const isClean = chance.is(0.3);
  const followers = Math.round(chance.logBetween(LEAST, MOST));
  const following = Math.round(chance.logBetween(LEAST, MOST));
  const mutual = Math.floor(Math.min(followers, following) * chance.between(0.1, 0.97));
  const hidden = isClean ? 0 : chance.is(0.3) ? 0 : chance.logBetween(0.002, 0.1);
  const shareNever = chance.next();
  const rate = () => chance.logBetween(0.0005, 0.02);
  const cut = (size: number) =>
    !isClean && chance.is(0.08) ? Math.max(1, Math.floor(size * (1 - chance.logBetween(0.005, 0.9)))) : null;
  return {
    isClean,
    startAt: START + chance.below(300) * DAY_MS + chance.below(DAY_MS),
    sizes: { followers, following, mutual },
    neverShown: hidden * shareNever,
    deactivatedAtFirst: hidden * (1 - shareNever),
    deactivationRate: isClean ? 0 : chance.pick([0, 0.0001, 0.0005, 0.002]),
    comingRate: rate(),
    leavingRate: rate(),
    burstRate: chance.pick([0, 0, 0.02, 0.2]),
    deletionRate: isClean ? 0 : chance.pick([0, 0.0001, 0.0005]),
    renameRate: chance.pick([0, 0.0003, 0.002]),
    phoneFollowRate: chance.pick([0, 0.0003, 0.002]),
    phoneUnfollowRate: chance.pick([0, 0.0003, 0.002]),
    skipShare: isClean || chance.is(0.6) ? 0 : chance.logBetween(0.0005, 0.03),
    isFollowersByOffset: chance.is(0.25),
    cutAfter: { followers: cut(followers), following: cut(following) },
    cappedTo: !isClean && chance.is(0.04) ? chance.between(0.05, 0.95) : null,
    saysHidden: chance.is(0.3),
    hasGroups: chance.is(0.35),
    hasAbbreviatedCounts: chance.is(0.1),
    pageSize: Math.max(followers, following) > 300 ? chance.pick([50, 100, 200]) : chance.pick([12, 12, 50]),
  };
}
