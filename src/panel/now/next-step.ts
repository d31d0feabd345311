import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Count } from '../../domain/looks/count';
import { isCapped, type PartialReason } from '../../domain/looks/coverage';
import { mayHoldAll } from '../../domain/looks/list-window';
import { stalledLists } from '../advice/stalled-lists';
import { newestOf, newestWholeOf } from '../person/reading-advice';

export type NextStep =
  /** Nothing was read, or this list was never opened. */
  | { readonly kind: 'both' | FollowListKind }
  /** Both are whole; both are, and there is nobody in them. */
  | { readonly kind: 'done' | 'empty' }
  /** Balik may not be on instagram.com, so reading would bring nothing. */
  | { readonly kind: 'access' }
  /** Instagram asked for a pause, and there would be something to read. */
  | { readonly kind: 'rest'; readonly untilAt: number }
  /** Instagram answered with this list empty lately, and it is still unread; what the profile counts, where that is known. */
  | { readonly kind: 'withheld'; readonly list: FollowListKind | null; readonly counted: ProfileCount | null }
  /** This list came lately, nobody in it could be made out, and it is still unread. */
  | { readonly kind: 'unidentified'; readonly list: FollowListKind }
  /** This reading is partial and something can be done about it. */
  | { readonly kind: 'finish'; readonly reading: ReadingSummary }
  /** Of these an export brought all that is known, and it is not complete, or may not be. */
  | { readonly kind: 'export'; readonly lack: ExportLack; readonly lists: readonly FollowListKind[] }
  /** All that Instagram shows of these is read: it says so itself (`capped`), or two tries came no further. */
  | { readonly kind: 'capped' | 'stalled'; readonly lists: readonly FollowListKind[] }
  /** `isOfExport`: the person read neither list; both are known from exports alone. */
  | { readonly kind: 'again'; readonly lastAt: number; readonly isOfExport: boolean };

const IN_CHECKLIST = ['both', 'followers', 'following', 'finish'] as const;

/** What is to be begun or finished: the checklist says it in its place. All else stands on a card. */
type StepInChecklist = Extract<NextStep, { readonly kind: (typeof IN_CHECKLIST)[number] }>;
export type StepOnCard = Exclude<NextStep, StepInChecklist>;

export function isInChecklist(step: NextStep): step is StepInChecklist {
  return IN_CHECKLIST.some((kind) => kind === step.kind);
}

/** Whether the card of the step says why that list is not whole, and what to do: its row needs not say it again. */
export function isSaidOnCard(step: NextStep, kind: FollowListKind): boolean {
  return (step.kind === 'export' || step.kind === 'capped' || step.kind === 'stalled') && step.lists.includes(kind);
}

/**
 * What an export lacks: it covers some dates only (`window`), or may (`possible`: the person can say); a part is missing;
 * each list stands alone, so that nothing shows whether it is complete.
 */
export type ExportLack = 'window' | 'possible' | 'parts' | 'alone';

type ProfileCount = Pick<Count, 'low' | 'high'>;

/** An own list that Instagram answered with, and nobody could be read of it. */
export type Unreadable =
  /** null: an earlier Balik did not note which. */
  | { readonly kind: 'withheld'; readonly list: FollowListKind | null }
  | { readonly kind: 'unidentified'; readonly list: FollowListKind };

interface Circumstances {
  readonly now: number;
  /** Until when Instagram asked for a pause; null = it did not. */
  readonly restUntilAt: number | null;
  /** Of late, the last first. */
  readonly unreadable: readonly Unreadable[];
  /** What the viewer's own profile counts; absent = not known. */
  readonly counted: Partial<Readonly<Record<FollowListKind, ProfileCount | null>>>;
}

/** What the viewer should do next; one thing at a time: what was begun, what is missing, what is old. */
export function nextStepFor(
  viewer: AccountId | null,
  readings: readonly ReadingSummary[],
  circumstances: Circumstances,
): NextStep {
  const step = awakeStep(viewer, readings, circumstances);
  const { restUntilAt } = circumstances;
  return restUntilAt !== null && asksToRead(step) ? { kind: 'rest', untilAt: restUntilAt } : step;
}

function asksToRead({ kind }: NextStep): boolean {
  return ['both', 'followers', 'following', 'finish', 'again', 'withheld', 'unidentified', 'empty'].includes(kind);
}

function awakeStep(
  viewer: AccountId | null,
  readings: readonly ReadingSummary[],
  { now, unreadable, counted }: Circumstances,
): NextStep {
  const stalled = stalledLists(readings, viewer ?? '');
  const lists = FOLLOW_LIST_KINDS.map((kind) => ({
    kind,
    newest: newestOf(readings, viewer ?? '', kind),
    whole: newestWholeOf(readings, viewer ?? '', kind),
  }));
  const isCut = ({ kind, newest, whole }: (typeof lists)[number]) =>
    newest !== undefined && whole === undefined && (isCapped(newest.coverage) || stalled.includes(kind));
  const allBegun = lists.filter((list) => list.newest !== undefined && list.whole === undefined && !isCut(list));
  const [begun] = allBegun;
  if (begun?.newest?.source === 'export') {
    const imported = allBegun.filter(({ newest }) => newest!.source === 'export');
    return {
      kind: 'export',
      lack: lackOf(imported.map(({ newest }) => newest!)),
      lists: imported.map(({ kind }) => kind),
    };
  }
  if (begun !== undefined) return { kind: 'finish', reading: begun.newest! };
  const unread = lists.filter(({ newest }) => newest === undefined);
  const met = unreadable.find(({ list }) => unread.some(({ kind }) => list === null || list === kind));
  if (met?.kind === 'unidentified') return met;
  if (met !== undefined) {
    const list = met.list ?? (unread.length === 1 ? unread[0]!.kind : null);
    return { kind: 'withheld', list, counted: (list && counted[list]) ?? null };
  }
  if (unread.length === 2) return { kind: 'both' };
  if (unread.length === 1) return { kind: unread[0]!.kind };
  const cut = lists.filter(isCut);
  if (cut.length > 0)
    return {
      kind: cut.some(({ newest }) => isCapped(newest!.coverage)) ? 'capped' : 'stalled',
      lists: cut.map(({ kind }) => kind),
    };
  if (lists.every(({ whole }) => whole!.seen === 0)) return { kind: 'empty' };
  const lastAt = Math.min(...lists.map(({ whole }) => whole!.lastAt));
  return now - lastAt > READ_AGAIN_MS
    ? { kind: 'again', lastAt, isOfExport: lists.every(({ whole }) => whole!.source === 'export') }
    : { kind: 'done' };
}

/** What is known to be missing first; then what the person can do most about. */
function lackOf(imported: readonly ReadingSummary[]): ExportLack {
  const lacks = (reason: PartialReason) =>
    imported.filter(({ coverage }) => coverage.kind === 'partial' && coverage.why.includes(reason));
  if (lacks('parts-missing').length > 0) return 'parts';
  if (lacks('date-window').some(({ coverage, window }) => !mayHoldAll(coverage, window))) return 'window';
  return lacks('other-list-missing').length > 0 ? 'alone' : 'possible';
}
