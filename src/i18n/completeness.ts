import { factsOf, type Language, SOURCE } from './languages';
import { writtenBooks } from './load';
import { writtenMarks } from './mark-words';
import { type Sentence, sentencesIn, shareSaid } from './shape/sentences';
import { writtenTags } from './tag-names';
import { writtenWelcome } from './welcome-words';

/**
 * How much of a language is translated, as a share of all sentences: 1 where it is finished. What is not finished is
 * counted in the package itself, so no figure is ever kept; rejects where the package is damaged.
 */
export async function completenessOf(language: Language): Promise<number> {
  if (!factsOf(language).isUnfinished) return 1;
  const [own, english] = await Promise.all([written(language), written(SOURCE)]);
  return shareSaid(own, english);
}

async function written(language: Language): Promise<ReadonlyMap<string, Sentence>> {
  // Fetched here alone: what is told after an update is a file of its own.
  const { NEWS, writtenNews } = await import('./whats-new');
  const [books, welcome] = await Promise.all([writtenBooks(language), writtenWelcome(language)]);
  const words = { marks: writtenMarks(language), tags: writtenTags(language), welcome };
  return sentencesIn({ ...books, ...words, [NEWS]: writtenNews(language) });
}
