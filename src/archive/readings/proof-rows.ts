import type { CaptureLink } from '../../domain/looks/capture';
import {
  isOneChain,
  type Proof,
  proofOf,
  proofOfChain,
  provingPass,
  type ReadingState,
} from '../../domain/looks/reading';
import { NO_SIDES, withPage } from '../../domain/looks/side-sets';
import type { Membership } from '../../domain/membership';
import { Memberships } from '../store/memberships';
import type { ReadingRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { putOpenSides, sidesOf } from './side-rows';

/** A reading before one more capture joined it. */
export interface ReadingBefore {
  readonly row: ReadingRow;
  readonly members: Membership;
}

type Page = Pick<CaptureLink, 'captureId' | 'numbers' | 'readAt'>;

/**
 * What the newest finished pass of a reading proves, once another capture has joined it; null = none is finished. The
 * captures are read again only where that pass may be a new one, or have a page more, and the reading is no single chain.
 */
export async function keepProof(
  tx: WriteTx<'captures' | 'memberships'>,
  readingId: string,
  before: ReadingBefore | null,
  state: ReadingState,
  page: Page,
): Promise<Proof | null> {
  const proof = await proofWith(tx, readingId, before, state, page);
  putOpenSides(tx, readingId, proof ?? NO_SIDES, before?.row ?? {});
  return proof;
}

async function proofWith(
  tx: ReadTx<'captures' | 'memberships'>,
  readingId: string,
  before: ReadingBefore | null,
  state: ReadingState,
  page: Page,
): Promise<Proof | null> {
  const pass = provingPass(state.passes);
  if (pass === undefined) return null;
  if (isOneChain(state)) return proofOfChain(state);
  const grown = before === null ? null : await grownProof(tx, before, state, pass, page);
  return grown ?? proofOf(await tx.objectStore('captures').index('byReading').getAll(readingId));
}

/** The proof as it was, where the page is no part of its pass: only the sets beside it change. Null = it may be new. */
async function grownProof(
  tx: ReadTx<'memberships'>,
  { row, members }: ReadingBefore,
  state: ReadingState,
  pass: Proof['pass'],
  page: Page,
): Promise<Proof | null> {
  const known = provingPass(row.passes);
  const isSame = known?.startedAt === pass.startedAt && known.finishedAt === pass.finishedAt;
  // One that was held up on its way may be older than the pass, or a page of it.
  const isNewest = page.captureId === state.lastCaptureId;
  if (!isSame || !isNewest || row.proofSeen === undefined || isPartOf(state, pass)) return null;
  const memberships = new Memberships(tx);
  const sides = { ...NO_SIDES, ...(await sidesOf(row, row.readingId, (id) => memberships.of(id))) };
  return { pass, seen: row.proofSeen, ...withPage(sides, page, { finishedAt: pass.finishedAt, members }) };
}

/** Whether the capture that came last may have been a retry of the finished pass: then its rows are the pass's. */
function isPartOf(state: ReadingState, pass: Proof['pass']): boolean {
  const newest = state.passes.at(-1);
  return newest !== undefined && newest.startedAt === pass.startedAt && newest.finishedAt === pass.finishedAt;
}
