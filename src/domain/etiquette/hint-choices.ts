import type { AccountNumber } from '../account';
import { DAY_MS } from '../time';
import type { FoundHint } from './find-hints';
import type { HintId } from './hints';

/** A month: long enough to be left in peace, short enough that the facts may have changed. */
export const SNOOZE_MS = 30 * DAY_MS;

/** A hint that is left out until a moment (epoch ms). */
export interface Snooze {
  readonly id: HintId;
  /** The one account it was snoozed for; null = the hint about the viewer's account as a whole. */
  readonly account: AccountNumber | null;
  readonly untilAt: number;
}

/** What the person chose about hints. Plain data, kept per viewer. */
export interface HintChoices {
  /** Quiet mode: no hints at all. */
  readonly isQuiet: boolean;
  /** Never shown again, for any account. */
  readonly muted: readonly HintId[];
  readonly snoozes: readonly Snooze[];
}

/** The choices of somebody who has made none: every hint is shown. */
export const ALL_HINTS: HintChoices = { isQuiet: false, muted: [], snoozes: [] };

type Which = Pick<FoundHint, 'id' | 'account'>;

/** Leaves one hint out for 30 days: for this account only, where it is about an account. */
export function snoozed(choices: HintChoices, hint: Which, now: number): HintChoices {
  const others = choices.snoozes.filter((snooze) => snooze.untilAt > now && !isFor(snooze, hint));
  return { ...choices, snoozes: [...others, { id: hint.id, account: hint.account, untilAt: now + SNOOZE_MS }] };
}

/** The same of several hints at once. */
export function allSnoozed(choices: HintChoices, hints: readonly Which[], now: number): HintChoices {
  return hints.reduce((sum, hint) => snoozed(sum, hint, now), choices);
}

/** Takes a snooze back. */
export function woken(choices: HintChoices, hint: Which): HintChoices {
  return { ...choices, snoozes: choices.snoozes.filter((snooze) => !isFor(snooze, hint)) };
}

/** Leaves a hint out for good, for all accounts. */
export function muted(choices: HintChoices, id: HintId): HintChoices {
  return choices.muted.includes(id) ? choices : { ...choices, muted: [...choices.muted, id] };
}

/** Lets a muted hint be shown again. */
export function unmuted(choices: HintChoices, id: HintId): HintChoices {
  return { ...choices, muted: choices.muted.filter((one) => one !== id) };
}

/** Turns quiet mode on or off; what is muted or snoozed stays so. */
export function withQuiet(choices: HintChoices, isQuiet: boolean): HintChoices {
  return { ...choices, isQuiet };
}

export function isSnoozed(choices: HintChoices, hint: Which, now: number): boolean {
  return choices.snoozes.some((snooze) => now < snooze.untilAt && isFor(snooze, hint));
}

/** The hints that the person lets through, in the order given. */
export function shownHints(found: readonly FoundHint[], choices: HintChoices, now: number): FoundHint[] {
  if (choices.isQuiet) return [];
  return found.filter((hint) => !choices.muted.includes(hint.id) && !isSnoozed(choices, hint, now));
}

function isFor(snooze: Snooze, hint: Which): boolean {
  return snooze.id === hint.id && snooze.account === hint.account;
}
