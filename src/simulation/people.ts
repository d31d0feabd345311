import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';

/** Moments at which something went on and off in turn, the first time on; ascending. Off before the first. */
export type Turns = number[];

export const SINCE_EVER = Number.NEGATIVE_INFINITY;

export function isOn(turns: Turns, at: number): boolean {
  let passed = 0;
  while (passed < turns.length && turns[passed]! <= at) passed += 1;
  return passed % 2 === 1;
}

/** Whether it was so at some moment of a span, its ends included. */
export function isEver(turns: Turns, on: boolean, from: number, to: number): boolean {
  return isOn(turns, from) === on || turns.some((at, turn) => at > from && at <= to && (turn % 2 === 0) === on);
}

/** Whether it went off at some moment of a span. */
export function isEverEnded(turns: Turns, from: number, to: number): boolean {
  return turns.some((at, turn) => turn % 2 === 1 && at >= from && at <= to);
}

export function isOnNow(turns: Turns): boolean {
  return turns.length % 2 === 1;
}

/** What is true of one account, over all time. `followers`: it follows the viewer; `following`: the viewer follows it. */
export interface Person extends Readonly<Record<FollowListKind, Turns>> {
  readonly index: number;
  readonly id: AccountId;
  /** Lists never show it, counts have it: age-restricted, or withheld for a reason nobody tells. */
  readonly isNeverShown: boolean;
  /** While it is so no list shows it, counts have it, and its ties hold. */
  readonly deactivated: Turns;
  /** Its ties ended with it; null = it is still there. */
  deletedAt: number | null;
  /** Each with the moment since when. */
  readonly names: { readonly at: number; readonly username: string }[];
}

export function nameAt({ names }: Person, at: number): string {
  return (names.findLast((one) => one.at <= at) ?? names[0]!).username;
}

export function isShownNow({ isNeverShown, deactivated, deletedAt }: Person): boolean {
  return !isNeverShown && deletedAt === null && !isOnNow(deactivated);
}

/** Whether nobody could find it, or no list would show it, at some moment of a span. */
export function isEverOutOfSight(person: Person, from: number, to: number): boolean {
  const { isNeverShown, deactivated, deletedAt } = person;
  return isNeverShown || isEver(deactivated, true, from, to) || (deletedAt !== null && deletedAt <= to);
}

/** The second id of the person of this place. */
export function fbidOf(index: number): string {
  return `1784${String(index).padStart(13, '0')}`;
}
