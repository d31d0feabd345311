/** One word for one thing: no text, README or document for people says a thing of the glossary in another word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './en/panel';
import { GLOSSARY, LIST_NAMES, NO_LIST_NAMES } from './glossary';
import { guideEn } from './en/guide';
import { guideId } from './id/guide';
import { id } from './id/panel';
import type { Language } from './languages';
import { MARK_WORDS } from './marks';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');
const LANGUAGES: readonly Language[] = ['en', 'id'];

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
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    new RegExp(`(^|/)${language}(-\\w+)?\\.ts$`).test(path),
  );
  const books = await Promise.all(
    files.map(async (path) => textsIn({ ...(await import(/* @vite-ignore */ join(HERE, path))) }, path)),
  );
  return [...books.flat(), ...textsIn(MARK_WORDS[language], 'marks')];
}

const DOCUMENTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['README.md', 'docs/store/listing.en.md', 'public/_locales/en/messages.json'],
  id: [
    'README.id.md',
    'docs/privacy.id.md',
    'docs/permissions.id.md',
    'docs/store/listing.id.md',
    'public/_locales/id/messages.json',
  ],
};
const documentTexts = (language: Language): Text[] =>
  DOCUMENTS[language].flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .map((text) => ({ where: path, text })),
  );

describe.each(LANGUAGES)('the glossary in %s', (language) => {
  it('reads all books', async () => {
    const wheres = new Set(
      (await interfaceTexts(language)).map(({ where }) => where.split('/').slice(0, -1).join('/')),
    );
    for (const book of ['history', 'hints', 'guide', 'insights', 'context', 'exchange', 'marks'])
      expect([...wheres].some((where) => where.includes(book))).toBe(true);
  });

  it.each(GLOSSARY.map((term) => [term.words[language].says, term] as const))(
    '%s has no other word',
    async (_, term) => {
      const { never, says } = term.words[language];
      if (never === null) return;
      expect(says).not.toMatch(never);
      const texts = [...(await interfaceTexts(language)), ...documentTexts(language)];
      expect(texts.filter(({ text }) => never.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    },
  );

  it('has one name for one list, and no other is left', async () => {
    const texts = await interfaceTexts(language);
    const others = texts.filter(({ text }) => NO_LIST_NAMES[language].test(text));
    expect(others.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
    const names: readonly string[] = Object.values(LIST_NAMES[language]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).not.toMatch(NO_LIST_NAMES[language]);
  });
});

describe('the name of a list', () => {
  it.each(LANGUAGES)('stands on its tile, above it and in the guide, in %s', (language) => {
    const [main, guide] = language === 'en' ? [en, guideEn] : [id, guideId];
    for (const [status, name] of Object.entries(LIST_NAMES[language]))
      expect(main).toHaveProperty([`tab.${status}`], name);
    const titles = (['mutual', 'not-following-back', 'waiting-for-you', 'not-known'] as const).map(
      (section) => guide.sections[section].title,
    );
    const { mutual, 'only-i-follow': notBack, 'only-they-follow': notYou, unknown } = LIST_NAMES[language];
    expect(titles).toEqual([mutual, notBack, notYou, unknown]);
  });

  it.each(LANGUAGES)('is what the mark, the row and the verdict say of one of its people, in %s', (language) => {
    const main: Readonly<Record<string, unknown>> = language === 'en' ? en : id;
    const { statuses, short } = MARK_WORDS[language];
    const isOf = (text: unknown, status: keyof typeof statuses) =>
      String(text).toLowerCase().includes(LIST_NAMES[language][status].toLowerCase());
    for (const text of [statuses['only-they-follow'], short['only-they-follow'], main['verdict.only-they-follow']])
      expect([text, isOf(text, 'only-they-follow')]).toEqual([text, true]);
    for (const text of [statuses.mutual, short.mutual, main['verdict.mutual']])
      expect([text, isOf(text, 'mutual')]).toEqual([text, true]);
    for (const text of [statuses.neither, short.neither, main['verdict.neither']])
      expect([text, isOf(text, 'neither')]).toEqual([text, true]);
    // Of one person English says it as a sentence.
    const one = language === 'en' ? /doesn’t follow( you)? back/i : /belum mengikuti balik/i;
    for (const text of [statuses['only-i-follow'], short['only-i-follow'], main['verdict.only-i-follow']])
      expect(text).toMatch(one);
  });
});

describe('what is likely', () => {
  it('is “kemungkinan” in Indonesian, everywhere', async () => {
    const likely = (await interfaceTexts('id')).filter(({ where }) => /likely/.test(where));
    expect(likely.length).toBeGreaterThan(8);
    expect(likely.filter(({ where, text }) => !/kemungkinan/i.test(text) && !where.endsWith('.name'))).toEqual([]);
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
    expect(guideEn.sections['bought-followers'].paragraphs.join(' ')).toContain('show as a sudden jump');
  });

  it('begin with “couldn’t save” where something was not saved', async () => {
    const texts = await interfaceTexts('en');
    expect(texts.filter(({ text }) => /^(that|it|your choice) couldn’t be (kept|saved)/i.test(text))).toEqual([]);
  });
});
