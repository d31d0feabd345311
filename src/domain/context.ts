import type { AccountId, AccountNumber } from './account';
import { HOUR_MS } from './time';

/** Why a person follows an account. The five of the article; several may hold at once. */
export const FOLLOW_REASONS = ['network', 'appreciation', 'relationship', 'marketing', 'returning-the-favour'] as const;
/** One of the article's reasons. */
export type FollowReason = (typeof FOLLOW_REASONS)[number];

/** Their words: `tag.…` of the context book. */
export const BUILT_IN_TAGS = ['prospect', 'customer', 'influencer', 'same-field', 'collaborator'] as const;
/** A tag that Balik brings along and says in the person's language. */
export type BuiltInTag = (typeof BUILT_IN_TAGS)[number];

/** A built-in tag or one of the person's own, as `asTag` writes it. */
export type Tag = string;

/** Whether the books have words for the tag; the person's own are shown as they wrote them. */
export function isBuiltInTag(tag: Tag): tag is BuiltInTag {
  return (BUILT_IN_TAGS as readonly Tag[]).includes(tag);
}

/** A tag and when it held. One taken off stays as history: "was a prospect" is what conversion is counted from. */
export interface TagMark {
  readonly tag: Tag;
  readonly addedAt: number;
  /** null while the account bears the tag. */
  readonly removedAt: number | null;
}

/** What the person knows and wants of one account; nothing of it comes from Instagram. */
export interface AccountContext {
  /** In the order of `FOLLOW_REASONS`, each at most once. */
  readonly reasons: readonly FollowReason[];
  /** In alphabetical order, each tag at most once. */
  readonly tags: readonly TagMark[];
  readonly note: string;
  /** Keep quietly: left out of the follow-back lists and of all hints. */
  readonly isKept: boolean;
}

/** What is noted of an account of which nothing is noted. */
export const NO_CONTEXT: AccountContext = { reasons: [], tags: [], note: '', isKept: false };

/** One thing that the person does to what is noted of an account; `isOn` false takes it off again. */
export type ContextEdit =
  | { readonly kind: 'reason'; readonly reason: FollowReason; readonly isOn: boolean }
  | { readonly kind: 'tag'; readonly tag: Tag; readonly isOn: boolean }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'keep'; readonly isOn: boolean };

/**
 * Whom the person means by a note: the archive's number, and who was shown under it. A number alone may be another's by
 * the time it is heard: the account may have been forgotten, or an import undone, meanwhile.
 */
export interface MeantAccount {
  readonly number: AccountNumber;
  /** null = only the name is known. */
  readonly id: AccountId | null;
  readonly username: string;
}

/** Undo as data: what one edit made of one account. An edit of many accounts is a list of these. */
export interface ContextChange {
  readonly account: AccountNumber;
  readonly before: AccountContext;
  readonly after: AccountContext;
}

const LONGEST_TAG = 40;
/** Two notes in one, where two accounts turned out to be one. */
const BETWEEN_NOTES = '\n\n';
/** A tag taken off so soon after it was put on was a slip, and leaves no history. */
const SLIP_MS = HOUR_MS;

/** A tag in the one form it is kept in: lower case, single blanks, without leading "#"; null where nothing is left. */
export function asTag(text: string): Tag | null {
  const tag = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/^#+\s*/, '')
    .toLowerCase();
  return tag === '' ? null : [...tag].slice(0, LONGEST_TAG).join('').trimEnd();
}

/** The tags an account bears now. */
export function currentTags(context: AccountContext): Tag[] {
  return context.tags.filter((mark) => mark.removedAt === null).map((mark) => mark.tag);
}

/** Nothing is noted, so no row need be kept. A tag taken off counts as noted: it stays as history. */
export function isEmptyContext(context: AccountContext): boolean {
  return context.reasons.length === 0 && context.tags.length === 0 && context.note === '' && !context.isKept;
}

/** The context after one edit made at `at`; an edit that changes nothing gives an equal context. */
export function edited(context: AccountContext, edit: ContextEdit, at: number): AccountContext {
  switch (edit.kind) {
    case 'reason':
      return {
        ...context,
        reasons: FOLLOW_REASONS.filter((one) => (one === edit.reason ? edit.isOn : context.reasons.includes(one))),
      };
    case 'tag': {
      const tag = asTag(edit.tag);
      if (tag === null) return context;
      return withMark(context, tag, markAfter(markOf(context, tag), tag, edit.isOn, at));
    }
    case 'note':
      return { ...context, note: edit.note };
    case 'keep':
      return { ...context, isKept: edit.isOn };
  }
}

/** One context where two accounts turned out to be one. Nothing is lost: reasons, tags and notes of both stay. */
export function merged(one: AccountContext, other: AccountContext): AccountContext {
  let tags: AccountContext = { ...one };
  for (const mark of other.tags) tags = withMark(tags, mark.tag, mergedMark(markOf(one, mark.tag), mark));
  return {
    reasons: FOLLOW_REASONS.filter((reason) => one.reasons.includes(reason) || other.reasons.includes(reason)),
    tags: tags.tags,
    note: mergedNote(one.note, other.note),
    isKept: one.isKept || other.isKept,
  };
}

/**
 * `current` without what the change did to it. What was edited since stays as it is. `isUnited`: two accounts turned out
 * to be one since, so that the note may stand beside another's (`merged`).
 */
export function undone(current: AccountContext, { before, after }: ContextChange, isUnited = false): AccountContext {
  const goesBack = <Value>(now: Value, was: Value, became: Value): Value => (now === became ? was : now);
  let context: AccountContext = {
    reasons: FOLLOW_REASONS.filter((one) =>
      goesBack(current.reasons.includes(one), before.reasons.includes(one), after.reasons.includes(one)),
    ),
    tags: current.tags,
    note: isUnited
      ? withoutNote(current.note, before.note, after.note)
      : goesBack(current.note, before.note, after.note),
    isKept: goesBack(current.isKept, before.isKept, after.isKept),
  };
  for (const { tag } of [...before.tags, ...after.tags]) {
    const became = markOf(after, tag);
    if (isSameMark(markOf(current, tag), became)) context = withMark(context, tag, markOf(before, tag));
  }
  return context;
}

function markOf(context: AccountContext, tag: Tag): TagMark | null {
  return context.tags.find((mark) => mark.tag === tag) ?? null;
}

function withMark(context: AccountContext, tag: Tag, mark: TagMark | null): AccountContext {
  const others = context.tags.filter((one) => one.tag !== tag);
  const tags = mark === null ? others : [...others, mark].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  return { ...context, tags };
}

function markAfter(mark: TagMark | null, tag: Tag, isOn: boolean, at: number): TagMark | null {
  if (isOn) return { tag, addedAt: mark?.addedAt ?? at, removedAt: null };
  if (mark === null || mark.removedAt !== null) return mark;
  return at - mark.addedAt < SLIP_MS ? null : { ...mark, removedAt: at };
}

function mergedMark(one: TagMark | null, other: TagMark): TagMark {
  if (one === null) return other;
  const isBorne = one.removedAt === null || other.removedAt === null;
  return {
    tag: other.tag,
    addedAt: Math.min(one.addedAt, other.addedAt),
    removedAt: isBorne ? null : Math.max(one.removedAt!, other.removedAt!),
  };
}

function mergedNote(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}${BETWEEN_NOTES}${other}`;
}

/** The note without the paragraphs `became`, which are `was` again. */
function withoutNote(note: string, was: string, became: string): string {
  if (became === '') return mergedNote(note, was);
  const framed = `${BETWEEN_NOTES}${note}${BETWEEN_NOTES}`;
  const at = framed.indexOf(`${BETWEEN_NOTES}${became}${BETWEEN_NOTES}`);
  if (at === -1) return note;
  const [first, last] = [note.slice(0, Math.max(0, at - BETWEEN_NOTES.length)), note.slice(at + became.length)];
  return [first, was, last.slice(BETWEEN_NOTES.length)].filter((part) => part !== '').join(BETWEEN_NOTES);
}

/** Of one tag. */
function isSameMark(one: TagMark | null, other: TagMark | null): boolean {
  return one?.addedAt === other?.addedAt && one?.removedAt === other?.removedAt;
}
