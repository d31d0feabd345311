import type { AccountId, NamedPerson } from '../../domain/account';
import type { ProfileSighting } from '../../domain/looks/profile';
import { isTooEarly, statusOf } from '../../domain/ties/follow-back';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import type { MarkAnswer } from '../../messages/content-messages';
import { MOST_ASKED } from '../../messages/limits';
import type { Reply } from '../../messages/protocol';

const MOST_KEPT = 2_000;
/** An answer older than this is asked again when its place is looked at. */
const FRESH_MS = 60_000;
/** While a list is read there is news all the time; what is known already is asked again at most this often. */
const REST_MS = 1_500;
/** Whom a list shows as one scrolls fast is asked about together: each message costs the page's time. */
const TOGETHER_MS = 500;

type Answers = readonly (readonly [username: string, answer: MarkAnswer])[];

/** What the archive says of people on show, kept for this tab; asks for all that is missing with one message. */
export interface MarkAnswers {
  /** What is known now of each; the rest is asked, and `onAnswers` called when it came. null = nobody knows; undefined = not asked yet. */
  of(viewer: AccountId, people: readonly NamedPerson[]): (person: NamedPerson) => MarkAnswer | null | undefined;
  /** Something was stored: every answer may be another one now. `username`: of whom Instagram's own answer was stored. */
  age(username?: string): void;
  /** Whether Instagram's own answer about somebody was stored, and the archive asked since. */
  isJudged(person: NamedPerson): boolean;
  forget(): void;
}

export interface AnswerWorld {
  readonly ask: (viewer: AccountId, people: readonly NamedPerson[]) => Promise<Reply<Answers> | undefined>;
  readonly now: () => number;
  readonly later: (task: () => void, ms: number) => void;
  readonly onAnswers: () => void;
}

export function openMarkAnswers({ ask, now, later, onAnswers }: AnswerWorld): MarkAnswers {
  const known = new Map<string, { readonly answer: MarkAnswer | null; readonly askedAt: number }>();
  /** When Instagram's own answer about somebody was stored last, by username. */
  const storedAt = new Map<string, number>();
  let asker: AccountId | null = null;
  let agedAt = 0;
  let quietUntil = 0;
  let askedLastAt = Number.NEGATIVE_INFINITY;
  let pauseUntil = 0;
  let isAsking = false;
  let waitsUntil = Number.POSITIVE_INFINITY;

  /** Calls back then, or before where it was to be sooner: whoever looks then says anew what is to be waited for. */
  function wait(ms: number): void {
    const at = now() + ms;
    if (at >= waitsUntil) return;
    waitsUntil = at;
    later(() => {
      if (waitsUntil !== at) return;
      waitsUntil = Number.POSITIVE_INFINITY;
      onAnswers();
    }, ms);
  }

  async function fetchAnswers(viewer: AccountId, people: readonly NamedPerson[]): Promise<void> {
    const askedAt = now();
    askedLastAt = askedAt;
    isAsking = true;
    const reply = await ask(viewer, people).catch(() => undefined);
    isAsking = false;
    if (!reply?.ok) {
      // The background was stopped or asleep: a while later it is asked again.
      pauseUntil = now() + REST_MS;
      wait(REST_MS);
      return;
    }
    const said = new Map(reply.value);
    if (asker === viewer)
      for (const person of people) known.set(keyOf(person), { answer: said.get(person.username) ?? null, askedAt });
    quietUntil = now() + REST_MS;
    onAnswers();
  }

  const askedSince = (person: NamedPerson, at: number) => (known.get(keyOf(person))?.askedAt ?? -1) >= at;

  function shorten(shown: readonly NamedPerson[]): void {
    const kept = new Set(shown.map(keyOf));
    for (const key of known.keys()) if (!kept.has(key)) known.delete(key);
  }

  return {
    of(viewer, people) {
      if (asker !== viewer) known.clear();
      else if (known.size > MOST_KEPT) shorten(people);
      asker = viewer;
      const freshFrom = Math.max(agedAt, now() - FRESH_MS);
      const isJudgedAnew = people.some((person) => !askedSince(person, storedAt.get(person.username) ?? -1));
      const isNew = people.some((person) => !askedSince(person, 0));
      const wanted = people.filter((person) => !askedSince(person, freshFrom));
      if (!isAsking && wanted.length > 0) {
        const from = isJudgedAnew ? 0 : isNew ? askedLastAt + TOGETHER_MS : quietUntil;
        const rest = Math.max(pauseUntil, from) - now();
        if (rest > 0) wait(rest);
        else void fetchAnswers(viewer, wanted.slice(0, MOST_ASKED));
      }
      return (person) => known.get(keyOf(person))?.answer;
    },
    age(username) {
      agedAt = now() + 1;
      if (username === undefined) return;
      if (storedAt.size >= MOST_KEPT) storedAt.clear();
      storedAt.set(username, agedAt);
    },
    isJudged: (person) => askedSince(person, storedAt.get(person.username) ?? Number.POSITIVE_INFINITY),
    forget() {
      known.clear();
      storedAt.clear();
    },
  };
}

/** Whom a name stands for may change in one tab. */
function keyOf({ username, accountId }: NamedPerson): string {
  return `${username} ${accountId}`;
}

/** What the page's own fresh answer says by itself. `followedAt`: when the person followed the account in this tab. */
export function answerFromSighting(sighting: ProfileSighting, followedAt: number | null, now: number): MarkAnswer {
  const { youFollow, followsYou, observedAt: asOf } = sighting;
  const status = statusOf(youFollow, followsYou);
  const isEarly = status === 'only-i-follow' && isTooEarly(followedAt, asOf, now);
  return { status: isEarly ? 'unknown' : status, certainty: 'certain', asOf, isOld: now - asOf > OLD_AFTER_MS };
}

/**
 * The archive's answer; where it says nothing, the page's own. Of an account that the archive knows it has heard that
 * one too: if it does not say then that somebody fails to follow back, it knows why, a follow of yesterday perhaps.
 */
export function chooseAnswer(archived: MarkAnswer | null, own: MarkAnswer | null): MarkAnswer | null {
  if (archived === null) return own;
  if (archived.status !== 'unknown') return archived;
  return own?.status === 'only-i-follow' ? null : own;
}
