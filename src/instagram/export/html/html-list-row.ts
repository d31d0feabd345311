import { rowDateToMs } from '../words/dates';
import { asListedName, nameInLink } from '../words/username';
import type { HtmlRow, HtmlTable } from './html-rows';

export interface ListedRow {
  readonly username: string | null;
  readonly at: number;
  /** The display name, in the 2026 tables only. */
  readonly name: string | null;
}

/**
 * A row of a list page. Read by place, never by label: the heading (following, since autumn 2025), else the link
 * (followers; everything until summer 2025), else the last cell of the innermost table (other lists, 2026).
 * The table's URL row is the account's bio link and names nobody.
 */
export function listedRow(row: HtmlRow): ListedRow {
  const at = rowDateToMs(row.lastText);
  const pairs = row.tables.find(isPairs);
  if (pairs !== undefined) return { username: asListedName(lastOf(pairs)), at, name: nameOf(pairs) };
  const username =
    (row.heading === null ? null : asListedName(row.heading)) ??
    (row.tables.length > 0 ? null : (nameInLink(row.href) ?? asListedName(row.linkText)));
  return { username, at, name: null };
}

/** A table without tables in it whose rows all have two cells: [URL], [Name], Username (1114 of 1114 real ones, 2026). */
export function isPairs(table: HtmlTable): boolean {
  return !table.hasTables && table.rows.length > 0 && table.rows.every((cells) => cells.length === 2);
}

export function lastOf(pairs: HtmlTable): string | null {
  return pairs.rows.at(-1)?.[1]?.label ?? null;
}

/** The display name stands before the username; where it is empty its row is missing and the bio link comes there. */
export function nameOf(pairs: HtmlTable): string | null {
  const name = pairs.rows.length < 2 ? undefined : pairs.rows.at(-2)?.[1]?.label;
  return name === undefined || name === '' || /^https?:\/\//i.test(name) ? null : name;
}
