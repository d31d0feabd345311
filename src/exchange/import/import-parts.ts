import { columnText } from '../../domain/exports/column-text';
import type { InteractionKind } from '../../domain/exports/import';
import { didColumn, listColumn, type StagedListName } from '../../domain/exports/import-column';
import type { ListedColumns } from '../../instagram/export/lists/columns';
import type { ExportReading } from '../../instagram/export/read-export';
import { interactionKindOf } from './interaction-kinds';

/** Some names of one list or kind, and beside each what is known, ready to be handed over. */
export interface NamesPart {
  readonly list: StagedListName;
  readonly part: number;
  readonly usernames: string;
  /** Each as `columnText` writes it. */
  readonly values: readonly string[];
}

/** Names of one list or kind, not cut yet. */
export interface Names {
  readonly list: StagedListName;
  readonly size: number;
  /** Names from one place until another, joined by line feeds. */
  readonly text: (from: number, until: number) => string;
  readonly columns: readonly ((at: number) => number)[];
}

/** Parts are cut so that handing one over costs a few ms. */
const NAMES_IN_PART = 10_000;

/** Cuts names into parts; one list may come in several goes. */
export class PartCutter {
  readonly #parts = new Map<StagedListName, number>();

  *cut({ list, size, text, columns }: Names): Iterable<NamesPart> {
    for (let from = 0; from < size; from += NAMES_IN_PART) {
      const until = Math.min(from + NAMES_IN_PART, size);
      const part = this.#parts.get(list) ?? 0;
      this.#parts.set(list, part + 1);
      const values = columns.map((value) => columnText(from, until, value));
      yield { list, part, usernames: text(from, until), values };
    }
  }
}

export function listNames(list: StagedListName, accounts: ListedColumns): Names {
  const { size, followedAt } = accounts;
  const text = (from: number, until: number) => accounts.text(from, until);
  return { list, size, text, columns: [(at) => secondsOf(followedAt[at]!)] };
}

/** Everything about accounts beside the two lists. */
export function* otherNames({ otherLists, interactions }: ExportReading): Iterable<Names> {
  for (const [other, { accounts }] of otherLists) yield listNames(listColumn(other), accounts);
  for (const { kind, usernames, counts, firstAt, lastAt } of interactions?.tallies ?? [])
    yield did(interactionKindOf(kind), usernames, (at) => counts[at]!, firstAt, lastAt);
  const threads = (interactions?.threads ?? []).filter((thread) => thread.username !== null && !thread.isGroup);
  if (threads.length > 0)
    yield did(
      'messages',
      threads.map((thread) => thread.username!),
      (at) => threads[at]!.messages,
      Float64Array.from(threads, (thread) => thread.firstAt ?? Number.NaN),
      Float64Array.from(threads, (thread) => thread.lastAt ?? Number.NaN),
    );
}

function did(
  kind: InteractionKind,
  usernames: readonly string[],
  count: (at: number) => number,
  firstAt: Float64Array,
  lastAt: Float64Array,
): Names {
  const columns = [count, (at: number) => secondsOf(firstAt[at]!), (at: number) => secondsOf(lastAt[at]!)];
  const text = (from: number, until: number) => usernames.slice(from, until).join('\n');
  return { list: didColumn(kind), size: usernames.length, text, columns };
}

/** 0 = not known; nothing on Instagram is as old as that. */
function secondsOf(ms: number): number {
  return ms > 0 ? Math.floor(ms / 1000) : 0;
}
