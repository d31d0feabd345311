import { isPrivateIn, isVerifiedIn } from '../archive/accounts/account-chunk';
import { readAccountEvidence } from '../archive/history/read-evidence';
import { type FollowKnowledge, readFollowKnowledge } from '../archive/history/read-knowledge';
import { readFollowDates } from '../archive/imports/read-imports';
import { readContexts } from '../archive/notes/contexts';
import type { Archive } from '../archive/store/open';
import type { AccountColumns } from '../archive/store/rows';
import type { AccountId, AccountNumber } from '../domain/account';
import { type AccountContext, NO_CONTEXT } from '../domain/context';
import { FOLLOW_LIST_KINDS } from '../domain/follow-list';
import type { Bound } from '../domain/looks/hidden';
import { hasNumber, intersection, membershipOf, NOBODY, numbersOf, union } from '../domain/membership';
import { type Classification, classify, classOf } from '../domain/ties/classify';
import { FOLLOW_BACK_STATUSES, type FollowBackStatus, judge, type UnknownReason } from '../domain/ties/follow-back';
import { dateIn } from '../domain/ties/list-knowledge';
import { RecentChunks } from './account-columns';
import { listMembers } from './list-members';
import { PEOPLE, type Person } from './people-table';
import type { Scope, ScopeViewer } from './scope';
import { type Batch, batchOf } from './table';

/** People handed over at once: few enough that a page may draw in between. */
const BATCH = 5_000;

/** What is known of one viewer's people. */
interface Known {
  readonly archive: Archive;
  readonly viewer: ScopeViewer;
  readonly knowledge: FollowKnowledge;
  readonly classification: Classification;
  readonly contexts: ReadonlyMap<AccountNumber, AccountContext>;
  readonly dates: Awaited<ReturnType<typeof readFollowDates>>;
  readonly now: number;
}

/**
 * Everybody in the viewers' lists, or of those only the scope's; of another owner's list those in it, and where they
 * stand with the viewer. `order`: these and in this order, for one viewer.
 * A scope of dates does not narrow people: their status is what holds now.
 */
export async function* peopleTable(
  archive: Archive,
  scope: Scope,
  now: number,
  signal: AbortSignal,
  order: Uint32Array | null = null,
): AsyncIterable<Batch> {
  const chunks = new RecentChunks(archive);
  for (const viewer of scope.viewers) {
    const known = await knownOf(archive, viewer, now, order);
    const numbers = order ?? (await numbersIn(known, scope));
    for (let from = 0; from < numbers.length; from += BATCH) {
      const people: Person[] = [];
      for (const number of numbers.subarray(from, from + BATCH)) {
        // Waited for only where there is something to wait for: a promise a row takes longer than the row.
        const held = chunks.atHand(number);
        const columns = held === undefined ? await chunks.holding(number) : held;
        if (columns === null) continue;
        const standing = standingOf(known, number) ?? (await judgedAlone(known, number));
        signal.throwIfAborted();
        people.push(personOf(known, columns, number, standing));
      }
      yield batchOf(PEOPLE, people);
    }
  }
}

/** `also`: people whom neither list need show. */
async function knownOf(archive: Archive, viewer: ScopeViewer, now: number, also: Uint32Array | null): Promise<Known> {
  const [knowledge, contexts, dates] = await Promise.all([
    readFollowKnowledge(archive, viewer.id, now),
    readContexts(archive, viewer.id),
    readFollowDates(archive, viewer.id),
  ]);
  const beside = also === null ? NOBODY : membershipOf(also);
  const classification = classify(knowledge.followers, knowledge.following, { fresh: knowledge.fresh, also: beside });
  return { archive, viewer, knowledge, classification, contexts: contexts.of, dates, now };
}

async function numbersIn(known: Known, { owner, kind, accounts }: Scope): Promise<Uint32Array> {
  const { archive, viewer, knowledge, classification } = known;
  const isOthers = owner !== null && owner !== viewer.id;
  let some = isOthers
    ? await listMembers(archive, viewer.id, owner, kind)
    : FOLLOW_BACK_STATUSES.map((status) => classification.classes[status]).reduce(union, NOBODY);
  if (!isOthers && kind !== null) some = intersection(some, knowledge[kind].present);
  if (accounts !== null) some = intersection(some, accounts);
  return numbersOf(some);
}

function personOf(known: Known, columns: AccountColumns, number: AccountNumber, standing: Standing): Person {
  const at = number - columns.firstNumber;
  const flags = columns.flags[at]!;
  // Field by field: to spread the standing in takes longer than all the rest.
  return {
    viewer: known.viewer,
    id: (columns.ids[at] || null) as AccountId | null,
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    status: standing.status,
    certainty: standing.certainty,
    asOf: standing.asOf,
    followersSeenAt: standing.followersSeenAt,
    followingSeenAt: standing.followingSeenAt,
    isVerified: isVerifiedIn(flags),
    isPrivate: isPrivateIn(flags),
    firstSeenAt: columns.firstSeenAt[at]!,
    followsViewerSinceAt: known.dates.followers.get(number) ?? null,
    viewerFollowsSinceAt: known.dates.following.get(number) ?? null,
    context: known.contexts.get(number) ?? NO_CONTEXT,
    atMostWrong: standing.atMostWrong,
    why: standing.why,
  };
}

type Standing = Pick<
  Person,
  'status' | 'certainty' | 'asOf' | 'followersSeenAt' | 'followingSeenAt' | 'atMostWrong' | 'why'
>;

/** The lists speak for nearly everybody at once; null = not for this one, who is judged alone. */
function standingOf(known: Known, number: AccountNumber): Standing | null {
  const { classification } = known;
  const { followers, following } = known.knowledge;
  const followersSeenAt = dateIn(followers, number);
  const followingSeenAt = dateIn(following, number);
  const status = classOf(classification.classes, number);
  if (isJudgedAlone(known, number, status)) return null;
  const isKnown = status !== 'unknown';
  return {
    status,
    certainty: isKnown ? (hasNumber(classification.likely, number) ? 'likely' : 'certain') : null,
    asOf: isKnown ? Math.min(followersSeenAt!, followingSeenAt!) : null,
    followersSeenAt,
    followingSeenAt,
    atMostWrong: atMostWrong(known, number, status),
    why: isKnown ? null : whyOf(known, number),
  };
}

function isJudgedAlone({ knowledge, classification }: Known, number: AccountNumber, status: FollowBackStatus): boolean {
  const { followers, following } = knowledge;
  // A relation report says it better than a list without a row.
  if (hasNumber(followers.saidAbsent, number) || hasNumber(following.saidAbsent, number)) return true;
  if (status !== 'unknown') return followers.lookedAt === null || following.lookedAt === null;
  // Seen in lists of others only: nobody was asked about it yet.
  if (!hasNumber(classification.classes.unknown, number)) return true;
  // Both lists came to their end, and yet it is neither found nor missed: for a reason of its own.
  return followers.isWhole && following.isWhole && whyOf({ classification }, number) === null;
}

async function judgedAlone({ archive, viewer, now }: Known, number: AccountNumber): Promise<Standing> {
  const verdict = judge(await readAccountEvidence(archive, viewer.id, { number }, now), now);
  const bounds = [verdict.followsYou, verdict.youFollow].map(({ evidence }) =>
    evidence.kind === 'not-in-list' || evidence.kind === 'too-many-hidden' ? evidence.bound : null,
  );
  return {
    status: verdict.status,
    certainty: verdict.certainty,
    asOf: verdict.asOf,
    followersSeenAt: verdict.followsYou.asOf,
    followingSeenAt: verdict.youFollow.asOf,
    atMostWrong: most(bounds),
    why: verdict.why,
  };
}

function whyOf({ classification }: Pick<Known, 'classification'>, number: AccountNumber): UnknownReason | null {
  const { tooEarly, notFound } = classification;
  if (hasNumber(tooEarly, number)) return 'too-early';
  const isNotFound = hasNumber(notFound.followers, number) || hasNumber(notFound.following, number);
  return isNotFound ? 'too-many-hidden' : null;
}

/** Of the lists that lack the account. */
function atMostWrong({ knowledge }: Known, number: AccountNumber, status: FollowBackStatus): number | null {
  if (status === 'mutual') return null;
  let highest: number | null = null;
  for (const kind of FOLLOW_LIST_KINDS) {
    const { absent, notFound, bound } = knowledge[kind];
    const isLacking = hasNumber(absent, number) || hasNumber(notFound, number);
    if (isLacking && bound !== null && bound.h !== null) highest = Math.max(highest ?? bound.h, bound.h);
  }
  return highest;
}

function most(bounds: readonly (Bound | null)[]): number | null {
  const known = bounds.flatMap((bound) => (bound === null || bound.h === null ? [] : [bound.h]));
  return known.length === 0 ? null : Math.max(...known);
}
