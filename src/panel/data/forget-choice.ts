import { asUsername } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { ForgetOrder } from '../../domain/forget-order';
import type { Remembered } from '../store';

export type ForgetKind = ForgetOrder['kind'];
export const FORGET_KINDS: readonly ForgetKind[] = ['account', 'list', 'viewer', 'before'];

/** What stands in the fields. */
export interface ForgetChoice {
  readonly kind: ForgetKind;
  readonly username: string;
  /** A key of `listsOf`. */
  readonly list: string;
  readonly viewer: string;
  /** "2026-11-03", or empty. */
  readonly day: string;
}

export const NOTHING_CHOSEN: ForgetChoice = { kind: 'account', username: '', list: '', viewer: '', day: '' };

export interface ListChoice {
  readonly key: string;
  readonly owner: string;
  readonly kind: FollowListKind;
  readonly order: Extract<ForgetOrder, { kind: 'list' }>;
}

/** The lists that were read as the viewer the panel shows, each once. */
export function listsOf({ viewer, readings }: Pick<Remembered, 'viewer' | 'readings'>): ListChoice[] {
  const lists = new Map<string, ListChoice>();
  for (const { list, ownerUsername } of readings) {
    const key = `${list.owner} ${list.kind}`;
    if (viewer === null || lists.has(key)) continue;
    const order = { kind: 'list', viewer, owner: list.owner, list: list.kind } as const;
    lists.set(key, { key, owner: ownerUsername ?? list.owner, kind: list.kind, order });
  }
  return [...lists.values()];
}

/** The order that the fields make, null while something is missing. */
export function orderOf(
  choice: ForgetChoice,
  remembered: Pick<Remembered, 'viewer' | 'viewers' | 'readings'>,
): ForgetOrder | null {
  switch (choice.kind) {
    case 'account': {
      const username = asUsername(choice.username.trim().replace(/^@/, ''));
      return username === null ? null : { kind: 'account', username };
    }
    case 'list':
      return listsOf(remembered).find(({ key }) => key === choice.list)?.order ?? null;
    case 'viewer': {
      const found = remembered.viewers.find(({ id }) => id === choice.viewer);
      return found === undefined ? null : { kind: 'viewer', viewer: found.id };
    }
    case 'before': {
      const [year, month, day] = choice.day.split('-').map(Number);
      const at = new Date(year ?? Number.NaN, (month ?? 1) - 1, day ?? 1).getTime();
      return Number.isNaN(at) || at < 0 ? null : { kind: 'before', at };
    }
  }
}
