import { isTemplate } from './shape/template';

/**
 * What is translated, and in English what is not, sentence by sentence. Paragraphs that belong together are taken
 * together: half of them in another language would tell nothing.
 */
export function completed<Whole>(own: unknown, english: Whole): Whole {
  if (own === undefined || isTemplate(english) || Array.isArray(english)) return (own ?? english) as Whole;
  const parts = Object.entries(english as Readonly<Record<string, unknown>>);
  const said = own as Readonly<Record<string, unknown>>;
  return Object.fromEntries(parts.map(([key, value]) => [key, completed(said[key], value)])) as Whole;
}
