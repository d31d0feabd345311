/** One word for one thing: no text, README or document for people says a thing of the glossary in another word. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guide as englishGuide } from './en/guide';
import { booksOf, WHOLE } from './fixtures/texts';
import { type Language, TAGS } from './languages';
import { markWords } from './mark-words';
import { type Glossary, INSTAGRAM_MEANINGS, MEANINGS } from './shape/glossary';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
/** A language that is begun may have no glossary yet, or one before its books: then only what is there is held to it. */
const GLOSSARIES = import.meta.glob<Glossary>('./*/glossary.ts', { eager: true, import: 'glossary' });
const LISTS = import.meta.glob<Readonly<Record<string, string>>>('./*/list-names.ts', {
  eager: true,
  import: 'listNames',
});
const LANGUAGES = TAGS.filter((tag) => `./${tag}/glossary.ts` in GLOSSARIES);
const FINISHED = LANGUAGES.filter((tag) => WHOLE.includes(tag));
const glossaryOf = (language: Language) => GLOSSARIES[`./${language}/glossary.ts`]!;
const listNamesOf = (language: Language) => LISTS[`./${language}/list-names.ts`]!;

interface Text {
  readonly where: string;
  readonly text: string;
}

function textsIn(value: unknown, where: string): Text[] {
  if (typeof value === 'string') return [{ where, text: value.replace(/\{\w+\}/g, '…') }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where}/${key}`));
}

/** Every text of the interface, found by its file, so that a book of tomorrow is held to it as well. */
async function interfaceTexts(language: Language): Promise<Text[]> {
  const files = readdirSync(join(HERE, language)).filter((name) => !/^(glossary|first|rest)\.ts$/.test(name));
  const books = await Promise.all(
    files.map(async (name) => textsIn({ ...(await import(/* @vite-ignore */ join(HERE, language, name))) }, name)),
  );
  return books.flat();
}

/** What people read beside the interface, by its name; the English documents bear no tag, and some of `docs/` are for builders. */
const ENGLISH_DOCUMENTS = ['README.md', 'docs/faq.md', 'docs/permissions.md', 'docs/privacy.md', 'docs/translating.md'];
function documentsOf(language: Language): string[] {
  const named = ['docs', 'docs/store'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith(`.${language}.md`))
      .map((name) => `${folder}/${name}`),
  );
  const own = language === 'en' ? ENGLISH_DOCUMENTS : [`README.${language}.md`];
  const all = [...own, ...named, `public/_locales/${language.replace('-', '_')}/messages.json`];
  return all.filter((path) => existsSync(join(ROOT, path)));
}
const documentTexts = (language: Language): Text[] =>
  documentsOf(language).flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .map((text) => ({ where: path, text })),
  );

it('both languages have a glossary, and documents that are held to it', () => {
  expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'id']));
  expect(documentsOf('en')).toEqual([
    ...ENGLISH_DOCUMENTS,
    'docs/store/listing.en.md',
    'public/_locales/en/messages.json',
  ]);
  expect(documentsOf('id')).toEqual([
    'README.id.md',
    'docs/permissions.id.md',
    'docs/privacy.id.md',
    'docs/store/listing.id.md',
    'public/_locales/id/messages.json',
  ]);
});

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  const { terms, noListNames } = glossaryOf(language);

  it.runIf(WHOLE.includes(language))('reads all books', async () => {
    const wheres = (await interfaceTexts(language)).map(({ where }) => where);
    for (const book of ['history', 'hints', 'guide', 'insights', 'context', 'exchange', 'marks', 'panel'])
      expect(wheres.some((where) => where.startsWith(`${book}.ts`))).toBe(true);
  });

  it.each(Object.keys(MEANINGS) as (keyof typeof MEANINGS)[])('%s has no other word', async (term) => {
    const { never, says } = terms[term];
    if (never === null) return;
    expect(says).not.toMatch(never);
    const texts = [...(await interfaceTexts(language)), ...documentTexts(language)];
    expect(texts.filter(({ text }) => never.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('has one name for one list, and no other is left', async () => {
    // Where a list's name has no room in the page, a mark says the same in fewer letters.
    const texts = (await interfaceTexts(language)).filter(({ where }) => !where.startsWith('marks.ts/marks/short/'));
    const others = texts.filter(({ text }) => noListNames.test(text));
    expect(others.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    const names = Object.values(listNamesOf(language) ?? {});
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(noListNames);
  });
});

describe('the name of a list', () => {
  it.each(FINISHED)('stands on its tile, above it and in the guide, in %s', (language) => {
    const { panel: main, guide } = booksOf(language);
    for (const [status, name] of Object.entries(listNamesOf(language)))
      expect(main).toHaveProperty([`tab.${status}`], name);
    const titles = (['mutual', 'not-following-back', 'waiting-for-you', 'not-known'] as const).map(
      (section) => guide.sections[section].title,
    );
    const { mutual, 'only-i-follow': notBack, 'only-they-follow': notYou, unknown } = listNamesOf(language);
    expect(titles).toEqual([mutual, notBack, notYou, unknown]);
  });

  it.each(FINISHED)('is what the mark, the row and the verdict say of one of its people, in %s', (language) => {
    const { panel: first, evidence } = booksOf(language);
    const main: Readonly<Record<string, unknown>> = { ...first, ...evidence };
    const { statuses } = markWords(language);
    const isOf = (text: unknown, status: keyof typeof statuses) =>
      String(text).toLowerCase().includes(listNamesOf(language)[status]!.toLowerCase());
    for (const text of [statuses['only-they-follow'], main['verdict.only-they-follow']])
      expect([text, isOf(text, 'only-they-follow')]).toEqual([text, true]);
    for (const text of [statuses.mutual, main['verdict.mutual']])
      expect([text, isOf(text, 'mutual')]).toEqual([text, true]);
    for (const text of [statuses.neither, main['verdict.neither']])
      expect([text, isOf(text, 'neither')]).toEqual([text, true]);
    const { doesNotFollowBack } = glossaryOf(language);
    for (const text of [statuses['only-i-follow'], main['verdict.only-i-follow']])
      expect(text).toMatch(doesNotFollowBack);
  });
});

describe('the short words of a mark', () => {
  it.each(FINISHED)('are shorter than the sentence, one for each, and none waits for anybody, in %s', (language) => {
    const { statuses, short } = markWords(language);
    const said = Object.values(short);
    expect(new Set(said).size).toBe(said.length);
    for (const [status, words] of Object.entries(short)) {
      expect(words.length).toBeLessThan(statuses[status as keyof typeof statuses].length);
      // Beside a name and a button there is room for so many letters.
      expect(words.length).toBeLessThanOrEqual(18);
      expect(words).not.toMatch(/menunggu|wait|…/i);
    }
  });

  it.each(FINISHED)(
    'say that something is likely in no more letters than a row has room for, one for each, in %s',
    (language) => {
      const { short, likelyShort, likely } = markWords(language);
      const said = Object.entries(likelyShort);
      expect(new Set(said.map(([, words]) => words)).size).toBe(said.length);
      for (const [status, words] of said) {
        expect(words.length).toBeLessThan(`${short[status as keyof typeof short]} · ${likely}`.length);
        expect(words.length).toBeLessThanOrEqual(24);
      }
    },
  );

  // In a list of followers "follows you" would tell nothing.
  it('are what is missing of the tie', () => {
    expect(markWords('en').short).toMatchObject({
      'only-i-follow': 'No follow-back',
      'only-they-follow': 'You don’t follow',
    });
    expect(markWords('id').short).toMatchObject({
      'only-i-follow': 'Belum mengikuti',
      'only-they-follow': 'Belum Anda ikuti',
    });
  });
});

describe('what is likely', () => {
  it.each(FINISHED)('is called by one word in %s, everywhere', async (language) => {
    const likely = (await interfaceTexts(language)).filter(({ where }) => /likely/.test(where));
    expect(likely.length).toBeGreaterThan(8);
    const word = glossaryOf(language).likely;
    expect(likely.filter(({ where, text }) => !word.test(text) && !where.endsWith('.name'))).toEqual([]);
  });
});

describe.each(LANGUAGES)('what Instagram calls its own in %s', (language) => {
  const { instagram } = glossaryOf(language);

  it('is named for each thing, with where it was seen, or that nobody of us saw it', () => {
    expect(Object.keys(instagram).sort()).toEqual(Object.keys(INSTAGRAM_MEANINGS).sort());
    for (const { says, seenIn } of Object.values(instagram)) expect([says, seenIn ?? '-']).not.toContain('');
  });

  it.runIf(WHOLE.includes(language))('is what the way to its file is led by', async () => {
    const ways = (await interfaceTexts(language)).map(({ text }) => text.toLowerCase());
    for (const { says } of [instagram.accountsCenter, instagram.exportInformation])
      expect([says, ways.some((text) => text.includes(says.toLowerCase()))]).toEqual([says, true]);
  });
});

/** The words that were asked for by name: plain over poetic. */
describe('plain words', () => {
  it.each([
    ['en', ['Read to the end', 'Not to the end', 'How we know', 'Hide from this list', 'Select several', 'Your notes']],
    ['en', ['All working.', 'Median time', 'Hint settings', 'Keyboard shortcuts']],
    ['id', ['Sedang mencatat', 'Sembunyikan dari daftar', 'Pilih beberapa', 'Impor data Instagram', 'Filter']],
    ['id', ['Tidak saling mengikuti', 'Kualitas, bukan jumlah', 'Pengikut yang Anda beri interaksi']],
    ['id', ['Belum tentu tentang Anda', 'Jarang berinteraksi', 'Kemungkinan']],
  ] as const)('stand in %s: %s', async (language, wanted) => {
    const texts = new Set((await interfaceTexts(language)).map(({ text }) => text));
    expect(wanted.filter((words) => !texts.has(words))).toEqual([]);
  });

  it('say how bought followers show', () => {
    expect(englishGuide.sections['bought-followers'].paragraphs.join(' ')).toContain('show as a sudden jump');
  });

  it('begin with “couldn’t save” where something was not saved', async () => {
    const texts = await interfaceTexts('en');
    expect(texts.filter(({ text }) => /^(that|it|your choice) couldn’t be (kept|saved)/i.test(text))).toEqual([]);
  });
});
