import { isTemplate, type Template } from './template';

/** What is translated as one: a text with its plural forms, or the paragraphs that belong together. */
export type Sentence = Template | readonly string[];

/** Every sentence of some books with the way to it, such as `history/title`, in the order in which they are written. */
export function sentencesIn(books: unknown, way = ''): ReadonlyMap<string, Sentence> {
  if (isTemplate(books) || Array.isArray(books)) return new Map([[way, books as Sentence]]);
  if (typeof books !== 'object' || books === null) return new Map();
  const below = (key: string) => (way === '' ? key : `${way}/${key}`);
  return new Map(Object.entries(books).flatMap(([key, inner]) => [...sentencesIn(inner, below(key))]));
}

/** How many of the English sentences a language says itself: 0 = none, 1 = all. */
export function shareSaid(own: ReadonlyMap<string, Sentence>, english: ReadonlyMap<string, Sentence>): number {
  const said = [...english.keys()].filter((way) => own.has(way)).length;
  return english.size === 0 ? 1 : said / english.size;
}
