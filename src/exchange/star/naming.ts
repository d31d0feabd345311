import type { AccountId } from '../../domain/account';

/** How whoever is in a star is called there: as on Instagram, or by pseudonyms. null stays null: it is not known. */
export interface Naming {
  readonly isPseudonymous: boolean;
  id(id: AccountId | null): Promise<string | null>;
  username(username: string | null): Promise<string | null>;
  ids(ids: readonly (string | null)[]): Promise<(string | null)[]>;
  usernames(usernames: readonly string[]): Promise<(string | null)[]>;
  /** Snapshots are named by their own ids, which may hold an owner's. */
  snapshot(snapshotId: string): Promise<string>;
}

/** As on Instagram. */
export const BY_NAME: Naming = {
  isPseudonymous: false,
  id: async (id) => id,
  username: async (username) => username,
  ids: async (ids) => [...ids],
  usernames: async (usernames) => [...usernames],
  snapshot: async (snapshotId) => snapshotId,
};
