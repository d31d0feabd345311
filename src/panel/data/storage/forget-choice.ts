import { asUsername } from '../../../domain/account';
import type { ForgetOrder } from '../../../domain/forget-order';
import type { Remembered } from '../../shell/store';
import { listsRead } from './lists-read';

export type ForgetKind = ForgetOrder['kind'];
export const FORGET_KINDS: readonly ForgetKind[] = ['account', 'list', 'viewer', 'before'];

/** What stands in the fields. */
export interface ForgetChoice {
  readonly kind: ForgetKind;
  readonly username: string;
  /** A key of `listsRead`. */
  readonly list: string;
  readonly viewer: string;
  /** "2026-11-03", or empty. */
  readonly day: string;
}

export const NOTHING_CHOSEN: ForgetChoice = { kind: 'account', username: '', list: '', viewer: '', day: '' };

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
    case 'list': {
      const found = listsRead(remembered).find(({ key }) => key === choice.list);
      if (found === undefined || remembered.viewer === null) return null;
      return { kind: 'list', viewer: remembered.viewer, owner: found.list.owner, list: found.list.kind };
    }
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
