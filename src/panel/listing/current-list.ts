import { readColumns } from '../../archive/accounts/read-accounts';
import { NO_PEOPLE_FACTS, readPeopleFacts } from '../../archive/facts/for-people';
import { readOtherLists } from '../../archive/imports/read-imports';
import { datedSortOf, needsColumns } from '../shell/people-choice';
import type { PanelState } from '../shell/store';
import { candidatesOf, membersOf } from './candidates';
import { readFirstSeen } from './first-seen';
import { emptyIndex, fillIndex } from './name-index';
import { arrange, byDate, newestFirst, sortOf } from './people-order';

/** The list that People shows, or showed last, in its order, as the archive has it now. */
export async function currentList(state: PanelState, now: number, signal: AbortSignal): Promise<Uint32Array> {
  const { archive, people: asked, peopleShown } = state;
  const { knowledge, contexts, viewer } = state.remembered!;
  const { accountCount } = knowledge;
  const { list, status } = peopleShown;
  const candidates = candidatesOf(knowledge, list, list === null ? [] : await readOtherLists(archive!, viewer!));
  const base = newestFirst(candidates, status, asked, contexts?.of ?? null);
  const isOfDates = asked.sort === null || datedSortOf(asked) !== null;
  const facts = isOfDates ? await readPeopleFacts(archive!, viewer!, now) : NO_PEOPLE_FACTS;
  const members = membersOf(candidates.classification, status);
  const firstSeen = asked.sort === null ? await readFirstSeen(archive!, members, accountCount) : null;
  const people = { ...asked, sort: sortOf(asked, peopleShown, facts, firstSeen) };
  const dated = datedSortOf(people);
  if (!needsColumns(people)) return dated === null ? base : byDate(base, facts, dated);
  const index = emptyIndex();
  const source = { accountCount, readColumns: (chunk: number) => readColumns(archive!, chunk) };
  await fillIndex(index, source, () => undefined, signal);
  return arrange(base, index, people, facts, signal);
}
