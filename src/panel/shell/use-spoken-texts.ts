import { useLayoutEffect, useState } from 'preact/hooks';
import { chooseLanguage } from '../../i18n/languages';
import { openTexts } from '../../i18n/open-texts';
import type { Texts } from '../../i18n/texts';
import { browserLanguages } from '../../platform/extension';
import { usePanel } from './use-panel';

/**
 * The texts of the language the person reads, in the document's `lang` and `dir` too; null until it is known which that
 * is, and what is said first was fetched. A language that is chosen later takes the place of the one before when all of it
 * is there, so that no view is left without words.
 */
export function useSpokenTexts(): Texts | null {
  const choice = usePanel(({ settings, trouble }) => settings?.language ?? (trouble === null ? null : 'auto'));
  const [texts, setTexts] = useState<Texts | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    const language = chooseLanguage(choice ?? 'auto', browserLanguages());
    const speak = async () => {
      const next = await openTexts(language);
      if (texts !== null) await next.rest();
      // Fetched while the settings are read, for most people choose no other; spoken when that is sure.
      if (isWanted && choice !== null) setTexts(next);
    };
    speak().catch((error) => console.error('A language could not be fetched from the package', error));
    return () => {
      isWanted = false;
    };
  }, [choice]);
  useLayoutEffect(() => {
    if (texts === null) return;
    document.documentElement.lang = texts.language;
    document.documentElement.dir = texts.direction;
  }, [texts]);
  return texts;
}
