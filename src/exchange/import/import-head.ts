import type { ImportedListHead, ImportHead, InteractionSpan, OwnMediaDates } from '../../domain/exports/import';
import type { InteractionReading } from '../../instagram/export/interactions/interaction-reader';
import type { FollowListReading } from '../../instagram/export/lists/list-reading';
import type { ExportReading } from '../../instagram/export/read-export';
import { interactionKindOf } from './interaction-kinds';

/** A list that the export does not have: nobody was seen in it, and nothing follows from that. */
const MISSING: ImportedListHead = {
  coverage: { kind: 'partial', seen: 0, expected: null, why: ['other-list-missing'] },
  isMissing: true,
  window: null,
  oldestAt: null,
  newestAt: null,
  deleted: 0,
  deletedFbids: [],
};

/** Everything about the export but its accounts. */
export function importHead(reading: ExportReading): ImportHead {
  const { owner, exportedAt, format, lists, interactions } = reading;
  return {
    ownerUsername: owner?.username ?? null,
    exportedAt: exportedAt.at,
    isDateSure: exportedAt.from !== 'newest-row',
    isDayOnly: exportedAt.from === 'file-name',
    format,
    lists: { followers: listHead(lists.followers), following: listHead(lists.following) },
    interactions: interactions === null ? [] : spansOf(interactions),
    ownMedia: interactions === null ? [] : interactions.ownMedia.map(mediaOf),
  };
}

function listHead(list: FollowListReading | null): ImportedListHead {
  if (list === null) return MISSING;
  const { coverage, window, cut, oldestAt, newestAt, deleted, parts } = list;
  const isSure = cut !== 'possible';
  return {
    coverage,
    window: window === null ? null : { from: window.from, to: window.to, isSure },
    oldestAt,
    newestAt,
    deleted: deleted.count,
    deletedFbids: deleted.fbids.filter((fbid) => fbid !== null),
    parts: [...new Set(parts)],
  };
}

export function spansOf({ tallies, threads }: InteractionReading): InteractionSpan[] {
  const spans = new Map<InteractionSpan['kind'], InteractionSpan>();
  const add = (one: InteractionSpan) => {
    const before = spans.get(one.kind);
    spans.set(one.kind, before === undefined ? one : united(before, one));
  };
  for (const { kind, rows, unattributed, deleted, spanFrom: from, spanTo: to } of tallies)
    add({ kind: interactionKindOf(kind), rows, unattributed: unattributed + deleted, from, to });
  for (const { messages, username, isGroup, firstAt: from, lastAt: to } of threads)
    add({ kind: 'messages', rows: messages, unattributed: username === null || isGroup ? messages : 0, from, to });
  return [...spans.values()];
}

function united(one: InteractionSpan, other: InteractionSpan): InteractionSpan {
  return {
    kind: one.kind,
    rows: one.rows + other.rows,
    unattributed: one.unattributed + other.unattributed,
    from: one.from === null ? other.from : other.from === null ? one.from : Math.min(one.from, other.from),
    to: one.to === null ? other.to : other.to === null ? one.to : Math.max(one.to, other.to),
  };
}

function mediaOf({ kind, publishedAt }: InteractionReading['ownMedia'][number]): OwnMediaDates {
  return { kind, seconds: Array.from(publishedAt, (at) => Math.floor(at / 1000)) };
}
