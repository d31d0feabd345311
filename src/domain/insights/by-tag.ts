import type { AccountNumber } from '../account';
import { BUILT_IN_TAGS, isBuiltInTag, type Tag } from '../context';
import { countOf, difference, intersection, type Membership, membershipOf } from '../membership';

export interface TagPart {
  /** null = accounts without any tag. */
  readonly tag: Tag | null;
  readonly members: Membership;
  readonly count: number;
}

/**
 * Everybody by tag: the built-in ones first, then the person's own in alphabetical order, last those without any.
 * An account may bear several tags, so these parts may overlap. Tags that nobody bears are left out.
 */
export function byTag(everybody: Membership, tagsOf: ReadonlyMap<AccountNumber, readonly Tag[]>): TagPart[] {
  const bearers = new Map<Tag, AccountNumber[]>();
  const tagged: AccountNumber[] = [];
  for (const [number, tags] of tagsOf) {
    if (tags.length > 0) tagged.push(number);
    for (const tag of tags) {
      const known = bearers.get(tag);
      if (known === undefined) bearers.set(tag, [number]);
      else known.push(number);
    }
  }
  const own = [...bearers.keys()].filter((tag) => !isBuiltInTag(tag)).sort();
  const parts = [...BUILT_IN_TAGS, ...own].map((tag) =>
    partOf(tag, intersection(everybody, membershipOf(bearers.get(tag) ?? []))),
  );
  const untagged = partOf(null, difference(everybody, membershipOf(tagged)));
  return [...parts, untagged].filter((part) => part.count > 0);
}

function partOf(tag: Tag | null, members: Membership): TagPart {
  return { tag, members, count: countOf(members) };
}
