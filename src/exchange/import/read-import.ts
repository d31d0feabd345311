import { nextTask } from '../../archive/store/yielding';
import {
  type ImportHead,
  INTERACTION_CHOICES,
  type InteractionChoice,
  type OtherList,
} from '../../domain/exports/import';
import type { SourceFile } from '../../instagram/export/files/entry';
import { type ExportProblem, ExportRefusal } from '../../instagram/export/files/problem';
import { type ExportReading, readExport } from '../../instagram/export/read-export';
import { importHead, spansOf } from './import-head';
import { listNames, type Names, type NamesPart, otherNames, PartCutter } from './import-parts';

/** Something to tell the person about an export, under the name that others here give it. */
export type ImportProblem = ExportProblem;
/** A picked file, of the ZIP or of the unpacked folder, under the name that others here give it. */
export type ImportFile = SourceFile;

/** An export as it was read. */
export interface ReadImport {
  readonly head: ImportHead;
  readonly problems: readonly ImportProblem[];
  readonly others: readonly { readonly list: OtherList; readonly count: number }[];
  /** What is in it beside the lists and was only counted, for the person to choose from. */
  readonly found: readonly FoundBeside[];
}

/** How much there is of one kind: rows, own posts, or threads of messages. */
export interface FoundBeside {
  readonly choice: InteractionChoice;
  readonly count: number;
}

/** Which part of the chosen files to read, and how much of it. */
export interface ImportOrder {
  /** What to keep beside the lists; nothing = count what there is, and keep none of it. */
  readonly chosen: ReadonlySet<InteractionChoice>;
  /** Of several owners' exports the one; null = there should be one. */
  readonly owner: string | null;
}

/** Threads are counted by their folders: no message is opened before the person chose that. */
const COUNTED: ReadonlySet<InteractionChoice> = new Set(INTERACTION_CHOICES.filter((choice) => choice !== 'messages'));

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
  { chosen, owner }: ImportOrder,
  onShare: (share: ReadingShare) => void,
  takeNames: TakeNames,
  signal: AbortSignal,
): Promise<ReadImport> {
  const cutter = new PartCutter();
  const take = (names: Names) => takeNames(cutter.cut(names), names.size);
  const isChosen = chosen.size > 0;
  const read = await readExport(files, {
    interactions: isChosen ? chosen : COUNTED,
    ...(owner === null ? {} : { owner }),
    signal,
    pause: nextTask,
    onAccounts: (list, accounts) => take(listNames(list, accounts)),
    onProgress: ({ rows, done, total }) =>
      onShare({ rows, share: total === null || total === 0 ? null : done / total }),
  });
  const reading = isChosen ? read : { ...read, interactions: null };
  for (const names of otherNames(reading)) take(names);
  return {
    head: importHead(reading),
    problems: reading.problems,
    others: [...reading.otherLists].map(([list, { accounts }]) => ({ list, count: accounts.size })),
    found: isChosen ? [] : foundIn(read),
  };
}

function foundIn({ interactions, threads }: ExportReading): FoundBeside[] {
  const counts = new Map<InteractionChoice, number>([['messages', threads]]);
  for (const { kind, rows } of interactions === null ? [] : spansOf(interactions)) counts.set(kind, rows);
  const media = interactions?.ownMedia.reduce((sum, { publishedAt }) => sum + publishedAt.length, 0) ?? 0;
  counts.set('own-media', media);
  return INTERACTION_CHOICES.flatMap((choice) => {
    const count = counts.get(choice) ?? 0;
    return count === 0 ? [] : [{ choice, count }];
  });
}

/** Why an export was refused; null = the error is of another kind. */
export function refusalIn(error: unknown): ImportProblem | null {
  return error instanceof ExportRefusal ? error.problem : null;
}
