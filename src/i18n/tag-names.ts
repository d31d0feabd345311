import type { BuiltInTag } from '../domain/context';
import type { Language } from './languages';

const ALL = import.meta.glob<Readonly<Record<BuiltInTag, string>>>('./*/tags.ts', { eager: true, import: 'tags' });

/** What each built-in tag is called, in all languages: a person may type any of them. */
export function tagNames(tag: BuiltInTag): string[] {
  return Object.values(ALL).map((names) => names[tag]);
}

/** What one language calls them, or undefined. */
export function writtenTags(language: Language): Readonly<Record<BuiltInTag, string>> | undefined {
  return ALL[`./${language}/tags.ts`];
}
