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
   * are; `with-look`, `with-import`: together with those; `swept`: emptied of accounts that nothing leads to any more, once
   * nothing can be taken back; `holds`: what goes lies here until then; `dropped`: emptied whatever is forgotten, for whose
   * it is is not known yet; `stays`: there is nothing of anybody in it.
   */
  readonly forgotten: 'by-key' | 'by-row' | 'with-look' | 'with-import' | 'swept' | 'holds' | 'dropped' | 'stays';
  /**
   * When an account is forgotten. `row`: rows about it go; `owned`: what was read of its own lists goes, and with it what
   * else that kept; `listed`: it is taken out of the row; `emptied`: id and names of its row go, the number stays given
   * away; `holds`: what goes lies here until it is gone for good; `dropped`: as above; `nobody`: no row names an account
   * that can be forgotten.
   */
  readonly ofAccount: 'row' | 'owned' | 'listed' | 'emptied' | 'holds' | 'dropped' | 'nobody';
  /** When snapshots are deleted. */
  readonly pruned: 'with-snapshot' | 'holds' | 'stays';
  /**
   * When a deletion is taken back. `from-bin`: as it was, where nothing has taken its place; `rebuilt`: from what came
   * back; `not`: it never comes back; `holds`: it comes from here; `untouched`: no deletion takes from it.
   */
  readonly undone: 'from-bin' | 'rebuilt' | 'not' | 'holds' | 'untouched';
}

export const FATES = {
  /** How many there are and when the newest was seen, of nobody in particular; numbers stay given away. */
  meta: { backup: 'kept', forgotten: 'stays', ofAccount: 'nobody', pruned: 'stays', undone: 'untouched' },
  /** Others may lead to the same account, and the row is needed for as long as anything may come back. */
  accountChunks: { backup: 'kept', forgotten: 'swept', ofAccount: 'emptied', pruned: 'stays', undone: 'from-bin' },
  /** Follows from the accounts. */
  idBuckets: { backup: 'rebuilt', forgotten: 'swept', ofAccount: 'emptied', pruned: 'stays', undone: 'rebuilt' },
  /** Follows from the accounts and their names. */
  usernameBuckets: { backup: 'rebuilt', forgotten: 'swept', ofAccount: 'emptied', pruned: 'stays', undone: 'rebuilt' },
  /** Goes with its account. */
  names: { backup: 'kept', forgotten: 'swept', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** What a snapshot was sealed from. */
  readings: { backup: 'kept', forgotten: 'with-look', ofAccount: 'owned', pruned: 'with-snapshot', undone: 'from-bin' },
  /** Needed for reading on only, and a reading comes back closed. */
  captures: { backup: 'kept', forgotten: 'with-look', ofAccount: 'owned', pruned: 'with-snapshot', undone: 'not' },
  /** What a list looked like at a moment. */
  snapshots: {
    backup: 'kept',
    forgotten: 'with-look',
    ofAccount: 'owned',
    pruned: 'with-snapshot',
    undone: 'from-bin',
  },
  /** Who was in it; those of an export go with the import. */
  memberships: {
    backup: 'kept',
    forgotten: 'with-look',
    ofAccount: 'listed',
    pruned: 'with-snapshot',
    undone: 'from-bin',
  },
  /** What a profile showed, whether or not its list was read. */
  counts: { backup: 'kept', forgotten: 'by-key', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** Words about single accounts, beside the lists. */
  ties: { backup: 'kept', forgotten: 'by-key', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** What the person did by hand. */
  actions: { backup: 'kept', forgotten: 'by-key', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** Words about single accounts, beside the lists. */
  words: { backup: 'kept', forgotten: 'by-key', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** Written by the person. */
  annotations: { backup: 'kept', forgotten: 'by-row', ofAccount: 'nobody', pruned: 'stays', undone: 'from-bin' },
  /** Deleted already, and no part of what is remembered. */
  bin: { backup: 'passing', forgotten: 'holds', ofAccount: 'holds', pruned: 'holds', undone: 'holds' },
  /** Who was logged in. */
  viewers: { backup: 'kept', forgotten: 'by-row', ofAccount: 'nobody', pruned: 'stays', undone: 'from-bin' },
  /** Noted by the person. */
  contexts: { backup: 'kept', forgotten: 'by-key', ofAccount: 'row', pruned: 'stays', undone: 'from-bin' },
  /** That there was an export, and what it covers. */
  imports: { backup: 'kept', forgotten: 'with-import', ofAccount: 'listed', pruned: 'stays', undone: 'from-bin' },
  /** Whom its names mean. */
  importNames: { backup: 'kept', forgotten: 'with-import', ofAccount: 'listed', pruned: 'stays', undone: 'from-bin' },
  /** Its dates and counts. */
  importColumns: { backup: 'kept', forgotten: 'with-import', ofAccount: 'listed', pruned: 'stays', undone: 'from-bin' },
  /** An export on its way in; else it goes when it is kept, left, or another comes. */
  staging: { backup: 'passing', forgotten: 'dropped', ofAccount: 'dropped', pruned: 'stays', undone: 'not' },
} as const satisfies Readonly<Record<StoreName, Fate>>;

type StoreWith<What extends keyof Fate, How extends Fate[What]> = {
  [N in StoreName]: (typeof FATES)[N][What] extends How ? N : never;
}[StoreName];

/** Rows of these may lie in the bin. */
export type BinnedStore = StoreWith<'undone', 'from-bin'>;

/** All stores of one fate. */
export function storesWith<What extends keyof Fate, const How extends Fate[What]>(
  what: What,
  how: How,
): readonly StoreWith<What, How>[] {
  const isSo = (name: StoreName): name is StoreWith<What, How> => FATES[name][what] === how;
  return (Object.keys(FATES) as StoreName[]).filter(isSo);
}
