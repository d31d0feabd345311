import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import, SHIPPED, SRC } from '../fixtures/imports';

/** The floors of the archive, from the ground up: each may enter those below it. What a floor is for says `README.md`. */
const FLOORS = [
  'store',
  'notes',
  'bin',
  'accounts',
  'readings',
  'imports',
  'history',
  'facts',
  'forget',
  'backup',
  'write',
];

/** What is wrong with an import inside the archive, or null. */
function climb({ file, target, isOwn }: Import): string | null {
  if (!isOwn || !file.startsWith('archive/') || !target.startsWith('archive/')) return null;
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from === -1) return `${file}: stands on no floor of the archive. Put it into one of: ${FLOORS.join(', ')}.`;
  return to > from
    ? `${file} imports ${target}: ${FLOORS[to]} stands above ${FLOORS[from]}; let the caller bring both together.`
    : null;
}

function floorOf(file: string): number {
  return FLOORS.indexOf(file.split('/')[1]!);
}

/** Of `accounts/`, what others may enter, and what for. Behind these an account is found, kept and changed in one way. */
const ACCOUNT_DOORS: Readonly<Record<string, string>> = {
  'account-store': 'who is who inside a transaction: an id or a name to a row',
  'read-accounts': 'the same for whoever has the archive and no transaction',
  'upsert-accounts': 'accounts that were seen',
  'meet-names': 'names of an export',
  'borne-names': 'names that two exports tell of one account',
  'foreign-accounts': 'how the accounts of another archive are told',
  'merge-accounts': 'accounts of another archive',
  'put-back': 'an account that was forgotten',
  'drop-accounts': 'accounts of an import that is undone',
  'lost-names': 'who is shown by a name that is another’s, or was',
  sweep: 'accounts that nothing leads to any more',
  'account-chunk': 'how accounts lie in their store, for files and lists of very many',
};

/** What is wrong with an import from `accounts/`, or null. */
function pastTheStore({ file, target, isOwn }: Import): string | null {
  if (!isOwn || !target.startsWith('archive/accounts/') || file.startsWith('archive/accounts/')) return null;
  const name = target.split('/')[2]!;
  return name in ACCOUNT_DOORS ? null : `${file} imports ${target}: enter by ${Object.keys(ACCOUNT_DOORS).join(', ')}.`;
}

describe('the doors inside the archive', () => {
  it('lead down, never up', () => {
    const own = (file: string, target: string) => climb({ file, target, isOwn: true });
    expect(own('archive/accounts/upsert-accounts.ts', 'archive/imports/rejoin')).toContain(
      'imports stands above accounts',
    );
    expect(own('archive/drawer.ts', 'archive/store/open')).toContain('stands on no floor');
    expect(own('archive/write/capture.ts', 'archive/accounts/upsert-accounts')).toBeNull();
    expect(own('archive/accounts/upsert-accounts.ts', 'archive/accounts/chunks')).toBeNull();
    expect(IMPORTS.map(climb).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('lead to a transaction that writes from the top floor of the archive alone', () => {
    const WRITES = /\bwriting(<[^(]*>)?\(|\bdb\s*\.(put|add|delete|clear)\(|['"]readwrite['"]/;
    for (const text of ['writing(db, ', 'archive.db.put(', "tx = db.transaction(names, 'readwrite')"])
      expect(WRITES.test(text)).toBe(true);
    const names = SHIPPED.filter((path) => WRITES.test(readFileSync(path, 'utf8'))).map((path) => relative(SRC, path));
    expect(names.length).toBeGreaterThan(9);
    // Where writing itself is made.
    const above = ['archive/write/', 'archive/store/transaction.ts'];
    expect(names.filter((name) => !above.some((start) => name.startsWith(start)))).toEqual([]);
  });

  it('of the accounts are few: who asks for an account asks its store', () => {
    const own = (file: string, target: string) => pastTheStore({ file, target, isOwn: true });
    expect(own('archive/imports/rejoin.ts', 'archive/accounts/chunks')).toContain('enter by account-store');
    expect(own('archive/accounts/sweep.ts', 'archive/accounts/chunks')).toBeNull();
    expect(own('panel/people/name-index.ts', 'archive/accounts/account-chunk')).toBeNull();
    expect(IMPORTS.map(pastTheStore).filter((sentence) => sentence !== null)).toEqual([]);
    const entered = new Set(
      IMPORTS.filter(({ file }) => !file.startsWith('archive/accounts/')).map(({ target }) => target),
    );
    expect(Object.keys(ACCOUNT_DOORS).filter((name) => !entered.has(`archive/accounts/${name}`))).toEqual([]);
  });
});
