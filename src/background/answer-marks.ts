import { readEvidenceOfMany } from '../archive/history/read-evidence-of-many';
import type { AccountId, NamedPerson } from '../domain/account';
import { drawnCertainty } from '../domain/ties/drawn';
import { judge } from '../domain/ties/follow-back';
import type { MarkAnswer } from '../messages/content-messages';
import { archiveConnection } from './archive-connection';
import { mustHaveConsent } from './consent';

/** The verdict on each person, with the username, for the marks in the page; whom nobody knows is left out. */
export async function answerMarks(
  viewer: AccountId,
  people: readonly NamedPerson[],
): Promise<[username: string, answer: MarkAnswer][]> {
  await mustHaveConsent();
  const now = Date.now();
  const evidence = await readEvidenceOfMany(await archiveConnection(), viewer, people, now);
  return [...evidence].map(([username, known]) => {
    const verdict = judge(known, now);
    const { status, asOf, isOld } = verdict;
    return [username, { status, certainty: drawnCertainty(verdict), asOf, isOld }];
  });
}
