import type { CatalogItem, CatalogPlace } from './files/catalog';
import { placeOf } from './files/catalog';
import type { Container } from './files/container';
import type { ExportEntry } from './files/entry';
import type { ExportedList } from './files/list-names';
import { type ExportProblem, ExportRefusal, problem } from './files/problem';
import type { FileFormat } from './files/sniff';
import { type ArchiveName, archiveNameIn } from './owner';

interface Placed extends CatalogPlace {
  readonly entry: ExportEntry;
}

export interface ChosenPart {
  readonly part: number;
  readonly entry: ExportEntry;
}

/** What will be read of a pick: one export, one format, each part once. */
export interface Choice {
  readonly format: FileFormat;
  readonly lists: ReadonlyMap<ExportedList, readonly ChosenPart[]>;
  readonly connections2020: ExportEntry | null;
  readonly owners: readonly ExportEntry[];
  readonly signups: readonly ExportEntry[];
  readonly interactions: readonly {
    readonly item: CatalogItem & { kind: 'interaction' };
    readonly entry: ExportEntry;
  }[];
  readonly archiveName: ArchiveName | null;
  readonly problems: readonly ExportProblem[];
}

export function chooseEntries(container: Container): Choice | null {
  const placed: Placed[] = [];
  for (const entry of container.entries) {
    const place = placeOf(entry.path);
    if (place !== null) placed.push({ ...place, entry });
  }
  const withLists = placed.filter(({ item }) => item.kind === 'list' || item.kind === 'connections-2020');
  if (!withLists.some(({ item }) => item.kind === 'connections-2020' || (item.kind === 'list' && isCore(item.list))))
    return null;
  const problems: ExportProblem[] = [];
  const archiveName = oneArchiveName([...container.names.values(), ...withLists.map(({ entry }) => entry.path)]);
  const root = chooseRoot(withLists, problems);
  const inRoot = placed.filter((one) => one.root === root);
  const format = chooseFormat(inRoot, problems);
  const readable = inRoot.filter((one) => one.format === format || isAboutOwner(one.item));
  const unique = withoutCopies(readable, problems);
  const lists = new Map<ExportedList, ChosenPart[]>();
  for (const { item, part, entry } of unique) if (item.kind === 'list') grow(lists, item.list, { part, entry });
  for (const parts of lists.values()) parts.sort((one, other) => one.part - other.part);
  return {
    format,
    lists,
    connections2020: unique.find(({ item }) => item.kind === 'connections-2020')?.entry ?? null,
    owners: unique.filter(({ item }) => item.kind === 'owner').map(({ entry }) => entry),
    signups: unique.filter(({ item }) => item.kind === 'sign-up').map(({ entry }) => entry),
    interactions: unique.flatMap(({ item, entry }) => (item.kind === 'interaction' ? [{ item, entry }] : [])),
    archiveName,
    problems,
  };
}

/** Files about the owner are read whatever the format of the lists. */
function isAboutOwner({ kind }: CatalogItem): boolean {
  return kind === 'owner' || kind === 'sign-up';
}

function isCore(list: ExportedList): boolean {
  return list === 'followers' || list === 'following';
}

/** Archives and folders of two owners, or of two days, are two exports: they are never merged. */
function oneArchiveName(paths: readonly string[]): ArchiveName | null {
  const found = paths.flatMap((path) => archiveNameIn(path) ?? []);
  const owners = [...new Set(found.map(({ owner }) => owner))];
  if (owners.length > 1) throw new ExportRefusal('two-owners', { detail: owners });
  const days = [...new Set(found.map(({ dayAt }) => dayAt))];
  if (days.length > 1) throw new ExportRefusal('two-dates', { detail: days });
  return found[0] ?? null;
}

/** Two folders with lists and nothing that tells them apart: the fuller one is read, the other left alone. */
function chooseRoot(withLists: readonly Placed[], problems: ExportProblem[]): string {
  const roots = new Map<string, Placed[]>();
  for (const one of withLists) grow(roots, one.root, one);
  const core = (files: readonly Placed[]) =>
    new Set(files.flatMap(({ item }) => (item.kind === 'list' ? (isCore(item.list) ? [item.list] : []) : ['a', 'b'])))
      .size;
  const bytes = (files: readonly Placed[]) => files.reduce((sum, { entry }) => sum + entry.size, 0);
  const ranked = [...roots].sort(
    ([oneRoot, one], [otherRoot, other]) =>
      core(other) - core(one) || bytes(other) - bytes(one) || oneRoot.length - otherRoot.length,
  );
  const [best, ...others] = ranked;
  for (const [root, files] of others) {
    const isAlike = signature(files) === signature(best![1]);
    problems.push(problem(isAlike ? 'copies-alike' : 'copies-differ', { path: root }));
  }
  return best![0];
}

function signature(files: readonly Placed[]): string {
  return files
    .map(({ item, part, format, entry }) => [
      item.kind === 'list' ? item.list : '',
      part,
      format,
      entry.size,
      entry.crc,
    ])
    .map(String)
    .sort()
    .join('\n');
}

/** JSON has seconds and no language; HTML is read only where there is no JSON. The two are never mixed. */
function chooseFormat(files: readonly Placed[], problems: ExportProblem[]): FileFormat {
  const core = (format: FileFormat) =>
    new Set(
      files.flatMap((one) =>
        one.format !== format
          ? []
          : one.item.kind === 'connections-2020'
            ? ['followers', 'following']
            : one.item.kind === 'list' && isCore(one.item.list)
              ? [one.item.list]
              : [],
      ),
    );
  const json = core('json');
  const html = core('html');
  if (json.size === 0) return 'html';
  if ([...html].some((list) => !json.has(list))) throw new ExportRefusal('formats-mixed');
  if (html.size > 0) problems.push(problem('json-beside-html'));
  return 'json';
}

/** One file per list and part: an original rather than a browser's copy. Differing ones of two archives are two exports. */
function withoutCopies(files: readonly Placed[], problems: ExportProblem[]): Placed[] {
  const chosen = new Map<string, Placed>();
  for (const one of [...files].sort((a, b) => Number(a.isCopy) - Number(b.isCopy))) {
    const { item } = one;
    const what = item.kind === 'list' ? item.list : item.kind === 'interaction' ? JSON.stringify(item.file) : item.kind;
    const key = isAboutOwner(item) ? `${item.kind} ${one.entry.path}` : `${what} ${one.part}`;
    const known = chosen.get(key);
    if (known === undefined) chosen.set(key, one);
    else if (known.entry.size !== one.entry.size || known.entry.crc !== one.entry.crc) {
      if (known.entry.container !== one.entry.container && item.kind === 'list' && isCore(item.list))
        throw new ExportRefusal('not-told-apart', { path: one.entry.path, list: item.list });
      problems.push(problem('copies-differ', { path: one.entry.path }));
    }
  }
  return [...chosen.values()];
}

/** Adds to the list under a key, in place: ten thousand files may share one. */
function grow<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Part numbers that should be there and are not. */
export function gapsIn(parts: readonly ChosenPart[]): number[] {
  const present = new Set(parts.map(({ part }) => part));
  const last = Math.min(parts.at(-1)?.part ?? 0, 1000);
  const gaps: number[] = [];
  for (let part = 1; part < last; part++) if (!present.has(part)) gaps.push(part);
  return gaps;
}
