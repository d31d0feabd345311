import { chooseLanguage } from '../i18n/languages';
import { markWords } from '../i18n/mark-words';
import { browserLanguages } from '../platform/extension';
import { handPageWords } from '../platform/page-words';
import { readSettings } from '../platform/settings';

let turn: Promise<void> = Promise.resolve();

/**
 * Hands the content script what its marks say, in the language the person chose or the browser speaks. One after the
 * other, or the words of an earlier choice could be laid down last; beside what is written to the archive, which need not
 * wait for them. What fails is tried again when the worker next begins.
 */
export function handWords(): Promise<void> {
  turn = turn.then(hand).catch((error) => console.error('What marks say could not be handed over', error));
  return turn;
}

async function hand(): Promise<void> {
  const settings = await readSettings();
  // Before Start nothing is drawn, and nothing at all is stored.
  if (!settings.hasConsented) return;
  const language = chooseLanguage(settings.language, browserLanguages());
  const { statuses, short, likelyShort, likely, old, likelyAndOld } = markWords(language);
  await handPageWords({ language, statuses, short, likelyShort, likely, old, likelyAndOld });
}
