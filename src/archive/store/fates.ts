import type { StoreName } from './transaction';

/**
 * What becomes of each store. The compiler asks for every one: a store that nobody backs up is lost, and one that nobody
 * forgets is a hole. Where a list of stores follows from it, the list is taken from here.
 */
interface Fate {
  /** `kept`: its rows go in as they are; `rebuilt`: made anew from other stores; `passing`: on its way in or out. */
  readonly backup: 'kept' | 'rebuilt' | 'passing';
  /**
   * When everything of a viewer is forgotten. `by-key`: its keys begin with the viewer; `by-row`: its rows say whose they
   * are; `with-look`, `with-import`: together with those; `swept`: emptied of accounts that nothing leads to any more, not
   * even what can be taken back; `holds`: what goes lies here until then; `stays`: there is nothing of anybody in it, or
   * not for long.
   */
  readonly forgotten: 'by-key' | 'by-row' | 'with-look' | 'with-import' | 'swept' | 'holds' | 'stays';
  /** When snapshots are deleted. */
  readonly pruned: 'with-snapshot' | 'holds' | 'stays';
  /**
   * When that is taken back. `from-bin`: as it was; `not`: it never comes back; `holds`: it comes from here; `untouched`:
   * it was not gone yet.
   */
  readonly undone: 'from-bin' | 'not' | 'holds' | 'untouched';
  readonly why: string;
}

export const FATES = {
  meta: {
    backup: 'kept',
    forgotten: 'stays',
    pruned: 'stays',
    undone: 'untouched',
    why: 'how many there are and when the newest was seen, of nobody in particular; numbers stay given away',
  },
  accountChunks: {
    backup: 'kept',
    forgotten: 'swept',
    pruned: 'stays',
    undone: 'untouched',
    why: 'others may lead to the same account, and the row is needed for as long as anything may come back',
  },
  idBuckets: {
    backup: 'rebuilt',
    forgotten: 'swept',
    pruned: 'stays',
    undone: 'untouched',
    why: 'follows from the accounts',
  },
  usernameBuckets: {
    backup: 'rebuilt',
    forgotten: 'swept',
    pruned: 'stays',
    undone: 'untouched',
    why: 'follows from the accounts and their names',
  },
  names: {
    backup: 'kept',
    forgotten: 'swept',
    pruned: 'stays',
    undone: 'untouched',
    why: 'goes with its account',
  },
  readings: {
    backup: 'kept',
    forgotten: 'with-look',
    pruned: 'with-snapshot',
    undone: 'from-bin',
    why: 'what a snapshot was sealed from',
  },
  captures: {
    backup: 'kept',
    forgotten: 'with-look',
    pruned: 'with-snapshot',
    undone: 'not',
    why: 'needed for reading on only, and a reading comes back closed',
  },
  snapshots: {
    backup: 'kept',
    forgotten: 'with-look',
    pruned: 'with-snapshot',
    undone: 'from-bin',
    why: 'what a list looked like at a moment',
  },
  memberships: {
    backup: 'kept',
    forgotten: 'with-look',
    pruned: 'with-snapshot',
    undone: 'from-bin',
    why: 'who was in it; those of an export go with the import',
  },
  counts: {
    backup: 'kept',
    forgotten: 'by-key',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'what a profile showed, whether or not its list was read',
  },
  ties: {
    backup: 'kept',
    forgotten: 'by-key',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'words about single accounts, beside the lists',
  },
  actions: {
    backup: 'kept',
    forgotten: 'by-key',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'what the person did by hand',
  },
  words: {
    backup: 'kept',
    forgotten: 'by-key',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'words about single accounts, beside the lists',
  },
  annotations: {
    backup: 'kept',
    forgotten: 'by-row',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'written by the person',
  },
  bin: {
    backup: 'passing',
    forgotten: 'holds',
    pruned: 'holds',
    undone: 'holds',
    why: 'deleted, replaced or changed already, and no part of what is remembered',
  },
  viewers: {
    backup: 'kept',
    forgotten: 'by-row',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'who was logged in',
  },
  contexts: {
    backup: 'kept',
    forgotten: 'by-key',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'noted by the person',
  },
  imports: {
    backup: 'kept',
    forgotten: 'with-import',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'that there was an export, and what it covers',
  },
  importNames: {
    backup: 'kept',
    forgotten: 'with-import',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'whom its names mean',
  },
  importColumns: {
    backup: 'kept',
    forgotten: 'with-import',
    pruned: 'stays',
    undone: 'from-bin',
    why: 'its dates and counts',
  },
  staging: {
    backup: 'passing',
    forgotten: 'stays',
    pruned: 'stays',
    undone: 'untouched',
    why: 'an export on its way in, whose it is is not settled yet; it goes when it is kept, left, or another comes',
  },
} as const satisfies Readonly<Record<StoreName, Fate>>;

type StoreWith<Deed extends keyof Fate, How extends Fate[Deed]> = {
  [N in StoreName]: (typeof FATES)[N][Deed] extends How ? N : never;
}[StoreName];

/** All stores of one fate. */
export function storesWith<Deed extends keyof Fate, const How extends Fate[Deed]>(
  deed: Deed,
  how: How,
): readonly StoreWith<Deed, How>[] {
  const isSo = (name: StoreName): name is StoreWith<Deed, How> => FATES[name][deed] === how;
  return (Object.keys(FATES) as StoreName[]).filter(isSo);
}
