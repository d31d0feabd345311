import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { WHOLE } from './fixtures/texts';
import type { Language } from './languages';
import type { Glossary } from './shape/glossary';
import { EARLIER, NEWEST, type NewsOfVersion, saidIn } from './whats-new';

const ALL = [NEWEST, ...EARLIER];
const CHANGELOG = readFileSync(resolve(import.meta.dirname, '../../CHANGELOG.md'), 'utf8');
const GLOSSARIES = import.meta.glob<Glossary>('./*/glossary.ts', { eager: true, import: 'glossary' });
const parts = (version: string) =>
  version
    .split('.')
    .map((part) => part.padStart(5, '0'))
    .join('.');

describe.each(ALL)('what is new in $version', ({ version, texts }) => {
  it('is told of a version that the changelog has, and that is out', () => {
    expect(CHANGELOG).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')},`, 'm'));
    expect(parts(version) <= parts(pkg.version)).toBe(true);
  });

  it('is said in two to four sentences, each language as many as the others', () => {
    const counts = Object.values(texts).map((sentences) => sentences.length);
    const odd = Object.entries(texts).filter(([, sentences]) => sentences.length !== texts.en.length);
    expect(odd, 'src/i18n/whats-new.ts: more sentences than English, or fewer').toEqual([]);
    expect(counts[0]).toBeGreaterThanOrEqual(2);
    expect(counts[0]).toBeLessThanOrEqual(4);
    expect(
      Object.values(texts)
        .flat()
        .filter((text) => text !== text.trim() || text === ''),
    ).toEqual([]);
  });

  it('is said in all languages that are finished, or in English alone: one that is missing was forgotten', () => {
    const isHurried = Object.keys(texts).length === 1;
    const lacks = WHOLE.filter((tag) => !(tag in texts) && !isHurried);
    expect(lacks, `src/i18n/whats-new.ts lacks these languages, version ${version}`).toEqual([]);
  });

  it.each(Object.keys(texts) as Language[])('calls each thing by its one word in %s', (language) => {
    // An unfinished language may have no glossary yet.
    const others = Object.values(GLOSSARIES[`./${language}/glossary.ts`]?.terms ?? {}).flatMap(({ never }) =>
      never === null ? [] : [never],
    );
    const wrong = texts[language]!.filter((text) => others.some((never) => never.test(text)));
    expect(wrong).toEqual([]);
  });
});

it('the newest is the one that is told; the others come after it, from new to old', () => {
  const versions = ALL.map(({ version }) => parts(version));
  expect(versions).toEqual([...versions].sort().reverse());
  expect(new Set(versions).size).toBe(versions.length);
});

it('what is not translated is said in English, and said to be', () => {
  const inAHurry: NewsOfVersion = { version: '9.0.0', texts: { en: ['One.', 'Two.'], id: ['Satu.', 'Dua.'] } };
  expect(saidIn('id', inAHurry)).toEqual({ language: 'id', sentences: ['Satu.', 'Dua.'] });
  expect(saidIn('de', inAHurry)).toEqual({ language: 'en', sentences: ['One.', 'Two.'] });
});
