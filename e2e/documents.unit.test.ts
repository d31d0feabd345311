/** Documents that point at files, tests and commands: whatever they name must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booksOf, WHOLE } from '../src/i18n/fixtures/texts';
import { LANGUAGES, languageNamed, SOURCE } from '../src/i18n/languages';

const ROOT = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const below = (folder: string) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => /^README(\.[\w-]+)?\.md$/.test(name)),
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'src/README.md',
  '.github/pull_request_template.md',
  ...below('docs'),
  ...below('docs/store'),
];

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('names files that are there', () => {
    const named = [...text.matchAll(/`((?:src|e2e|bench|docs|public|scripts|\.ci)\/[\w./-]+)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(resolve(ROOT, document, '..', path)))).toEqual([]);
  });

  it('names commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

/** Where a way through the panel, as `Data → Storage → Delete everything`, names something else than the panel has there. */
function wrongWaysIn(document: string): string[] {
  const books = booksOf(languageNamed(/\.([\w-]+)\.md$/.exec(document)?.[1] ?? SOURCE) ?? SOURCE);
  const { dataParts, panel } = books;
  const parts = Object.entries(dataParts).flatMap(([key, name]) => (key.startsWith('part.') ? [name] : []));
  const said = (book: object) => Object.values(book).filter((text) => typeof text === 'string');
  const inData = [books.data, books.exchange, books.importing, books.pulse].flatMap(said);
  const steps = {
    [panel['nav.data']]: [parts, inData],
    [panel['nav.settings']]: [said(books.settings)],
  };
  const words = read(document).replace(/\*+/g, '').replace(/\s+/g, ' ');
  return Object.entries(steps).flatMap(([view, wanted]) =>
    words
      .split(`${view} → `)
      .slice(1)
      .flatMap((way) => {
        // What follows the last step in the same sentence is not of it, so only its beginning is compared.
        const [sentence] = way.split(/[.,:;()]/, 1);
        const named = sentence!.split(' → ').slice(0, wanted.length);
        const wrong = named.filter((step, at) => !wanted[at]!.some((name) => step.startsWith(name)));
        return wrong.map((step) => `${document}: ${view} → … ${step.slice(0, 40)}`);
      }),
  );
}

it('ways through the panel are those that it has, in each document', () => {
  expect(DOCUMENTS.flatMap(wrongWaysIn)).toEqual([]);
  expect(DOCUMENTS.filter((document) => read(document).includes(' → ')).length).toBeGreaterThan(3);
});

describe('docs/translating.md', () => {
  it('names every file that a language has, those of the install page and of what is new among them', () => {
    const text = read('docs/translating.md');
    const files = readdirSync(join(ROOT, 'src/i18n/de')).concat('whats-new.ts', 'fixtures/fewer-forms.ts');
    expect(files.filter((name) => !text.includes(name))).toEqual([]);
  });
});

describe('the languages that Balik speaks, all but the unfinished', () => {
  const names = WHOLE.map((tag) => LANGUAGES[tag].name);

  it.each(['README.md', 'README.id.md'])('are all named in %s, each with what is written in it', (document) => {
    const named = [...read(document).matchAll(/\[([^\]]+)\]\(README(?:\.([\w-]+))?\.md\)/g)];
    expect(named.map(([, name]) => name)).toEqual(names);
    expect(named.map(([, , tag]) => tag ?? SOURCE)).toEqual(WHOLE);
  });

  it.each(WHOLE)('have a first page that asks for no set-up of its own: each command does that, %s', (tag) => {
    const page = read(tag === SOURCE ? 'README.md' : `README.${tag}.md`);
    expect(page).toContain('`npm run build`');
    expect(page).not.toMatch(/npm (i|install|ci)\b/);
  });

  it.each(['en', 'id'])('are all named in the store text in %s', (tag) => {
    expect(read(`docs/store/listing.${tag}.md`)).toContain(`:** ${names.join(', ')}\n`);
  });
});

describe.each([
  ['docs/threat-model.md', 35],
  ['docs/permissions.md', 6],
  ['docs/permissions.id.md', 6],
  ['docs/privacy.md', 10],
  ['docs/privacy.id.md', 10],
])('%s', (document, least) => {
  const text = read(document);

  it('quotes tests by names they have', () => {
    const missing: string[] = [];
    let quotes = 0;
    // A statement may go on over the end of a line.
    for (const [, path, quoted] of text.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)`(?:\s+\(((?:"[^"]+"(?:,\s+)?)+)\))?/g))
      for (const [, name] of (quoted ?? '').matchAll(/"([^"]+)"/g)) {
        quotes++;
        if (!titlesIn(path!).some((title) => title.includes(name!))) missing.push(`${path}: ${name}`);
      }
    expect(missing).toEqual([]);
    expect(quotes).toBeGreaterThanOrEqual(least);
  });

  it('makes no statement without saying what holds it', () => {
    const claims = text.split('\n').filter((line) => line.startsWith('- '));
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.filter((line) => !/\*(?:Held by|Dijaga oleh):\* .*`[\w./-]+\.(?:test|spec)\.ts`/.test(line))).toEqual(
      [],
    );
  });
});

/** What the tests of a file are called: the first text given to `test`, `it` or `describe`, whichever its quotes. */
function titlesIn(path: string): string[] {
  const calls = /\b(?:test|it|describe)(?:\.\w+(?:\([^)]*\))?)*\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g;
  return [...read(path).matchAll(calls)].map(([, , title]) => title!);
}
