/**
 * The people of the replica and who follows whom. Mutable, so that a journey can let days pass:
 * follow, unfollow, rename, deactivate, come back, take over a freed username.
 */
import type { Account, AccountDraft, Relation } from './account';
import { FollowGraph } from './follow-graph';

export type Who = Account | string;

const DAY_MS = 86_400_000;

export class World {
  readonly seed: number | string;
  readonly accounts = new Map<string, Account>();
  /** Accounts that can log in here; the first one is logged in by default. */
  readonly viewers: string[] = [];
  /** Simulated time, epoch ms. */
  now = Date.UTC(2026, 9, 1, 9, 0, 0);
  /** Grows with every change of accounts or edges. */
  version = 0;

  private readonly byUsername = new Map<string, string>();
  private readonly graph = new FollowGraph();
  private nextPk = 51_000_000_000n;

  constructor(seed: number | string = 1) {
    this.seed = seed;
  }

  add(draft: AccountDraft): Account {
    this.nextPk += 17n;
    const pk = draft.pk ?? this.nextPk.toString();
    const account: Account = {
      fbidV2: draft.fbidV2 ?? `17841${(BigInt(pk) % 1_000_000_000_000n).toString().padStart(12, '0')}`,
      fullName: '',
      biography: '',
      isPrivate: false,
      isVerified: false,
      hasPicture: true,
      latestReelMedia: 0,
      thirdPartyDownloads: 1,
      mediaCount: 3,
      category: null,
      accountType: 1,
      hidden: false,
      extraFollowers: 0,
      extraFollowing: 0,
      ...draft,
      pk,
    };
    if (this.byUsername.has(account.username)) throw new Error(`The username ${account.username} is taken.`);
    this.accounts.set(pk, account);
    this.byUsername.set(account.username, pk);
    this.version++;
    return account;
  }

  /** By account, username or pk. */
  find(who: Who): Account | undefined {
    if (typeof who !== 'string') return who;
    return this.accounts.get(this.byUsername.get(who.toLowerCase()) ?? who);
  }

  get(who: Who): Account {
    const found = this.find(who);
    if (!found) throw new Error(`Nobody here is called ${String(who)}.`);
    return found;
  }

  // ---- who sees whom -------------------------------------------------------------------------
  /** pks with the time of the follow, oldest first; deactivated ones included. */
  followersOf(who: Who): ReadonlyMap<string, number> {
    return this.graph.followersOf(this.get(who).pk);
  }

  followingOf(who: Who): ReadonlyMap<string, number> {
    return this.graph.followingOf(this.get(who).pk);
  }

  /** What a list shows: newest first, without deactivated accounts. */
  listed(who: Who, kind: 'followers' | 'following'): Account[] {
    const edges = kind === 'followers' ? this.followersOf(who) : this.followingOf(who);
    const rows: Account[] = [];
    for (const pk of edges.keys()) {
      const account = this.accounts.get(pk);
      if (account && !account.hidden) rows.push(account);
    }
    return rows.reverse();
  }

  /** How many a list does not show although the profile counts them. */
  hiddenFrom(who: Who, kind: 'followers' | 'following'): number {
    const edges = kind === 'followers' ? this.followersOf(who) : this.followingOf(who);
    return [...edges.keys()].filter((pk) => this.accounts.get(pk)?.hidden).length;
  }

  /** What the profile says: deactivated accounts still count (1 to 5 % on old accounts). */
  counts(who: Who): { followers: number; following: number } {
    const account = this.get(who);
    return {
      followers: this.followersOf(account).size + account.extraFollowers,
      following: this.followingOf(account).size + account.extraFollowing,
    };
  }

  /** How many follow `who` and are followed. */
  friends(who: Who): number {
    const followed = this.followingOf(who);
    return [...this.followersOf(who).keys()].filter((pk) => followed.has(pk)).length;
  }

  /** Followers of `who` whom the viewer follows, newest first. */
  mutuals(viewer: Who, who: Who): Account[] {
    const followed = this.followingOf(viewer);
    return this.listed(who, 'followers').filter((account) => followed.has(account.pk));
  }

  /** Requests waiting for `who`. */
  requestsTo(who: Who): Account[] {
    return [...this.graph.requestsTo(this.get(who).pk).keys()].map((pk) => this.get(pk));
  }

  relation(from: Who, to: Who): Relation {
    return this.graph.relation(this.get(from).pk, this.get(to).pk);
  }

  isBlocked(by: Who, who: Who): boolean {
    return this.graph.isBlocked(this.get(by).pk, this.get(who).pk);
  }

  maySeeLists(viewer: Who | null, owner: Who): boolean {
    const account = this.get(owner);
    if (!account.isPrivate) return true;
    if (!viewer) return false;
    const watcher = this.get(viewer);
    return watcher.pk === account.pk || this.relation(watcher, account).following;
  }

  // ---- what people do ------------------------------------------------------------------------
  passDays(days: number): this {
    this.now += days * DAY_MS;
    return this;
  }

  /** Follows at once, whatever the target's privacy. */
  follow(from: Who, to: Who, at = this.now): this {
    this.graph.follow(this.get(from).pk, this.get(to).pk, at);
    return this.changed();
  }

  /** Follows as a person does: a private account gets a request instead. */
  askToFollow(from: Who, to: Who): this {
    if (!this.get(to).isPrivate || this.relation(from, to).following) return this.follow(from, to);
    this.graph.request(this.get(from).pk, this.get(to).pk, this.now);
    return this.changed();
  }

  approve(owner: Who, from: Who): this {
    return this.follow(from, owner);
  }

  /** Ends a follow, or takes a request back. */
  unfollow(from: Who, to: Who): this {
    this.graph.unfollow(this.get(from).pk, this.get(to).pk);
    return this.changed();
  }

  block(by: Who, who: Who): this {
    this.graph.block(this.get(by).pk, this.get(who).pk);
    return this.changed();
  }

  unblock(by: Who, who: Who): this {
    this.graph.unblock(this.get(by).pk, this.get(who).pk);
    return this.changed();
  }

  rename(who: Who, username: string, fullName?: string): this {
    const account = this.get(who);
    if (this.byUsername.has(username)) throw new Error(`The username ${username} is taken.`);
    this.byUsername.delete(account.username);
    this.byUsername.set(username, account.pk);
    account.username = username;
    if (fullName !== undefined) account.fullName = fullName;
    return this.changed();
  }

  deactivate(who: Who): this {
    this.get(who).hidden = true;
    return this.changed();
  }

  reactivate(who: Who): this {
    this.get(who).hidden = false;
    return this.changed();
  }

  /** Gone for good: edges and counts go too, and the username becomes free. */
  leaveForGood(who: Who): this {
    const account = this.get(who);
    for (const pk of [...this.followersOf(account).keys()]) this.unfollow(pk, account);
    for (const pk of [...this.followingOf(account).keys()]) this.unfollow(account, pk);
    account.hidden = true;
    this.rename(account, `gone_${account.pk}`);
    return this;
  }

  /** `who` takes a name another account bore; that one (often deactivated) gets a spare name. */
  takeOverUsername(who: Who, username: string): this {
    const former = this.find(username);
    if (former && former.pk !== this.get(who).pk)
      this.rename(former, `${username.slice(0, 22)}_old${former.pk.slice(-3)}`);
    return this.rename(who, username);
  }

  private changed(): this {
    this.version++;
    return this;
  }
}
