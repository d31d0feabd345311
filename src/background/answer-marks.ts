import { readEvidenceOfMany } from '../archive/read-evidence-of-many';
import type { AccountId, NamedPerson } from '../domain/account';
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
    const { status, certainty, asOf, isOld } = judge(known, now);
    answers[username] = { status, certainty, asOf, isOld };
  }
  return answers;
}
