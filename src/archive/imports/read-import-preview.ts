import type { AccountId } from '../../domain/account';
import type { ImportHead, ImportPreview, PreviewedList } from '../../domain/exports/import';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { countOf, difference, NOBODY, withNumbers } from '../../domain/membership';
import { type MetNames, meetNames, numbersAt } from '../accounts/meet-names';
import { listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ImportRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { viewerNamed } from './import-viewers';
import { metInPreview, renamedIn } from './met-anew';
import { importsReplacedBy } from './same-export';
import { digestOf, type StagedImport, stagedImport } from './staged-import';
import { RENAME_STORES, toldAccounts } from './told-accounts';
import { partedLists } from './weigh-parts';

const STORES = [...RENAME_STORES, 'importNames', 'viewers'] as const;

/** What the staged export would change; null = nothing is staged under this id. Writes nothing. */
export async function previewImport(
  archive: Archive,
  importId: string,
  now: number,
  atHand: StagedImport | null = null,
): Promise<ImportPreview | null> {
  const staged = atHand ?? (await reading(archive, ['staging'], (tx) => stagedImport(tx, importId)));
  if (staged === null) return null;
  return reading(archive, STORES, async (tx) => {
    const { head, table, listed } = staged;
    const viewer = head.ownerUsername === null ? null : await viewerNamed(tx, head.ownerUsername);
    const first = await meetNames(tx, table, listed, head.exportedAt);
    const replaced = viewer === null ? [] : await importsReplacedBy(tx, viewer, staged);
    const [before] = replaced;
    const { met, renamed } = await metByRenames(tx, viewer, importId, staged, first, replaced);
    const lists = {
      followers: await beside(tx, staged, met, viewer, 'followers', now),
      following: await beside(tx, staged, met, viewer, 'following', now),
    };
    return {
      viewer,
      people: listed,
      newPeople: met.fresh.length,
      renamed,
      replaces: before === undefined ? null : { importedAt: before.importedAt, vouched: vouchedIn(before, head) },
      parted: viewer === null ? [] : await partedWith(tx, { ...head, viewer, importId }, replaced),
      lists,
    };
  });
}

/** Lists of which other imports that stay have other files. */
async function partedWith(
  tx: ReadTx<'imports'>,
  row: Parameters<typeof partedLists>[0],
  replaced: readonly ImportRow[],
): Promise<FollowListKind[]> {
  const here = await tx.objectStore('imports').getAll();
  const gone = new Set(replaced.map((one) => one.importId));
  return [
    ...partedLists(
      row,
      here.filter((one) => !gone.has(one.importId)),
    ),
  ];
}

/** The met names as renames tell them, and how many of them changed. */
async function metByRenames(
  tx: ReadTx<(typeof STORES)[number]>,
  viewer: AccountId | null,
  importId: string,
  staged: StagedImport,
  met: MetNames,
  replaced: readonly ImportRow[],
): Promise<{ readonly met: MetNames; readonly renamed: number }> {
  if (viewer === null) return { met, renamed: 0 };
  const { exportedAt, lists } = staged.head;
  const row = { importId, viewer, exportedAt, lists, digest: digestOf(staged), names: staged.table.size };
  const told = await toldAccounts(tx, { row, staged, met, replaced: replaced.map((one) => one.importId) });
  return { met: metInPreview(met, told, staged), renamed: renamedIn(told) };
}

/**
 * The lists that the person said reach back over all time when `before` was imported, while the export itself leaves
 * that open. Only where as many rows are in it as then: of any other list they said nothing.
 */
function vouchedIn(before: ImportRow, head: ImportHead): FollowListKind[] {
  return FOLLOW_LIST_KINDS.filter((kind) => {
    const [then, now] = [before.lists[kind].coverage, head.lists[kind].coverage];
    return then.kind === 'whole' && now.kind === 'partial' && then.seen === now.seen;
  });
}

async function beside(
  tx: ReadTx<'readings' | 'snapshots' | 'memberships'>,
  staged: StagedImport,
  met: MetNames,
  viewer: AccountId | null,
  kind: FollowListKind,
  now: number,
): Promise<PreviewedList> {
  const places = staged.lists.get(kind)!.places;
  const newest = viewer === null ? undefined : (await listLooks(tx, viewer, kind, now)).all[0];
  if (newest === undefined) return { lookAt: null, more: places.length, fewer: 0 };
  const here = withNumbers(NOBODY, numbersAt(places, met));
  const there = await new Memberships(tx).of(newest.snapshotId);
  return {
    lookAt: newest.readAt,
    more: countOf(difference(here, there)),
    fewer: countOf(difference(there, here)),
  };
}
