import type { Language } from './languages';
import { fill, type PlaceNamesOf, type Template, type TranslationOf, type Value } from './template';
import type { Texts } from './texts';

/** A book of texts of its own, for a view that is loaded only when opened. The English one is the source. */
export interface PhraseBook<Source extends Readonly<Record<string, Template>>> {
  readonly en: Source;
  readonly id: TranslationOf<Source>;
}

type ValuesFor<T extends Template> =
  PlaceNamesOf<T> extends never ? [] : [values: Readonly<Record<PlaceNamesOf<T>, Value>>];

export type Speak<Source extends Readonly<Record<string, Template>>> = <Key extends keyof Source & string>(
  key: Key,
  ...values: ValuesFor<Source[Key]>
) => string;

const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-GB'),
  id: new Intl.PluralRules('id-ID'),
};

/** Speaks a book in the language of `texts`, with its way of writing numbers. */
export function speak<Source extends Readonly<Record<string, Template>>>(
  book: PhraseBook<Source>,
  texts: Pick<Texts, 'language' | 'number'>,
): Speak<Source> {
  const words = book[texts.language] as Readonly<Record<string, Template>>;
  const language = { number: { format: texts.number }, plural: PLURALS[texts.language] };
  return (key, ...values) => fill(words[key]!, (values[0] ?? {}) as Readonly<Record<string, Value>>, language);
}
