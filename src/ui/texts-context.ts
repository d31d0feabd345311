import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BookName, Speak, Texts } from '../i18n/texts';

/** Carries the texts to all that is drawn below it; null = none were put in, so nothing below can speak. */
export const TextsContext = createContext<Texts | null>(null);

/** The texts of the language the person reads. Nothing that speaks is drawn before they were fetched. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('Whatever speaks stands in a TextsContext.');
  return texts;
}

/** Speaks one book in the language the person reads. */
export function usePhrases<Name extends BookName>(name: Name): Speak<Name> {
  return useTexts().book(name);
}
