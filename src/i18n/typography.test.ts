/** How each language writes its signs: one pair of quotation marks, and in French the blanks that no line breaks at. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, TAGS } from './languages';
import { NEWEST } from './whats-new';

const HERE = import.meta.dirname;
const ROOT = resolve(HERE, '../..');

interface Line {
  readonly where: string;
  readonly text: string;
}

function linesIn(value: unknown, where: string): Line[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linesIn(inner, `${where}/${key}`));
}

/** All that Balik says in a language, by its files: a book of tomorrow is read as well. */
async function spoken(language: Language): Promise<Line[]> {
  const files = readdirSync(join(HERE, language)).filter((name) => !/^(glossary|first|rest)\.ts$/.test(name));
  const books = await Promise.all(
    files.map(async (name) => linesIn({ ...(await import(/* @vite-ignore */ join(HERE, language, name))) }, name)),
  );
  return [...books.flat(), ...linesIn(NEWEST.texts[language], 'whats-new.ts')];
}

/** What is written in French beside it; code in it is none. */
const written = (): Line[] =>
  ['README.fr.md', 'docs/store/listing.fr.md'].flatMap((where) =>
    readFileSync(join(ROOT, where), 'utf8')
      .split('\n')
      .map((text) => ({ where, text: text.replace(/`[^`]*`|\]\([^)]*\)/g, '') })),
  );
const inStores = () =>
  linesIn(JSON.parse(readFileSync(join(ROOT, 'public/_locales/fr/messages.json'), 'utf8')), 'messages.json');

/**
 * French sets a blank before : ; ? ! and within « »: U+00A0 before a colon and within guillemets, the narrow U+202F before
 * the others. An ordinary one would let a line begin with the sign.
 */
const WRONG = /[^\u00a0]:(?=\s|$)|[^\u202f][;?!](?=\s|[»)*]|$)|[^\u00a0]»|«(?!\u00a0)/;

describe('French', () => {
  it('keeps its signs beside their words, in everything it says', async () => {
    const lines = [...(await spoken('fr')), ...written(), ...inStores()];
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter(({ text }) => WRONG.test(text)).map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it.each([
    'Ouvrez-le d’ici :',
    'd’ici:',
    'Balik fonctionne-t-il ?',
    'la réponse\u00a0; elle',
    '« Oui\u00a0»',
    '«\u00a0Oui »',
  ])('is not so in “%s”', (text) => {
    expect(text).toMatch(WRONG);
  });
});

describe.each(TAGS)('what is quoted in %s', (language) => {
  it('stands between one pair of marks, each opened and closed', async () => {
    const marks = (await spoken(language)).flatMap(({ text }) => text.match(/[«»„“”「」『』‹›"]/g) ?? []);
    const [opening, closing, ...others] = [...new Set(marks)];
    expect(others).toEqual([]);
    expect(marks.filter((mark) => mark === opening)).toHaveLength(marks.filter((mark) => mark === closing).length);
  });
});
