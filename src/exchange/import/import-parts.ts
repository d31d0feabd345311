import type { InteractionChoice } from '../../domain/import';
import type { ExportReading } from '../../instagram/export/read-export';
import { interactionKindOf } from './interaction-kinds';

/** Some names of one list or kind, and beside each what is known, ready to be handed over. */
export interface NamesPart {
  readonly list: string;
  readonly part: number;
  readonly usernames: string;
  readonly values: readonly (readonly number[])[];
}

/** Parts are cut so that handing one over costs a few ms. */
const NAMES_IN_PART = 10_000;

interface Names {
  readonly list: string;
  readonly usernames: readonly string[];
  readonly columns: readonly ((at: number) => number)[];
}

export function countNames(reading: ExportReading): number {
  let names = 0;
  for (const { usernames } of namesIn(reading)) names += usernames.length;
  return names;
}

/** Everything in the reading that is about accounts, part by part. */
export function* partsOf(reading: ExportReading): Iterable<NamesPart> {
  const parts = new Map<string, number>();
  for (const { list, usernames, columns } of namesIn(reading))
    for (let from = 0; from < usernames.length; from += NAMES_IN_PART) {
      const until = Math.min(from + NAMES_IN_PART, usernames.length);
      const part = parts.get(list) ?? 0;
      parts.set(list, part + 1);
      const values = columns.map((value) => {
        const column = new Array<number>(until - from);
        for (let at = from; at < until; at++) column[at - from] = value(at);
        return column;
      });
      yield { list, part, usernames: usernames.slice(from, until).join('\n'), values };
    }
}

function* namesIn({ lists, otherLists, interactions }: ExportReading): Iterable<Names> {
  for (const kind of ['followers', 'following'] as const) {
    const list = lists[kind];
    if (list !== null) yield datedNames(kind, list.accounts.usernames, list.accounts.followedAt);
  }
  for (const [other, { accounts }] of otherLists)
    yield datedNames(`list/${other}`, accounts.usernames, accounts.followedAt);
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

function datedNames(list: string, usernames: readonly string[], times: Float64Array): Names {
  return { list, usernames, columns: [(at) => secondsOf(times[at]!)] };
}

function did(
  kind: Exclude<InteractionChoice, 'own-media'>,
  usernames: readonly string[],
  count: (at: number) => number,
  firstAt: Float64Array,
  lastAt: Float64Array,
): Names {
  const columns = [count, (at: number) => secondsOf(firstAt[at]!), (at: number) => secondsOf(lastAt[at]!)];
  return { list: `did/${kind}`, usernames, columns };
}

/** 0 = not known; nothing on Instagram is as old as that. */
function secondsOf(ms: number): number {
  return ms > 0 ? Math.floor(ms / 1000) : 0;
}
