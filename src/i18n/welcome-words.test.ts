/** The page after install: what it says is fetched by it alone, so it stands in no book of the panel's. */
import { describe, expect, it, vi } from 'vitest';
import { welcome as english } from './en/welcome';
import { booksOf, WHOLE } from './fixtures/texts';
import { factsOf, type Language, TAGS } from './languages';
import { openWelcomeWords, writtenWelcome } from './welcome-words';

/** What was said before, of browsers that keep a history of the pages they opened. */
const ALL_GONE =
  /nothing (is )?left|tidak ada yang tertinggal|no queda nada|nada fica|nichts bleibt|n’en reste rien|hiçbir şey kalmaz|non ne resta nulla|何も残|कुछ नहीं बचता|ничего не останется|لا يبقى شيء/;
/** In marks of quotation, whichever a language has. */
const QUOTED = /[“„«「]\s?([^”“»」]+?)\s?[”“»」]/;

describe.each(TAGS)('the page after install in %s', (language) => {
  it('says all that the English one says, and nothing that is empty', async () => {
    const { words } = await openWelcomeWords(language);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    expect(Object.values(words).filter((text) => text === '' || text !== text.trim())).toEqual([]);
    // Nothing is filled in there.
    expect(Object.entries(words).filter(([, text]) => /[{}]/.test(text))).toEqual([]);
  });

  it('has a file of its own, without which a finished language would speak English here', async () => {
    const isThere = (await writtenWelcome(language)) !== undefined;
    expect([`src/i18n/${language}/welcome.ts`, isThere || factsOf(language).isUnfinished]).toEqual([
      `src/i18n/${language}/welcome.ts`,
      true,
    ]);
  });

  it('says of removal what is the browser’s own to keep, and never that nothing at all is left', async () => {
    const said = (await openWelcomeWords(language)).words['remove.text'];
    expect(said).toMatch(/Balik[\s\S]*Firefox/);
    expect(said).not.toMatch(ALL_GONE);
  });

  it('names the button of the panel as the panel has it', async () => {
    const own = await writtenWelcome(language);
    const isOwn = own?.['start.text'] !== undefined;
    // Where either is said in English, so is the button.
    const panel = isOwn && booksOf(language).start?.['consent.start'] !== undefined ? booksOf(language) : booksOf('en');
    const start = QUOTED.exec((await openWelcomeWords(language)).words['start.text'])?.[1];
    expect(start, `src/i18n/${language}/welcome.ts, start.text`).toBe(panel.start['consent.start']);
  });
});

it.each(WHOLE)(
  'is short in %s: about 150 words in English, and no language needs twice as many letters',
  async (tag) => {
    const length = (words: object) => Object.values(words).join(' ').length;
    expect(Object.values(english).join(' ').split(' ').length).toBeLessThanOrEqual(190);
    expect(length((await openWelcomeWords(tag)).words)).toBeLessThan(2 * length(english));
  },
);

describe('where the package has lost a language', () => {
  const without = (lost: readonly Language[]) => async (language: Language) => {
    if (lost.includes(language)) throw new TypeError('Failed to fetch dynamically imported module');
    return writtenWelcome(language);
  };

  it('the page speaks English, and says that it does', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await openWelcomeWords('de', without(['de']))).toEqual({ language: 'en', words: english });
    expect(errors).toHaveBeenCalledOnce();
    await expect(openWelcomeWords('de', without(['de', 'en']))).rejects.toThrow('Failed to fetch');
    errors.mockRestore();
  });

  it('another is not touched by it', async () => {
    expect((await openWelcomeWords('fr', without(['de']))).language).toBe('fr');
  });
});
