import type { AccountNumber } from '../../domain/account';
import type { AccountFacts } from '../../domain/etiquette/facts';
import type { InteractionKind, InteractionSpan, OtherList } from '../../domain/exports/import';
import { didColumn, listColumn } from '../../domain/exports/import-column';
import type { InteractionGroup, Interactions } from '../../domain/insights/interaction-share';
import { type Membership, membershipOf, union } from '../../domain/membership';
import type { ImportedEntries } from '../imports/imported-entries';
import { newestImports } from '../imports/imports-of';
import type { InteractionsOfKind } from '../imports/read-imports';
import type { ImportRow } from '../store/schema';

/** The article's kinds, and what of an export is one of them. A story that was only watched is no interaction. */
const KIND_OF: Readonly<Record<InteractionKind, InteractionGroup | null>> = {
  likes: 'like',
  comments: 'comment',
  'story-likes': 'story',
  stickers: 'story',
  saves: 'save',
  messages: 'direct-message',
  'stories-viewed': null,
};

/** Whether what an export tells by this kind is an interaction at all. */
export function isInteraction(kind: InteractionKind): boolean {
  return KIND_OF[kind] !== null;
}

/** Without these an export can't say that there was nothing: they are what people mostly do. */
const MAIN_KINDS: readonly InteractionKind[] = ['likes', 'comments', 'messages'];

/** What exports tell of one account, as far as manners ask. */
export interface ImportFacts {
  readonly interactions: AccountFacts['interactions'];
  /** A request that waited when the newest export was made, and since when. */
  readonly request: { readonly at: number; readonly exportedAt: number } | null;
  /** The newest export has it among those the person stopped following. */
  readonly hasUnfollowed: boolean;
}

export async function importFactsOf(entries: ImportedEntries, number: AccountNumber): Promise<ImportFacts> {
  const imports = await entries.imports();
  const newest = newestImports(imports);
  if (newest.length === 0) return { interactions: null, request: null, hasUnfollowed: false };
  const { exportedAt } = newest[0]!;
  const entryOf = async (list: OtherList) => {
    const found = await Promise.all(newest.map(({ importId }) => entries.of(importId, listColumn(list), number)));
    return found.find((entry) => entry !== null) ?? null;
  };
  const [asked, unfollowed] = await Promise.all([entryOf('requests-sent'), entryOf('recently-unfollowed')]);
  const askedAt = (asked?.[0] ?? 0) * 1000;
  return {
    interactions: await interactionsWith(entries, imports, number),
    request: askedAt === 0 ? null : { at: askedAt, exportedAt },
    hasUnfollowed: unfollowed !== null,
  };
}

async function interactionsWith(
  entries: ImportedEntries,
  imports: readonly ImportRow[],
  number: AccountNumber,
): Promise<AccountFacts['interactions']> {
  const spans = newestSpans(imports);
  if (!MAIN_KINDS.every((kind) => spans.has(kind))) return null;
  let count = 0;
  for (const [kind, { importId }] of spans)
    if (KIND_OF[kind] !== null) count += (await entries.of(importId, didColumn(kind), number))?.[0] ?? 0;
  const span = wholeSpan([...spans.values()].map((one) => one.span));
  return span === null ? null : { count, ...span };
}

function newestSpans(imports: readonly ImportRow[]) {
  const spans = new Map<InteractionKind, { readonly importId: string; readonly span: InteractionSpan }>();
  for (const { importId, interactions } of imports)
    for (const span of interactions) if (!spans.has(span.kind)) spans.set(span.kind, { importId, span });
  return spans;
}

/** With whom the viewer interacted, by the article's kinds; null where exports brought nothing of them. */
export function interactionsIn(brought: readonly InteractionsOfKind[]): Interactions | null {
  const withWhom: Partial<Record<InteractionGroup, Membership>> = {};
  for (const { kind: imported, numbers, unattributed } of brought) {
    const kind = KIND_OF[imported];
    // Where no row says with whom it was, the share is not known rather than zero.
    if (kind === null || (numbers.length === 0 && unattributed > 0)) continue;
    const members = membershipOf(numbers);
    const before = withWhom[kind];
    withWhom[kind] = before === undefined ? members : union(before, members);
  }
  const span = wholeSpan(brought.filter(({ kind }) => KIND_OF[kind] !== null));
  return span === null || Object.keys(withWhom).length === 0 ? null : { ...span, withWhom };
}

/** Whether they are enough to call a tie quiet. */
export function hasMainKinds(brought: readonly InteractionsOfKind[]): boolean {
  return MAIN_KINDS.every((main) => brought.some(({ kind }) => kind === main));
}

function wholeSpan(spans: readonly InteractionSpan[]): { readonly fromAt: number; readonly toAt: number } | null {
  const from = spans.flatMap((span) => span.from ?? []);
  const to = spans.flatMap((span) => span.to ?? []);
  return from.length === 0 || to.length === 0 ? null : { fromAt: Math.min(...from), toAt: Math.max(...to) };
}
