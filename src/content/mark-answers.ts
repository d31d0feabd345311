import type { AccountId } from '../domain/account';
import { statusOf } from '../domain/follow-back';
import type { ProfileSighting } from '../domain/profile';
import { OLD_AFTER_MS } from '../domain/tie';
import type { MarkAnswer, Reply } from '../messages/protocol';

/** The most names the background answers at once. */
const MOST_NAMES = 200;
const MOST_KEPT = 2_000;
/** An answer older than this is asked again when its place is looked at. */
const FRESH_MS = 60_000;
/** While a list is read there is news all the time; what is known already is asked again at most this often. */
const REST_MS = 1_500;

type Answers = Readonly<Record<string, MarkAnswer>>;

/** What the archive says of people on show, kept for this tab; asks for all that is missing with one message. */
export interface MarkAnswers {
  /** What is known now of each; the rest is asked, and `onAnswers` called when it came. null = nobody knows. */
  of(viewer: AccountId, usernames: readonly string[]): (username: string) => MarkAnswer | null;
  /** Something was stored: every answer may be another one now. */
  age(): void;
  forget(): void;
}

export interface AnswerWorld {
  readonly ask: (viewer: AccountId, usernames: readonly string[]) => Promise<Reply<Answers> | undefined>;
  readonly now: () => number;
  readonly later: (deed: () => void, ms: number) => void;
  readonly onAnswers: () => void;
}

export function openMarkAnswers({ ask, now, later, onAnswers }: AnswerWorld): MarkAnswers {
  const known = new Map<string, { readonly answer: MarkAnswer | null; readonly askedAt: number }>();
  let asker: AccountId | null = null;
  let agedAt = 0;
  let quietUntil = 0;
  let pauseUntil = 0;
  let isAsking = false;
  let isWaiting = false;

  function wait(ms: number): void {
    if (isWaiting) return;
    isWaiting = true;
    later(() => {
      isWaiting = false;
      onAnswers();
    }, ms);
  }

  async function fetchAnswers(viewer: AccountId, usernames: readonly string[]): Promise<void> {
    const askedAt = now();
    isAsking = true;
    const reply = await ask(viewer, usernames).catch(() => undefined);
    isAsking = false;
    if (!reply?.ok) {
      // The background was stopped or asleep: a while later it is asked again.
      pauseUntil = now() + REST_MS;
      wait(REST_MS);
      return;
    }
    if (asker === viewer)
      for (const username of usernames) known.set(username, { answer: reply.value[username] ?? null, askedAt });
    quietUntil = now() + REST_MS;
    onAnswers();
  }

  return {
    of(viewer, usernames) {
      if (asker !== viewer || known.size > MOST_KEPT) known.clear();
      asker = viewer;
      const freshFrom = Math.max(agedAt, now() - FRESH_MS);
      const isNew = usernames.filter((username) => !known.has(username));
      const wanted = usernames.filter((username) => !((known.get(username)?.askedAt ?? -1) >= freshFrom));
      if (!isAsking && wanted.length > 0) {
        const rest = Math.max(pauseUntil, isNew.length > 0 ? 0 : quietUntil) - now();
        if (rest > 0) wait(rest);
        else void fetchAnswers(viewer, wanted.slice(0, MOST_NAMES));
      }
      return (username) => known.get(username)?.answer ?? null;
    },
    age() {
      agedAt = now() + 1;
    },
    forget: () => known.clear(),
  };
}

/** What the page's own fresh answer says by itself, for people of whom the archive knows nothing. */
export function answerFromSighting(sighting: ProfileSighting, now: number): MarkAnswer {
  const { youFollow, followsYou, observedAt: asOf } = sighting;
  return { status: statusOf(youFollow, followsYou), certainty: 'certain', asOf, isOld: now - asOf > OLD_AFTER_MS };
}
