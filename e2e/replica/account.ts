/** One account of the replica's world, as the server knows it. */
export interface Account {
  /** Numeric id as digits; stays for life. */
  readonly pk: string;
  /** The other id space, 17 digits starting 17841. */
  readonly fbidV2: string;
  username: string;
  fullName: string;
  biography: string;
  isPrivate: boolean;
  isVerified: boolean;
  /** Default avatars have no profile_pic_id. */
  hasPicture: boolean;
  /** Seconds of the newest story, 0 = none. */
  latestReelMedia: number;
  thirdPartyDownloads: 0 | 1 | 2;
  mediaCount: number;
  category: string | null;
  accountType: 1 | 2 | 3;
  /** Deactivated: counted in profile counts, never shown in a list, profile not found. */
  hidden: boolean;
  /** People the count has and this world does not hold one by one (large accounts). */
  extraFollowers: number;
  extraFollowing: number;
}

export type AccountDraft = Partial<Omit<Account, 'pk' | 'fbidV2'>> & { pk?: string; fbidV2?: string; username: string };

/** What one account is to another. */
export interface Relation {
  following: boolean;
  followedBy: boolean;
  outgoingRequest: boolean;
  incomingRequest: boolean;
  blocking: boolean;
}

export type ListKind = 'followers' | 'following' | 'mutual_followers';
