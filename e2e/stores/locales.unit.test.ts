/**
 * A browser takes a package's name, summary and button from `_locales`, and knows nothing of the languages that the panel has
 * in common for several countries: whoever reads the panel in a language reads the package in it too.
 */
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { languageNamed, SOURCE, TAGS } from '../../src/i18n/languages';
import { packageWords } from './listings';

/**
 * The languages of Chrome's own interface, by their tags. Of a folder by another name it takes no notice:
 * https://developer.chrome.com/docs/extensions/reference/api/i18n, read 2026-11-30.
 */
const OF_CHROME =
  'ar am bg bn ca cs da de el en en-AU en-GB en-US es es-419 et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nl no pl pt-BR pt-PT ro ru sk sl sr sv sw ta te th tr uk vi zh-CN zh-TW'.split(
    ' ',
  );
/** And those of Firefox, of the languages that are here, where they are others. */
const OF_FIREFOX = ['es-AR', 'es-CL', 'es-ES', 'es-MX', 'hi-IN', 'en-CA'];

const WORDS = new Map(packageWords().map(({ language, words }) => [language, words]));

/** What a browser shows in a locale: the folder of that very locale, else of its language, else the one of English. */
const shownIn = (locale: string) => WORDS.get(locale) ?? WORDS.get(locale.split('-')[0]!) ?? WORDS.get(SOURCE)!;

it('a package speaks to each browser in the language that its panel does', () => {
  const spoken = [...OF_CHROME, ...OF_FIREFOX].flatMap((locale) => {
    const language = languageNamed(locale);
    // An unfinished language may have no words in the package yet.
    return language === null || !WORDS.has(language) ? [] : [{ locale, language }];
  });
  expect(new Set(spoken.map(({ language }) => language))).toEqual(new Set(TAGS.filter((tag) => WORDS.has(tag))));
  const wrong = spoken.filter(({ locale, language }) => !isDeepStrictEqual(shownIn(locale), WORDS.get(language)));
  const told = (locale: string) => `public/_locales/${locale.replace('-', '_')}/messages.json`;
  expect(
    wrong.map(({ locale, language }) => `${told(locale)} says not what ${told(language)} says`),
    'Copy the one over the other.',
  ).toEqual([]);
});

it('each folder is of a language that Chrome knows', () => {
  expect([...WORDS.keys()].filter((locale) => !OF_CHROME.includes(locale))).toEqual([]);
});
