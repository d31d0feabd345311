import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountFacts, ViewerFacts } from '../../domain/etiquette/facts';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { reading } from '../store/transaction';
import { hintCandidatesIn } from './candidates';
import { ACCOUNT_FACT_STORES, accountFactsIn, type FactsAbout } from './of-accounts';
import { VIEWER_FACT_STORES, viewerFactsIn } from './of-viewer';

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
