import { readColumns } from '../../archive/read-accounts';
import { FOLLOW_BACK_STATUSES } from '../../domain/follow-back';
import type { FollowListKind } from '../../domain/follow-list';
import { NOBODY, numbersOf, union } from '../../domain/membership';
import type { PeopleRequest } from '../../exchange/people';
import type { PeopleFileHead } from '../../exchange/people-json';
import { newestOf, newestWholeOf } from '../now/reading-advice';
import { emptyIndex, fillIndex } from '../people/name-index';
import { needsColumns } from '../people/people-choice';
import { arrange, newestFirst } from '../people/people-order';
import type { PanelState, Remembered } from '../store';

/** Everybody in the viewer's lists, or the list as People shows it. */
export type WhoToExport = 'all' | 'current';

/** What to write, from what the panel has at hand; null when there is nobody. */
export async function exportRequest(
  state: PanelState,
  who: WhoToExport,
  now: number,
  signal: AbortSignal,
): Promise<{ request: PeopleRequest; head: PeopleFileHead } | null> {
  const { archive, remembered } = state;
  if (archive === null || remembered === null || remembered.viewer === null) return null;
  const numbers = who === 'all' ? everybody(remembered) : await currentList(state, signal);
  if (numbers.length === 0) return null;
  const { viewer, knowledge } = remembered;
  const username = remembered.viewers.find((row) => row.id === viewer)?.username ?? null;
  return {
    request: { archive, viewer, ...knowledge, numbers, now },
    head: {
      exportedAt: now,
      viewer: { id: viewer, username },
      lists: { followers: listHead(remembered, 'followers'), following: listHead(remembered, 'following') },
    },
  };
}

function everybody({ knowledge }: Remembered): Uint32Array {
  const { classes } = knowledge.classification;
  return numbersOf(FOLLOW_BACK_STATUSES.map((status) => classes[status]).reduce(union, NOBODY));
}

async function currentList(state: PanelState, signal: AbortSignal): Promise<Uint32Array> {
  const { archive, people, peopleStatus } = state;
  const { accountCount, classification } = state.remembered!.knowledge;
  const base = newestFirst(classification, peopleStatus, people.certainty);
  if (!needsColumns(people)) return base;
  const index = emptyIndex();
  const source = { accountCount, readColumns: (chunk: number) => readColumns(archive!, chunk) };
  await fillIndex(index, source, () => undefined, signal);
  return arrange(base, index, people, signal);
}

function listHead({ viewer, readings }: Remembered, kind: FollowListKind) {
  const reading = newestWholeOf(readings, viewer ?? '', kind) ?? newestOf(readings, viewer ?? '', kind);
  return reading === undefined ? null : { readAt: reading.lastAt, coverage: reading.coverage };
}
