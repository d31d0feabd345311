import type { FollowList } from '../domain/follow-list';
import type { EndpointName } from './endpoints';

/** What can be wrong with an answer. Source: shapes of Sept 2026, section 6 (written down Nov 2026). */
export type ProblemKind =
  /** "Please wait a few minutes", or status 429. */
  | 'throttled'
  | 'logged-out'
  /** Instagram stopped an action or a scraper (`feedback_required`, `spam`): rest for days. */
  | 'action-blocked'
  /** The person must confirm something on Instagram (checkpoint, challenge). */
  | 'checkpoint'
  /** The page's own query number is out of date. */
  | 'stale-query'
  | 'refused'
  | 'graphql-failure'
  | 'comet-failure'
  | 'not-json'
  | 'html'
  | 'truncated'
  | 'wrong-shape'
  /** An answer, or a page inside a list, with nothing in it: unknown, never "nobody". */
  | 'empty-answer'
  /** The list of a private account that the viewer does not follow. */
  | 'private-list'
  /** A list that begins with no rows: withheld, or truly empty. Only the profile's count can tell. */
  | 'soft-block'
  | 'too-large'
  | 'too-many-rows'
  /** Rows without a readable id or username. */
  | 'bad-ids';

/** `detail` is made of fixed words and small numbers only, so that a report may show it: no names, no ids. */
export interface DialectProblem {
  readonly endpoint: EndpointName;
  readonly kind: ProblemKind;
  readonly detail: string;
}

/** Thrown inside the readers and caught in `translate`, the only door: outside it nothing is ever thrown. */
export class DialectError extends Error {
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly list: FollowList | null;

  constructor(kind: ProblemKind, detail: string, list: FollowList | null = null) {
    super(`${kind}: ${detail}`);
    this.kind = kind;
    this.detail = detail;
    this.list = list;
  }
}
