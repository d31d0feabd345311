import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type PhraseBook, type Speak, speak } from '../i18n/phrases';
import type { Template } from '../i18n/template';
import { createTexts, type Texts } from '../i18n/texts';

export const TextsContext = createContext<Texts>(createTexts('en'));

/** The texts of the language the person reads. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}

/** Speaks a view's own book of texts in the language the person reads. */
export function usePhrases<Source extends Readonly<Record<string, Template>>>(book: PhraseBook<Source>): Speak<Source> {
  const texts = useTexts();
  return useMemo(() => speak(book, texts), [book, texts]);
}
