import { nextTask } from '../../archive/store/breath';
import type { ImportHead, InteractionChoice, OtherList } from '../../domain/import';
import type { SourceFile } from '../../instagram/export/entry';
import { type ExportProblem, ExportRefusal } from '../../instagram/export/problem';
import { readExport } from '../../instagram/export/read-export';
import { importHead } from './import-head';
import { listNames, type Names, type NamesPart, otherNames, PartCutter } from './import-parts';

export type ImportProblem = ExportProblem;
export type ImportFile = SourceFile;

/** An export as it was read. */
export interface ReadImport {
  readonly head: ImportHead;
  readonly problems: readonly ImportProblem[];
  readonly others: readonly { readonly list: OtherList; readonly count: number }[];
}

/** Where the names go: called again and again while the rest is still being read. */
export type TakeNames = (parts: Iterable<NamesPart>, names: number) => void;

export interface ReadingShare {
  readonly rows: number;
  /** 0 … 1; null = it is not known how much there is. */
  readonly share: number | null;
}

/** Reads what the person chose, in slices. Rejects with something `refusalIn` can tell. */
export async function readImport(
  files: readonly ImportFile[],
  chosen: ReadonlySet<InteractionChoice>,
  onShare: (share: ReadingShare) => void,
  takeNames: TakeNames,
  signal: AbortSignal,
): Promise<ReadImport> {
  const cutter = new PartCutter();
  const take = (names: Names) => takeNames(cutter.cut(names), names.usernames.length);
  const reading = await readExport(files, {
    interactions: chosen,
    signal,
    pause: nextTask,
    onAccounts: (list, accounts) => take(listNames(list, accounts)),
    onProgress: ({ rows, done, total }) =>
      onShare({ rows, share: total === null || total === 0 ? null : done / total }),
  });
  for (const names of otherNames(reading)) take(names);
  return {
    head: importHead(reading),
    problems: reading.problems,
    others: [...reading.otherLists].map(([list, { accounts }]) => ({ list, count: accounts.usernames.length })),
  };
}

/** Why an export was refused; null = the error is of another kind. */
export function refusalIn(error: unknown): ImportProblem | null {
  return error instanceof ExportRefusal ? error.problem : null;
}
