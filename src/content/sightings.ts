import type { AccountId } from '../domain/account';
import type { ProfileSighting, TieSighting } from '../domain/looks/profile';

const MOST_PROFILES = 200;
/** Names also come from the rows of lists; more than one long list is remembered. */
const MOST_NAMES = 5_000;

/**
 * What this tab saw of profiles since it was loaded, in memory only: the newest answer of each account, and which
 * username belongs to which id. Strangers' profiles are never stored; this is why a mark can still speak of them.
 */
export interface Sightings {
  keep(sighting: ProfileSighting): void;
  learn(id: AccountId, username: string): void;
  /** A follow or unfollow by hand changes what the profile said before. */
  correct(change: Omit<TieSighting, 'viewer'>): void;
  /** When the person followed this account by hand in this tab; null = not here. */
  followedAt(id: AccountId): number | null;
  byUsername(username: string): ProfileSighting | null;
  /** The newest answer that counted an account's lists, as it came; once, null until there is a newer one. */
  takeNews(id: AccountId): ProfileSighting | null;
  byId(id: AccountId): ProfileSighting | null;
  idOf(username: string): AccountId | null;
  forget(): void;
}

export function openSightings(): Sightings {
  const profiles = new Map<AccountId, ProfileSighting>();
  const ids = new Map<string, AccountId>();
  const news = new Map<AccountId, ProfileSighting>();
  const follows = new Map<AccountId, number>();

  function shorten(map: Map<unknown, unknown>, most: number): void {
    for (const key of map.keys()) {
      if (map.size <= most) return;
      map.delete(key);
    }
  }

  const sightings: Sightings = {
    keep(sighting) {
      const { id, username } = sighting.account;
      const before = profiles.get(id);
      profiles.delete(id);
      profiles.set(id, before === undefined ? sighting : withoutGaps(sighting, before));
      shorten(profiles, MOST_PROFILES);
      // Counts belong to their own moment: what is said of the account since, a card or a follow, must not date them.
      if ((sighting.followerCount ?? sighting.followingCount) !== null) news.set(id, sighting);
      shorten(news, MOST_PROFILES);
      sightings.learn(id, username);
    },
    learn(id, username) {
      ids.delete(username);
      ids.set(username, id);
      shorten(ids, MOST_NAMES);
    },
    correct({ accountId: id, action, ...change }) {
      if (action === 'follow') {
        follows.set(id, change.observedAt);
        shorten(follows, MOST_PROFILES);
      }
      const before = profiles.get(id);
      if (before !== undefined) profiles.set(id, { ...before, ...whatIsSaid(change) });
    },
    followedAt: (id) => follows.get(id) ?? null,
    byUsername: (username) => profiles.get(ids.get(username) as AccountId) ?? null,
    takeNews(id) {
      const told = news.get(id) ?? null;
      news.delete(id);
      return told;
    },
    byId: (id) => profiles.get(id) ?? null,
    idOf(username) {
      const id = ids.get(username) ?? null;
      // Asked for again and again while it is on show: so it outlives the names of a long list.
      if (id !== null) sightings.learn(id, username);
      return id;
    },
    forget() {
      profiles.clear();
      ids.clear();
      news.clear();
      follows.clear();
    },
  };
  return sightings;
}

/**
 * A hover card says less than a profile: what it leaves out is taken from the sighting before, if the viewer is the
 * same.
 */
function withoutGaps(sighting: ProfileSighting, before: ProfileSighting): ProfileSighting {
  return before.viewer === sighting.viewer ? { ...before, ...whatIsSaid(sighting) } : sighting;
}

type Said<Sighting> = { [Name in keyof Sighting]?: NonNullable<Sighting[Name]> };

/** Everything but what is null, which means "not said". */
function whatIsSaid<Sighting extends object>(sighting: Sighting): Said<Sighting> {
  const said: Said<Sighting> = {};
  for (const name in sighting) {
    const value = sighting[name];
    if (value !== null && value !== undefined) said[name] = value;
  }
  return said;
}
