import type { ExportEntry } from '../files/entry';
import type { ExportLimits } from '../files/limits';
import { type ExportedList, LIST_BY_2020_KEY, LIST_BY_WRAPPER } from '../files/list-names';
import { ExportRefusal } from '../files/problem';
import type { Yielder } from '../files/yielder';
import { listedRow } from '../html/html-list-row';
import type { PageHeader } from '../html/page-header';
import type { JsonSink } from '../json/json-sink';
import type { NameBridge } from '../words/name-bridge';
import { LoneRecord, listedRecord, RECORD_KEYS } from '../words/records';
import { isoToMs, secondsToMs } from '../words/timestamps';
import { asListedName } from '../words/username';
import { ColumnsBuilder } from './columns';
import { readFile } from './read-file';

/** What reading lists tells beside their rows. */
export interface Findings {
  readonly headers: PageHeader[];
  readonly names: NameBridge;
}

/** Reads one file of one list into its columns. */
export async function readListFile(
  entry: ExportEntry,
  list: ExportedList,
  columns: ColumnsBuilder,
  findings: Findings,
  yielder: Yielder,
  limits: ExportLimits,
): Promise<void> {
  const { path } = entry;
  const rowsBefore = columns.rows;
  const namesBefore = columns.size + columns.deletedCount + columns.repeated;
  const single = new LoneRecord();
  let hasList = false;
  const add = (record: unknown) => {
    const { username, at, name } = listedRecord(record);
    columns.add(username, at);
    if (username !== null && name !== null) findings.names.add(name, username);
    yielder.rows++;
  };
  const json: JsonSink = {
    opened(key) {
      if (key !== null && RECORD_KEYS.has(key)) return;
      checkWrapper(key, list, path);
      hasList = true;
    },
    items(key, values) {
      if (key !== null && RECORD_KEYS.has(key)) single.addItems(key, values);
      else for (const record of values) add(record);
    },
    entries(key, pairs) {
      if (RECORD_KEYS.has(key)) single.set(key, Object.fromEntries(pairs));
    },
    scalar(key, value) {
      if (RECORD_KEYS.has(key)) single.set(key, value);
    },
    plainRow(key, bytes, from, to, seconds) {
      if (key !== null && RECORD_KEYS.has(key)) throw new ExportRefusal('not-a-list', { path, list });
      columns.addBytes(bytes, from, to, secondsToMs(seconds));
      yielder.rows++;
    },
  };
  const format = await readFile(
    entry,
    {
      json,
      html: {
        header: (header) => findings.headers.push(header),
        row(row) {
          const { username, at, name } = listedRow(row);
          columns.add(username, at);
          if (username !== null && name !== null) findings.names.add(name, username);
          yielder.rows++;
        },
      },
    },
    limits,
  );
  if (format === 'json') {
    const record = single.record();
    if (record !== null) add(record);
    else if (!hasList) throw new ExportRefusal('not-a-list', { path, list });
  }
  const rows = columns.rows - rowsBefore;
  if (rows > 0 && columns.size + columns.deletedCount + columns.repeated === namesBefore)
    throw new ExportRefusal('no-usernames', { path, list, count: rows });
}

function checkWrapper(key: string | null, list: ExportedList, path: string): void {
  if (key === null) return;
  // Facebook's lists have the same look: `following_v3`, `friends_v2`.
  if (/_v\d$/.test(key)) throw new ExportRefusal('facebook-export', { path });
  const said = LIST_BY_WRAPPER.get(key);
  if ((said !== undefined && said !== list) || key.startsWith('text_post_app'))
    throw new ExportRefusal('not-a-list', { path, list, detail: [key] });
}

/** The one file of 2020 and before that holds every list. */
export async function readConnections2020(
  entry: ExportEntry,
  yielder: Yielder,
  limits: ExportLimits,
): Promise<Map<ExportedList, ColumnsBuilder>> {
  const lists = new Map<ExportedList, ColumnsBuilder>();
  const columnsFor = (list: ExportedList) => {
    const known = lists.get(list) ?? new ColumnsBuilder();
    lists.set(list, known);
    return known;
  };
  await readFile(
    entry,
    {
      json: {
        items: () => undefined,
        objectOpened(key) {
          const list = LIST_BY_2020_KEY.get(key);
          if (list !== undefined) columnsFor(list);
        },
        entries(key, pairs) {
          const list = LIST_BY_2020_KEY.get(key);
          if (list === undefined) return;
          const columns = columnsFor(list);
          for (const [username, time] of pairs) columns.add(asListedName(username), isoToMs(time));
          yielder.rows += pairs.length;
        },
      },
      html: { header: () => undefined, row: () => undefined },
    },
    limits,
  );
  for (const [list, columns] of lists)
    if (columns.rows > 0 && columns.size + columns.deletedCount === 0)
      throw new ExportRefusal('no-usernames', { path: entry.path, list, count: columns.rows });
  return lists;
}
