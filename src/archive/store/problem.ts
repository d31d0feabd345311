/** What can go wrong with the archive, in kinds a person can be told about. */
export type ArchiveProblemKind =
  /** The database on this device was written by a newer version of Balik. */
  | 'newer-version'
  /** Another window holds an older version of the database open. */
  | 'blocked'
  /** The device has no room left; nothing of the last write was kept. */
  | 'quota'
  | 'cannot-open'
  /** The connection was closed (an upgrade elsewhere, or the browser took it away). */
  | 'closed'
  /** What was asked for is about an account that is somebody else, or nobody, by now. */
  | 'another-account'
  /** A write was given up; nothing of it was kept. */
  | 'aborted';

/** What the archive throws and rejects with where something can be told to the person: `kind` decides what is told. */
export class ArchiveProblem extends Error {
  readonly kind: ArchiveProblemKind;

  constructor(kind: ArchiveProblemKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'ArchiveProblem';
    this.kind = kind;
  }
}

/**
 * The problem behind an error of a transaction. Quota shows on the transaction's own abort, not on the request that
 * met it, so both are looked at. Mistakes of ours (a TypeError, say) are handed on unchanged.
 */
export function asArchiveProblem(error: unknown, abortedBy: unknown = null): unknown {
  if (error instanceof ArchiveProblem) return error;
  const names = [nameOf(abortedBy), nameOf(error)];
  if (names.includes('QuotaExceededError'))
    return new ArchiveProblem('quota', 'There is no room left on this device; nothing of this was stored.', error);
  if (names.includes('InvalidStateError'))
    return new ArchiveProblem('closed', 'The archive was closed; open it again.', error);
  if (names.includes('AbortError'))
    return new ArchiveProblem('aborted', 'Storing was interrupted; nothing of this was stored.', error);
  return error;
}

function nameOf(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : null;
}
