import type { AccountId } from '../../domain/account';
import type { ReadTx } from '../store/transaction';
import { relationReportsOf } from './relation-reports';

/**
 * When the account's profile is known to have been seen: by the log of what profiles said of ties, and by the tie's own row,
 * which keeps the newest that said nothing, too. An own act is none: its answer names nobody.
 */
export async function visitsTo(
  tx: ReadTx<'ties' | 'words'>,
  viewer: AccountId,
  accountId: AccountId,
): Promise<readonly number[]> {
  const [said, tie] = await Promise.all([
    relationReportsOf(tx, viewer, accountId),
    tx.objectStore('ties').get([viewer, accountId]),
  ]);
  const times = new Set(said.map(({ observedAt }) => observedAt));
  for (const sight of [tie?.followsYou, tie?.youFollow, tie?.requested]) if (sight) times.add(sight.observedAt);
  for (const { observedAt, action } of said) if (action !== null) times.delete(observedAt);
  return [...times];
}
