import type { Change } from '../domain/changes/change';
import type { FollowListKind } from '../domain/follow-list';
import type { CountSource } from '../domain/looks/count';
import type { Look } from '../domain/looks/look';
import type { OwnAction } from '../domain/looks/profile';
import type { Tie } from '../domain/ties/tie';
import type { BroughtExport } from './exports';
import type { Page } from './pages';

/** What a profile's header or answer showed of the viewer's own lists; null = nothing of that list. */
export interface ShownCounts {
  readonly at: number;
  readonly source: CountSource;
  readonly followers: readonly [low: number, high: number] | null;
  readonly following: readonly [low: number, high: number] | null;
}

/** What was said of one account's ties at one moment: its profile was opened, or the person did something by hand. */
export interface Said {
  readonly at: number;
  readonly person: number;
  readonly followsYou: boolean | null;
  readonly youFollow: boolean | null;
  readonly isRequested: boolean | null;
  readonly action: OwnAction | null;
}

/** What is said of one account. */
export interface TieAnswers {
  readonly person: number;
  readonly followers: Tie;
  readonly following: Tie;
}

export interface Answers {
  readonly at: number;
  readonly ties: readonly TieAnswers[];
  /** All changes told so far; asked for only now and then, as the panel does. */
  changes(): readonly Change[];
  /** The looks that the answers rest on, with their bounds; oldest first. Accounts by their place in the world. */
  readonly looks: readonly Look[];
}

/** Whoever remembers what the page showed, and answers from that alone. */
export interface Records {
  page(page: Page): void | Promise<void>;
  counts(counts: ShownCounts): void | Promise<void>;
  said(said: Said): void | Promise<void>;
  /** Left out by whoever cannot read exports. */
  brought?(one: BroughtExport): void | Promise<void>;
  answers(now: number): Answers | Promise<Answers>;
}

export const KINDS: readonly FollowListKind[] = ['followers', 'following'];
