import type { ExportedList } from './list-names';

/** What the person can do about a problem; the interface has one sentence for each. */
export type Remedy =
  | 'download-again'
  | 'request-instagram-export'
  | 'request-followers-and-following'
  | 'add-missing-list'
  | 'pick-one-export'
  | 'add-missing-parts'
  | 'ask-for-all-time'
  | 'ask-for-json'
  | 'unpack-it-yourself'
  | 'report-shape'
  | 'try-again'
  | 'none';

export type ProblemSeverity = 'refusal' | 'warning' | 'note';

/** A refusal ends the reading; a warning says that something is missing or doubtful; a note is for the record. */
const KNOWN = {
  aborted: ['refusal', 'try-again'],
  'broken-zip': ['refusal', 'download-again'],
  encrypted: ['refusal', 'unpack-it-yourself'],
  'too-large': ['refusal', 'request-followers-and-following'],
  'too-many-entries': ['refusal', 'request-followers-and-following'],
  'facebook-export': ['refusal', 'request-instagram-export'],
  'no-lists': ['refusal', 'request-followers-and-following'],
  'list-missing': ['warning', 'add-missing-list'],
  'lists-empty': ['refusal', 'ask-for-all-time'],
  'not-a-list': ['refusal', 'download-again'],
  'broken-file': ['refusal', 'download-again'],
  'truncated-file': ['refusal', 'download-again'],
  'too-deep': ['refusal', 'download-again'],
  'no-usernames': ['refusal', 'report-shape'],
  'two-owners': ['refusal', 'pick-one-export'],
  'two-exports': ['refusal', 'pick-one-export'],
  'not-told-apart': ['refusal', 'pick-one-export'],
  'two-dates': ['refusal', 'pick-one-export'],
  'formats-mixed': ['refusal', 'pick-one-export'],
  'date-unknown': ['refusal', 'ask-for-json'],
  'parts-missing': ['warning', 'add-missing-parts'],
  'date-window': ['warning', 'ask-for-all-time'],
  'date-window-possible': ['warning', 'ask-for-all-time'],
  'list-empty': ['warning', 'ask-for-all-time'],
  'copies-differ': ['warning', 'pick-one-export'],
  'owner-disagrees': ['warning', 'pick-one-export'],
  'rows-unreadable': ['warning', 'report-shape'],
  'dates-unreadable': ['warning', 'ask-for-json'],
  'file-unreadable': ['warning', 'report-shape'],
  'shape-unknown': ['warning', 'report-shape'],
  'json-beside-html': ['note', 'none'],
  'copies-alike': ['note', 'none'],
  'rows-repeated': ['note', 'none'],
  'owner-unknown': ['note', 'none'],
} as const satisfies Record<string, readonly [ProblemSeverity, Remedy]>;

export type ProblemCode = keyof typeof KNOWN;

export interface ProblemFacts {
  /** The file it is about, as the export names it. */
  readonly path?: string;
  readonly list?: ExportedList;
  readonly count?: number;
  /** Part numbers, owners, dates … whatever the sentence shows. */
  readonly detail?: readonly (string | number)[];
}

/** Something the person should know about an export, typed so that every language can say it in its own words. */
export interface ExportProblem {
  readonly code: ProblemCode;
  readonly severity: ProblemSeverity;
  readonly next: Remedy;
  readonly path: string | null;
  readonly list: ExportedList | null;
  readonly count: number | null;
  readonly detail: readonly (string | number)[];
}

export function problem(code: ProblemCode, facts: ProblemFacts = {}): ExportProblem {
  const [severity, next] = KNOWN[code];
  const { path = null, list = null, count = null, detail = [] } = facts;
  return { code, severity, next, path, list, count, detail };
}

/** Thrown, always and only, when an export is not read: nothing of it may be kept. */
export class ExportRefusal extends Error {
  readonly problem: ExportProblem;
  constructor(code: ProblemCode, facts: ProblemFacts = {}) {
    super(`export refused: ${code}`);
    this.name = 'ExportRefusal';
    this.problem = problem(code, facts);
  }
}
