import type { TallyKind } from '../files/interaction-files';
import { isPairs, lastOf, nameOf } from '../html/html-list-row';
import type { HtmlCell, HtmlRow, HtmlTable } from '../html/html-rows';
import { rowDateToMs } from '../words/dates';
import { COMMENT_LABELS, isLabel, MEDIA_OWNER_LABELS } from '../words/labels';
import { asListedName } from '../words/username';
import type { Interaction } from './json-interaction';

/** One row of a likes, comments, stories, stickers or saves page; several interactions in a collection's row of 2026. */
export function interactionsInRow(row: HtmlRow, kind: TallyKind): readonly Interaction[] {
  const at = rowDateToMs(row.lastText);
  const isNested = row.tables.some((table) => table.depth > 1);
  if (kind === 'saved-collections') return isNested ? owners(row, Number.NaN) : collectionItem(row, at);
  if (kind.endsWith('-comments') && row.heading === null) return [commentIn(row, at)];
  // Rows of 2026 are tables in tables; the innermost last one is the owner's.
  if (isNested) return [owners(row, at).at(-1) ?? { username: null, at, name: null }];
  return [{ username: row.heading === null ? null : asListedName(row.heading), at, name: null }];
}

function owners(row: HtmlRow, at: number): Interaction[] {
  return row.tables
    .filter((table) => table.depth > 1 && isPairs(table))
    .map((table: HtmlTable) => ({ username: asListedName(lastOf(table)), at, name: nameOf(table) }));
}

/** A head says "Collection" and has no link; an item's name is a link to the post. */
function collectionItem(row: HtmlRow, at: number): Interaction[] {
  if (row.heading !== null) return [];
  const item = cellsOf(row).find((cell) => cell.href !== null && cell.href !== '');
  return item === undefined ? [] : [{ username: asListedName(item.value), at, name: null }];
}

function commentIn(row: HtmlRow, at: number): Interaction {
  const cells = cellsOf(row);
  const owner =
    cells.find((cell) => isLabel(MEDIA_OWNER_LABELS, cell.label)) ??
    // In a language not known: the second of two fields. A lone field may be the comment itself.
    cells.filter((cell) => cell.value !== '' && !isLabel(COMMENT_LABELS, cell.label))[isKnown(cells) ? 0 : 1];
  return { username: asListedName(owner?.value), at, name: null };
}

function isKnown(cells: readonly HtmlCell[]): boolean {
  return cells.some((cell) => isLabel(COMMENT_LABELS, cell.label));
}

function cellsOf(row: HtmlRow): HtmlCell[] {
  return row.tables.flatMap((table) => table.rows.flatMap((cells) => (cells.length === 1 ? cells : [])));
}
