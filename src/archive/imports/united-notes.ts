import type { AccountId, AccountNumber } from '../../domain/account';
import { type AccountContext, currentTags, merged, undone } from '../../domain/context';
import { type AccountStore, accountRow, namesOf, resolve } from '../accounts/account-store';
import { addName } from '../accounts/meet-names';
import { contextIn, putContext, renewEdition } from '../notes/context-rows';
import type { ImportRow, UnitedNotes } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { importsOf } from './imports-of';

/**
 * An import that tells a rename makes one account of two, and what was noted of both is one. The rename may be wrong, or
 * the export somebody else's, and then the import is undone: what was noted of the one goes back to it, and does not
 * stay with a stranger.
 */

/** Notes what is about to be moved; `unite` moves it. */
export class NotesToUnite {
  readonly all: UnitedNotes[] = [];
  readonly #viewer: AccountId;

  constructor(viewer: AccountId) {
    this.#viewer = viewer;
  }

  async add(tx: ReadTx<AccountStore | 'contexts'>, from: AccountNumber, to: AccountNumber): Promise<void> {
    const [moved, before] = [await contextIn(tx, this.#viewer, from), await contextIn(tx, this.#viewer, to)];
    const [row, into] = [await accountRow(tx, from), await accountRow(tx, to)];
    if (row === null || into === null || !isNoted(moved)) return;
    this.all.push({ username: row.username, into: { id: into.id, username: into.username }, before, moved });
  }
}

/**
 * Called when the import is undone and its renames are told anew: where the two are two again, each has its own. While
 * another export tells the same, the newest knows of it.
 */
export async function giveNotesBack(tx: WriteTx<AccountStore | 'contexts' | 'imports'>, row: ImportRow): Promise<void> {
  const { viewer, united = [], exportedAt } = row;
  const stillOne: UnitedNotes[] = [];
  for (const one of united.toReversed()) {
    const { username, into, before, moved } = one;
    const to = await resolve(tx, into.id === null ? { username: into.username } : { id: into.id });
    const from = await resolve(tx, { username });
    if (to === null) continue;
    if ((await namesOf(tx, to.number)).some((name) => name.username === username)) {
      stillOne.unshift(one);
      continue;
    }
    const now = await contextIn(tx, viewer, to.number);
    const kept = stillIn(now, moved);
    if (!isNoted(kept)) continue;
    const number = from?.number ?? (await addName(tx, username, exportedAt, false));
    const change = { account: to.number, before, after: merged(before, moved) };
    putContext(tx, viewer, to.number, undone(now, change, true));
    putContext(tx, viewer, number, merged(await contextIn(tx, viewer, number), kept));
    await renewEdition(tx, 0);
  }
  const newest = stillOne.length === 0 ? undefined : (await importsOf(tx, viewer))[0];
  if (newest !== undefined)
    tx.objectStore('imports').put({ ...newest, united: [...(newest.united ?? []), ...stillOne] });
}

/** What was moved and was not taken off since. */
function stillIn(now: AccountContext, moved: AccountContext): AccountContext {
  const tags = new Set(currentTags(now));
  return {
    reasons: moved.reasons.filter((reason) => now.reasons.includes(reason)),
    tags: moved.tags.filter(({ tag }) => tags.has(tag)),
    note: now.note.includes(moved.note) ? moved.note : '',
    isKept: moved.isKept && now.isKept,
  };
}

function isNoted({ reasons, tags, note, isKept }: AccountContext): boolean {
  return reasons.length > 0 || tags.length > 0 || note !== '' || isKept;
}

/** Called when an account is forgotten: nothing that was noted of it stays with an import. */
export async function forgetUnited(
  tx: WriteTx<'imports'>,
  id: AccountId | null,
  usernames: readonly string[],
): Promise<void> {
  const imports = tx.objectStore('imports');
  for (const row of await imports.getAll()) {
    const { united = [] } = row;
    const left = united.filter(
      ({ username, into }) =>
        (id === null || into.id !== id) && !usernames.includes(username) && !usernames.includes(into.username),
    );
    if (left.length < united.length) imports.put({ ...row, united: left });
  }
}

/** The import as it lies in the bin, or comes of another archive: without what was noted of people. */
export function withoutUnited({ united: _, ...row }: ImportRow): ImportRow {
  return row;
}
