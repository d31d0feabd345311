import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import type { Membership } from '../domain/membership';

/** Which part of the archive leaves. Whatever is null is not narrowed. */
export interface Scope {
  /** Whose evidence: one viewer, or several one after another. */
  readonly viewers: readonly ScopeViewer[];
  /** The owner of the lists; null = of all lists that were read. */
  readonly owner: AccountId | null;
  readonly kind: FollowListKind | null;
  /** Both ends belong to it. */
  readonly fromAt: number | null;
  readonly untilAt: number | null;
  /** Only these accounts. */
  readonly accounts: Membership | null;
}

export interface ScopeViewer {
  readonly id: AccountId;
  readonly username: string | null;
}

export function isWithin(at: number, { fromAt, untilAt }: Pick<Scope, 'fromAt' | 'untilAt'>): boolean {
  return (fromAt === null || at >= fromAt) && (untilAt === null || at <= untilAt);
}
