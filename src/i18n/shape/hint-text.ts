import type { FollowReason } from '../../domain/context';
import type { Refusable } from '../../domain/etiquette/facts';
import type { HintId } from '../../domain/etiquette/hints';
import type { FollowListKind } from '../../domain/follow-list';
import type { Template } from './template';

/** What one hint says. Its places are the facts the hint shows, and `{username}` for hints about one account. */
export interface HintText {
  readonly title: string;
  readonly sentence: Template;
  /** The answer to "why am I seeing this?": the facts it rests on, and from when on it is shown. */
  readonly why: Template;
  /** The same of several accounts at once; every hint about one account has it. */
  readonly many?: ManyText;
}

/** What a hint says of several accounts: `{count}` of them, `{since}` the earliest day, or over which days (`{dates}`). */
export interface ManyText {
  readonly title: Template;
  readonly sentence: string;
  readonly why: string;
}

/** How a language writes the facts that are not numbers or dates, and the words around hints. */
export interface HintWords {
  readonly list: Readonly<Record<FollowListKind, string>>;
  readonly progress: { readonly ofExpected: string; readonly ofUnknown: string };
  /** When something happened: that day, or between two looks. */
  readonly span: { readonly on: string; readonly between: string };
  readonly reasons: Readonly<Record<FollowReason, string>>;
  readonly noReason: string;
  /** What is to rest, one word or phrase for each thing. */
  readonly rests: Readonly<Record<Refusable, readonly string[]>>;
  readonly restUntil: string;
  readonly whyAmISeeingThis: string;
  readonly snooze: string;
  readonly snoozedUntil: string;
  readonly wake: string;
  readonly mute: string;
  readonly unmute: string;
  readonly quiet: string;
  readonly quietText: string;
}

export interface HintLanguage {
  readonly words: HintWords;
  readonly hints: Readonly<Record<HintId, HintText>>;
}
