import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { createTexts, type Texts } from '../i18n/texts';

export const TextsContext = createContext<Texts>(createTexts('en'));

/** The texts of the language the person reads. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
