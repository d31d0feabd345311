import { findAccount } from '../archive/read-accounts';
import { readAccountEvidence } from '../archive/read-evidence';
import type { AccountId } from '../domain/account';
import { judge } from '../domain/follow-back';
import type { MarkAnswer } from '../messages/protocol';
import { archiveAtHand } from './archive-at-hand';
import { mustHaveConsent } from './consent';

/** The verdict on each username, for the marks in the page; usernames nobody knows are left out. */
export async function answerMarks(
  viewer: AccountId,
  usernames: readonly string[],
): Promise<Readonly<Record<string, MarkAnswer>>> {
  await mustHaveConsent();
  const archive = await archiveAtHand();
  const answers: Record<string, MarkAnswer> = {};
  for (const username of usernames) {
    const account = await findAccount(archive, { username });
    if (account === null || account.id === viewer) continue;
    const verdict = judge(await readAccountEvidence(archive, viewer, account), Date.now());
    answers[username] = {
      status: verdict.status,
      certainty: verdict.certainty,
      asOf: verdict.asOf,
      isOld: verdict.isOld,
    };
  }
  return answers;
}
