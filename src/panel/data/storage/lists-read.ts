import type { FollowList } from '../../../domain/follow-list';
import type { Remembered } from '../../shell/store';

/** One list that can be chosen. */
export interface ListRead {
  readonly key: `${string} ${string}`;
  readonly list: FollowList;
  /** The username of its owner where it is known, else the id. */
  readonly owner: string;
}

/** The lists that were read as the viewer the panel shows, each once; the viewer's own first. */
export function listsRead({ viewer, readings }: Pick<Remembered, 'viewer' | 'readings'>): ListRead[] {
  const lists = new Map<string, ListRead>();
  if (viewer !== null)
    for (const { list, ownerUsername } of readings) {
      const key = `${list.owner} ${list.kind}` as const;
      if (!lists.has(key)) lists.set(key, { key, list, owner: ownerUsername ?? list.owner });
    }
  const isOthers = ({ list }: ListRead) => Number(list.owner !== viewer);
  return [...lists.values()].sort((one, other) => isOthers(one) - isOthers(other));
}
