import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import } from '../fixtures/imports';
import { found, isNamed, literal, memberOf, SHIPPED, type Source, sourceOf } from '../fixtures/sources';

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
  if (to === -1) return `${file} imports ${target}: no floor of the archive is named so.`;
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
  'meet-shown': 'names that the screen showed',
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

/** Whether a file opens a transaction to write, or one of which it does not say in place that it only reads. */
function opensToWrite(source: Source): boolean {
  const opened = found(source, (node) => {
    if (node.type !== 'CallExpression') return null;
    if (isNamed(node.callee, 'writing')) return node;
    const member = memberOf(node.callee);
    if (member === 'transaction') return literal(node.arguments[1]) === 'readonly' ? null : node;
    const isOfDb =
      node.callee.type === 'MemberExpression' &&
      (isNamed(node.callee.object, 'db') || memberOf(node.callee.object) === 'db');
    return isOfDb && ['put', 'add', 'delete', 'clear'].includes(member ?? '') ? node : null;
  });
  return opened.length > 0;
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
    const texts = [
      'writing(db, stores, then)',
      'archive.db.put(1)',
      "tx = db.transaction(names, 'readwrite')",
      'db.transaction(names, mode)',
    ];
    for (const text of texts) expect(opensToWrite(sourceOf('x.ts', text))).toBe(true);
    expect(opensToWrite(sourceOf('x.ts', "db.transaction(names, 'readonly'); db.get('rows', 1)"))).toBe(false);
    const names = SHIPPED.filter(opensToWrite).map(({ file }) => file);
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
