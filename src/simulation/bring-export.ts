import type { Archive } from '../archive/store/open';
import { commitImport } from '../archive/write/import';
import { stageHead, stagePart } from '../archive/write/staging';
import type { ImportedListHead } from '../domain/exports/import';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import { type BroughtExport, spanOfRows } from './exports';
import { fbidOf } from './people';
import { VIEWER, VIEWER_NAME } from './world';

/** Puts an export aside and commits it, as the background does with what was read from the file. */
export async function bringExport(archive: Archive, brought: BroughtExport): Promise<void> {
  const { importId, exportedAt, importedAt, isDateSure, isDayOnly } = brought;
  for (const kind of FOLLOW_LIST_KINDS)
    await stagePart(archive, importId, kind, 0, {
      usernames: brought.rows[kind].map(([username]) => username).join('\n'),
      values: [Uint32Array.from(brought.rows[kind], ([, second]) => second)],
    });
  const lists = { followers: headOf(brought, 'followers'), following: headOf(brought, 'following') };
  const head = { ownerUsername: VIEWER_NAME, exportedAt, isDateSure, isDayOnly, format: 'json', lists } as const;
  await stageHead(archive, importId, { ...head, interactions: [], ownMedia: [] }, importedAt);
  await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt });
}

function headOf(brought: BroughtExport, kind: FollowListKind): ImportedListHead {
  const { since, exportedAt, deleted, rows } = brought;
  const span = spanOfRows(brought, kind);
  const seen = rows[kind].length;
  const gone = kind === 'following' ? deleted : [];
  return {
    coverage:
      since === null
        ? { kind: 'whole', seen, hidden: 0 }
        : { kind: 'partial', seen, expected: null, why: ['date-window'] },
    window: since === null ? null : { from: since, to: exportedAt, isSure: true },
    oldestAt: span?.[0] ?? null,
    newestAt: span?.[1] ?? null,
    deleted: gone.length,
    deletedFbids: gone.map(fbidOf),
  };
}
