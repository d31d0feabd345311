import { asTag, BUILT_IN_TAGS, isBuiltInTag, type Tag } from '../../domain/context';
import { tagNames } from '../../i18n/tag-names';
import type { Speak } from '../../i18n/texts';

/** A tag as it is shown: the built-in ones in the person's language, their own as they wrote them. */
export function tagWords(tag: Tag, say: Speak<'context'>): string {
  return isBuiltInTag(tag) ? say(`tag.${tag}`) : tag;
}

/** The tag that was written: who writes "customer" or "pelanggan" means the built-in one. Null where nothing is left. */
export function tagIn(text: string): Tag | null {
  const tag = asTag(text);
  return BUILT_IN_TAGS.find((one) => tagNames(one).some((name) => asTag(name) === tag)) ?? tag;
}

/** Every tag there is to choose from: the built-in ones, then those of the person's own that any account bears. */
export function knownTags(contexts: Parameters<typeof ownTags>[0]): Tag[] {
  return [...BUILT_IN_TAGS, ...ownTags(contexts)];
}

/** All tags of the person's own that any account bears, in alphabetical order. */
export function ownTags(
  contexts: Iterable<{ readonly tags: readonly { tag: Tag; removedAt: number | null }[] }>,
): Tag[] {
  const own = new Set<Tag>();
  for (const { tags } of contexts)
    for (const { tag, removedAt } of tags) if (removedAt === null && !isBuiltInTag(tag)) own.add(tag);
  return [...own].sort();
}
