/** What the panel says when the archive will not open. Part of `PanelSays`. Nothing here deletes anything. */
export interface MendSays {
  /** Goes on with a fresh, empty database of another name; the old one stays where it is. */
  beginAfresh: { says: null; answer: null };
  /**
   * Some lines of a rescued file, for a database that nobody uses yet. `name`: what the part before was answered
   * with, null for the first. After the last part Balik goes on with that database.
   */
  putBack: {
    says: { readonly name: string | null; readonly lines: readonly string[]; readonly isLast: boolean };
    answer: string;
  };
}

/** Lines in one message. */
export const MOST_LINES = 50;
