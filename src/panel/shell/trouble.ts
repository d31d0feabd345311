import { ArchiveProblem } from '../../archive/store/problem';

/** Why the archive cannot be shown; each has a sentence of its name in the book of troubles, with the next step. */
export type Trouble =
  | 'newer-version'
  | 'blocked'
  | 'quota'
  | 'cannot-open'
  | 'closed'
  | 'aborted'
  | 'outdated'
  | 'unknown';

export function troubleOf(error: unknown): Trouble {
  // Only a note is refused for that, and the note says so itself.
  if (error instanceof ArchiveProblem) return error.kind === 'another-account' ? 'unknown' : error.kind;
  const isOrphaned = error instanceof Error && /context invalidated/i.test(error.message);
  return isOrphaned ? 'outdated' : 'unknown';
}
