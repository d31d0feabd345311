import type { AccountId } from '../../domain/account';
import { ACCOUNT_STORES, resolve } from '../accounts/account-store';
import type { ReadingSummary } from '../store/rows';
import type { ReadingRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { sourceOf } from './reading-rows';

/** The stores that `usernameOf` looks into. */
export const USERNAME_STORES = [...ACCOUNT_STORES, 'viewers'] as const satisfies readonly StoreName[];
export type UsernameStore = (typeof USERNAME_STORES)[number];

export async function summaryOf(tx: ReadTx<UsernameStore>, row: ReadingRow): Promise<ReadingSummary> {
  return summaryWith(row, await usernameOf(tx, row.owner));
}

export function summaryWith(row: ReadingRow, ownerUsername: string | null): ReadingSummary {
  return {
    readingId: row.readingId,
    viewer: row.viewer,
    list: { owner: row.owner, kind: row.kind },
    ownerUsername,
    firstAt: row.firstAt,
    lastAt: row.lastAt,
    seen: row.seen,
    expected: row.expected,
    expectedAt: row.expectedAt,
    coverage: row.coverage,
    captures: row.captures,
    strays: row.strays,
    passes: row.passes.length,
    source: sourceOf(row),
    ...(row.passes.at(-1)?.nextCursor === null ? { isAtEnd: true } : {}),
    ...(row.scrolled === undefined ? {} : { scrolled: row.scrolled }),
  };
}

/** The username an account shows now: as a viewer, else by its row. */
export async function usernameOf(tx: ReadTx<UsernameStore>, id: AccountId): Promise<string | null> {
  const viewer = await tx.objectStore('viewers').get(id);
  if (viewer?.username != null) return viewer.username;
  return (await resolve(tx, { id }))?.username ?? null;
}
