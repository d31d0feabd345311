import type { InteractionChoice, OtherList } from '../../domain/exports/import';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { type Choice, type ChosenPart, chooseEntries, gapsIn } from './choose';
import { looksLikeFacebook } from './files/catalog';
import { type Container, type ExportSource, openContainer } from './files/container';
import { EXPORT_LIMITS, type ExportLimits } from './files/limits';
import { type ExportedList, isFollowList } from './files/list-names';
import { type ExportProblem, ExportRefusal, problem } from './files/problem';
import type { FileFormat } from './files/sniff';
import { Yielder, type YieldOptions } from './files/yielder';
import { dateOf, declaredWindow, type ExportDate, type Oneself, ownerOf, readOneself } from './identity';
import { InteractionReader, type InteractionReading } from './interactions/interaction-reader';
import { ColumnsBuilder, type ListedColumns, type TellAccounts } from './lists/columns';
import { type Findings, readConnections2020, readListFile } from './lists/list-reader';
import {
  type FollowListReading,
  followListReading,
  type ListReading,
  listReading,
  problemsOf,
  type ReadList,
} from './lists/list-reading';
import { cutOf, type DateWindow, isHardlyDated, spanOf, thereAt } from './lists/window';
import { ofOneOwner } from './of-one-owner';
import type { ExportOwner } from './owner';
import { NameBridge } from './words/name-bridge';

export interface ReadExportOptions extends YieldOptions {
  /** The kinds of interactions the person chose to have read; none unless said. */
  readonly interactions?: ReadonlySet<InteractionChoice>;
  readonly limits?: Partial<ExportLimits>;
  /** Of exports of several owners in one pick, the one to read; without it such a pick is refused as `two-exports`. */
  readonly owner?: string;
  /**
   * Called with accounts of followers and following as they are read, so that they can be worked on while the rest is
   * read; of the one file of 2020 once it is read. Who comes again brings a newer date. The export may still be refused.
   */
  onAccounts?(list: FollowListKind, accounts: ListedColumns): void;
}

/** Everything read of one export. Nothing in it is shared with what is read next. */
export interface ExportReading {
  readonly owner: ExportOwner | null;
  readonly exportedAt: ExportDate;
  readonly format: FileFormat;
  readonly lists: { readonly followers: FollowListReading | null; readonly following: FollowListReading | null };
  readonly otherLists: ReadonlyMap<OtherList, ListReading>;
  /** Null when no kind was asked for. */
  readonly interactions: InteractionReading | null;
  /** Message threads that are in it, told by the names of their folders: none was opened for that. */
  readonly threads: number;
  readonly problems: readonly ExportProblem[];
}

/**
 * Reads Instagram's "Download your information", JSON or HTML, of any vintage 2020–2026: a ZIP, an unpacked folder or
 * single files. Resolves with what could be read and what is doubtful about it; rejects, always with an
 * `ExportRefusal`, when it should not be imported at all. Works in a page as in a worker, in slices.
 */
export async function readExport(source: ExportSource, options: ReadExportOptions = {}): Promise<ExportReading> {
  const limits = { ...EXPORT_LIMITS, ...options.limits };
  const yielder = new Yielder(options);
  yielder.check();
  const container = await ofOneOwner(await openContainer(source, limits, yielder), options.owner ?? null, limits);
  const choice = chooseEntries(container);
  if (choice === null) throw noLists(container);
  const problems = [...choice.problems];
  const reader = new InteractionReader(options.interactions ?? new Set());
  const interactions = choice.interactions.filter(({ item }) => reader.wants(item.file));
  yielder.total = totalOf(choice) + interactions.reduce((sum, { entry }) => sum + entry.size, 0);
  yielder.phase = 'lists';
  yielder.report();
  const oneself = await readOneself(choice, limits, problems);
  const findings: Findings = { headers: [], names: new NameBridge() };
  const lists = await readLists(choice, findings, problems, yielder, limits, options);
  checkCore(lists, problems);
  yielder.phase = 'interactions';
  for (const { item, entry } of interactions) {
    yielder.report();
    await orProblem(
      problems,
      entry.path,
      async () => {
        if (!(await reader.read(entry, item.file, findings, yielder, limits)))
          problems.push(problem('shape-unknown', { path: entry.path }));
      },
      ['too-large'],
    );
  }
  yielder.phase = 'finish';
  await yielder.yieldNow();
  const reading = conclude(choice, oneself, findings, lists, problems);
  const owner = { username: reading.owner?.username ?? oneself.username, name: oneself.name };
  yielder.report();
  const told = options.interactions?.size ? reader.reading(owner, findings) : null;
  return { ...reading, interactions: told, threads: threadsIn(choice) };
}

async function readLists(
  choice: Choice,
  findings: Findings,
  problems: ExportProblem[],
  yielder: Yielder,
  limits: ExportLimits,
  { onAccounts }: Pick<ReadExportOptions, 'onAccounts'>,
): Promise<Map<ExportedList, ReadList>> {
  const lists = new Map<ExportedList, ReadList>();
  if (choice.connections2020 !== null)
    for (const [list, columns] of await readConnections2020(choice.connections2020, yielder, limits)) {
      lists.set(list, { columns, parts: [1], gaps: [] });
      if (isFollowList(list) && !choice.lists.has(list)) onAccounts?.(list, columns.accounts());
    }
  for (const [list, parts] of choice.lists) {
    const read = async (tell: TellAccounts | null) =>
      void lists.set(list, await readParts(list, parts, tell, findings, yielder, limits));
    // A broken follow list spoils the export; a broken list beside them only itself.
    if (isFollowList(list)) await read((accounts) => onAccounts?.(list, accounts));
    else await orProblem(problems, parts[0]!.entry.path, () => read(null));
  }
  return lists;
}

async function readParts(
  list: ExportedList,
  parts: readonly ChosenPart[],
  tell: TellAccounts | null,
  findings: Findings,
  yielder: Yielder,
  limits: ExportLimits,
): Promise<ReadList> {
  const columns = new ColumnsBuilder(tell);
  for (const { entry } of parts) {
    yielder.report();
    await readListFile(entry, list, columns, findings, yielder, limits);
  }
  columns.tellRest();
  return { columns, parts: parts.map(({ part }) => part), gaps: gapsIn(parts) };
}

/** Some refusals concern one side file only; those that concern the export go on. */
async function orProblem(
  problems: ExportProblem[],
  path: string,
  read: () => Promise<void>,
  spared: readonly string[] = [],
): Promise<void> {
  try {
    await read();
  } catch (error) {
    if (!(error instanceof ExportRefusal)) throw error;
    const { code } = error.problem;
    if (['aborted', 'too-large'].includes(code) && !spared.includes(code)) throw error;
    problems.push(problem(code === 'no-usernames' ? 'shape-unknown' : 'file-unreadable', { path, detail: [code] }));
  }
}

function conclude(
  choice: Choice,
  oneself: Oneself,
  findings: Findings,
  lists: ReadonlyMap<ExportedList, ReadList>,
  problems: ExportProblem[],
): Omit<ExportReading, 'interactions' | 'threads'> {
  const owner = ownerOf(choice, oneself, findings.headers, problems);
  const newestRowAt = Math.max(...[...lists.values()].map(({ columns }) => columns.newestAt));
  const exportedAt = dateOf(choice, findings.headers, newestRowAt);
  const declared = declaredWindow(findings.headers);
  const empty = spanOf(new ColumnsBuilder());
  const beside = [...lists].flatMap(([list, { columns }]) => (isFollowList(list) ? [] : [columns]));
  const spans = {
    followers: spanFor(lists.get('followers')) ?? empty,
    following: spanFor(lists.get('following')) ?? empty,
    exportedAt: exportedAt.at,
    thereAt: thereAt(oneself.signedUpAt, beside),
  };
  const isAlone = !lists.has('followers') || !lists.has('following');
  const otherLists = new Map<OtherList, ListReading>();
  const core: Record<FollowListKind, FollowListReading | null> = { followers: null, following: null };
  for (const [list, read] of lists) {
    problems.push(...problemsOf(list, read));
    if (!isFollowList(list)) otherLists.set(list, listReading(list, read));
    else {
      const cut = cutOf(list, spans, declared);
      const window = declared ?? windowOf(read, exportedAt);
      core[list] = followListReading(list, read, { cut, window, isAlone });
      if (read.columns.rows === 0) problems.push(problem('list-empty', { list }));
      if (cut !== 'no') {
        const code = cut === 'possible' ? 'date-window-possible' : 'date-window';
        problems.push(problem(code, { list, detail: window === null ? [] : [window.from, window.to] }));
      }
    }
  }
  return { owner, exportedAt, format: choice.format, lists: core, otherLists, problems };
}

function spanFor(read: ReadList | undefined) {
  return read === undefined ? undefined : spanOf(read.columns);
}

/** From its oldest row on; null where that cannot be told. */
function windowOf({ columns }: ReadList, exportedAt: ExportDate): DateWindow | null {
  if (!Number.isFinite(columns.oldestAt) || isHardlyDated(columns)) return null;
  return { from: columns.oldestAt, to: exportedAt.at, basis: 'rows' };
}

/** Instagram leaves out a list without entries, so one alone is an export; two empty ones say nothing at all. */
function checkCore(lists: ReadonlyMap<ExportedList, ReadList>, problems: ExportProblem[]): void {
  const rows = FOLLOW_LIST_KINDS.reduce((sum, kind) => sum + (lists.get(kind)?.columns.rows ?? 0), 0);
  if (rows === 0) throw new ExportRefusal('lists-empty');
  for (const list of FOLLOW_LIST_KINDS) if (!lists.has(list)) problems.push(problem('list-missing', { list }));
}

function threadsIn({ interactions }: Choice): number {
  const threads = interactions.flatMap(({ item: { file } }) =>
    file.key === 'messages' ? [`${file.box}/${file.thread}`] : [],
  );
  return new Set(threads).size;
}

function totalOf(choice: Choice): number {
  const lists = [...choice.lists.values()].flat().reduce((sum, { entry }) => sum + entry.size, 0);
  return lists + (choice.connections2020?.size ?? 0) + choice.owners.reduce((sum, { size }) => sum + size, 0);
}

function noLists(container: Container): ExportRefusal {
  const paths = [...container.names.values(), ...container.entries.map(({ path }) => path)];
  return new ExportRefusal(paths.some(looksLikeFacebook) ? 'facebook-export' : 'no-lists', { count: paths.length });
}
