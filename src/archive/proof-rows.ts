import type { CaptureLink } from '../domain/capture';
import { difference, isEmpty, type Membership, NOBODY, withNumbers } from '../domain/membership';
import { isOneChain, type Proof, proofOf, provingPass, type ReadingState } from '../domain/reading';
import { Memberships, putOpenMembership } from './memberships';
import type { ReadingRow } from './schema';
import type { ReadTx, WriteTx } from './transaction';

/** Under this id lies the set of those whom a reading showed only before its newest finished pass began. */
export function earlierId(readingId: string): string {
  return `${readingId}~earlier`;
}

/** Whom a reading showed only before its newest finished pass; nobody where there is no such set. */
export function earlierOf(row: { readonly hasEarlier?: true }, id: string, sets: Memberships): Promise<Membership> {
  return row.hasEarlier === true ? sets.of(earlierId(id)) : Promise.resolve(NOBODY);
}

export interface KeptProof extends Pick<Proof, 'seen' | 'earlier'> {
  readonly endedAt: number;
}

/**
 * What the newest finished pass of a reading proves, once another capture has joined it; null = none is finished. The
 * captures are read again only where that pass is a new one and the reading no single chain.
 */
export async function keepProof(
  tx: WriteTx<'captures' | 'memberships'>,
  readingId: string,
  before: ReadingRow | null,
  state: ReadingState,
  { numbers, readAt }: Pick<CaptureLink, 'numbers' | 'readAt'>,
): Promise<KeptProof | null> {
  const pass = provingPass(state.passes);
  if (pass === undefined) return null;
  const endedAt = pass.finishedAt;
  if (isOneChain(state)) return { endedAt, seen: state.seen, earlier: NOBODY };
  const known = before === null ? undefined : provingPass(before.passes);
  const isSame = known !== undefined && known.startedAt === pass.startedAt && known.finishedAt === pass.finishedAt;
  // One that was held up on its way may be older than the pass.
  const isSince = readAt >= pass.startedAt;
  const isPlainAddition = isSame && isSince && before?.proofSeen !== undefined && !isPartOf(state, pass);
  if (isPlainAddition) {
    const earlier = await earlierIn(tx, before, readingId);
    const left = difference(earlier, withNumbers(NOBODY, numbers));
    putEarlier(tx, readingId, left);
    return { endedAt, seen: before.proofSeen, earlier: left };
  }
  const proof = proofOf(await tx.objectStore('captures').index('byReading').getAll(readingId));
  if (proof === null) return null;
  putEarlier(tx, readingId, proof.earlier);
  return { endedAt, seen: proof.seen, earlier: proof.earlier };
}

/** Whether the capture that came last may have been a retry of the finished pass: then its rows are the pass's. */
function isPartOf(state: ReadingState, pass: Proof['pass']): boolean {
  const newest = state.passes.at(-1);
  return newest !== undefined && newest.startedAt === pass.startedAt && newest.finishedAt === pass.finishedAt;
}

async function earlierIn(tx: ReadTx<'memberships'>, row: ReadingRow, readingId: string): Promise<Membership> {
  return earlierOf(row, readingId, new Memberships(tx));
}

function putEarlier(tx: WriteTx<'memberships'>, readingId: string, earlier: Membership): void {
  if (isEmpty(earlier)) tx.objectStore('memberships').delete(earlierId(readingId));
  else putOpenMembership(tx, earlierId(readingId), earlier);
}
