import type { AccountId, AccountNumber } from '../domain/account';
import type { AccountFacts, ViewerFacts } from '../domain/etiquette/facts';
import { hintCandidatesIn } from './facts-candidates';
import { ACCOUNT_FACT_STORES, accountFactsIn, type FactsAbout } from './facts-of-accounts';
import { VIEWER_FACT_STORES, viewerFactsIn } from './facts-of-viewer';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { reading } from './transaction';

export interface HintFacts {
  /** But for what is not kept in the archive. */
  readonly viewer: Omit<ViewerFacts, 'slowDowns'>;
  /** Of accounts of which there may be something to say just now. */
  readonly accounts: ReadonlyMap<AccountNumber, FactsAbout>;
}

/** All that hints rest on, in one read of one state of the archive; sets that several facts need are unpacked once. */
export function readHintFacts(
  archive: Archive,
  viewer: AccountId,
  asked: Pick<AccountFacts, 'now' | 'isBusiness'>,
): Promise<HintFacts> {
  return reading(archive, [...new Set([...ACCOUNT_FACT_STORES, ...VIEWER_FACT_STORES])], async (tx) => {
    const memberships = new Memberships(tx);
    const candidates = await hintCandidatesIn(tx, viewer, memberships, asked.now);
    return {
      viewer: await viewerFactsIn(tx, viewer, memberships, asked.now),
      accounts: await accountFactsIn(tx, viewer, candidates, memberships, asked),
    };
  });
}
