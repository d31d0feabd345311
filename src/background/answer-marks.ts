import { readEvidenceOfMany } from '../archive/history/read-evidence-of-many';
import type { AccountId, NamedPerson } from '../domain/account';
import { drawnCertainty } from '../domain/drawn';
import { judge } from '../domain/follow-back';
import type { MarkAnswer } from '../messages/protocol';
import { archiveAtHand } from './archive-at-hand';
import { mustHaveConsent } from './consent';

/** The verdict on each person, by username, for the marks in the page; whom nobody knows is left out. */
export async function answerMarks(
  viewer: AccountId,
  people: readonly NamedPerson[],
): Promise<Readonly<Record<string, MarkAnswer>>> {
  await mustHaveConsent();
  const now = Date.now();
  const evidence = await readEvidenceOfMany(await archiveAtHand(), viewer, people, now);
  const answers: Record<string, MarkAnswer> = {};
  for (const [username, known] of evidence) {
    const verdict = judge(known, now);
    const { status, asOf, isOld } = verdict;
    answers[username] = { status, certainty: drawnCertainty(verdict), asOf, isOld };
  }
  return answers;
}
