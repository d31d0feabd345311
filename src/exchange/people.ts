import { isPrivateIn, isVerifiedIn } from '../archive/account-chunk';
import type { Archive } from '../archive/open';
import { readColumns } from '../archive/read-accounts';
import { readAccountEvidence } from '../archive/read-evidence';
import type { AccountColumns } from '../archive/rows';
import type { AccountId, AccountNumber } from '../domain/account';
import { type Classification, classOf, type ListKnowledge } from '../domain/classify';
import { type FollowBackStatus, judge } from '../domain/follow-back';
import { hasNumber } from '../domain/membership';
import type { Certainty } from '../domain/tie';

/** One person as they leave Balik. Times are epoch ms; `null` = not known. */
export interface Person {
  readonly id: AccountId | null;
  readonly username: string;
  readonly fullName: string;
  readonly status: FollowBackStatus;
  readonly certainty: Certainty | null;
  /** The older of the two looks the status rests on. */
  readonly asOf: number | null;
  readonly followersSeenAt: number | null;
  readonly followingSeenAt: number | null;
  readonly isVerified: boolean | null;
  readonly isPrivate: boolean | null;
  readonly firstSeenAt: number;
}

/** Whom to export, and what is known of them. */
export interface PeopleRequest {
  readonly archive: Archive;
  readonly viewer: AccountId;
  readonly followers: ListKnowledge;
  readonly following: ListKnowledge;
  readonly asOf: { readonly followers: number | null; readonly following: number | null };
  readonly classification: Classification;
  /** In the order they shall be written. */
  readonly numbers: Uint32Array;
  readonly now: number;
}

/** People handed over at once. */
const BATCH = 1_000;

/** The people asked for, batch by batch; ends with an AbortError when the signal says so. */
export async function* eachPeople(request: PeopleRequest, signal: AbortSignal): AsyncIterable<Person[]> {
  const { archive, numbers } = request;
  const chunks = new RecentChunks(archive);
  for (let from = 0; from < numbers.length; from += BATCH) {
    const people: Person[] = [];
    for (const number of numbers.subarray(from, from + BATCH)) {
      signal.throwIfAborted();
      const columns = await chunks.holding(number);
      if (columns !== null) people.push(await personOf(request, columns, number));
    }
    yield people;
  }
}

async function personOf(request: PeopleRequest, columns: AccountColumns, number: AccountNumber): Promise<Person> {
  const at = number - columns.firstNumber;
  const flags = columns.flags[at]!;
  return {
    id: (columns.ids[at] || null) as AccountId | null,
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    ...(await standingOf(request, number)),
    isVerified: isVerifiedIn(flags),
    isPrivate: isPrivateIn(flags),
    firstSeenAt: columns.firstSeenAt[at]!,
  };
}

type Standing = Pick<Person, 'status' | 'certainty' | 'asOf' | 'followersSeenAt' | 'followingSeenAt'>;

/** The lists speak for nearly everybody at once; where a profile had its own word, the account is judged alone. */
async function standingOf(request: PeopleRequest, number: AccountNumber): Promise<Standing> {
  const { archive, viewer, followers, following, asOf, classification, now } = request;
  const isOwnWord = hasNumber(followers.saidAbsent, number) || hasNumber(following.saidAbsent, number);
  const status = classOf(classification.classes, number);
  const isDated = status === 'unknown' || (asOf.followers !== null && asOf.following !== null);
  if (isOwnWord || !isDated) {
    const verdict = judge(await readAccountEvidence(archive, viewer, { number }), now);
    return {
      status: verdict.status,
      certainty: verdict.certainty,
      asOf: verdict.asOf,
      followersSeenAt: verdict.followsYou.asOf,
      followingSeenAt: verdict.youFollow.asOf,
    };
  }
  return {
    status,
    certainty: status === 'unknown' ? null : hasNumber(classification.likely, number) ? 'likely' : 'certain',
    asOf: status === 'unknown' ? null : Math.min(asOf.followers!, asOf.following!),
    followersSeenAt: asOf.followers,
    followingSeenAt: asOf.following,
  };
}

/** Keeps a few chunks at hand: people in the order of names jump between them. */
class RecentChunks {
  static readonly #most = 128;
  readonly #archive: Archive;
  readonly #held = new Map<number, AccountColumns | null>();

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  async holding(number: AccountNumber): Promise<AccountColumns | null> {
    const chunk = Math.floor(number / BATCH);
    let columns = this.#held.get(chunk);
    if (columns === undefined) {
      columns = await readColumns(this.#archive, chunk);
      if (this.#held.size >= RecentChunks.#most) this.#held.delete(this.#held.keys().next().value!);
      this.#held.set(chunk, columns);
    }
    return columns !== null && number - columns.firstNumber < columns.usernames.length ? columns : null;
  }
}
