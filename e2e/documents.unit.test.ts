/** Documents that point at files, tests and commands: whatever they name must be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, SOURCE, TAGS } from '../src/i18n/languages';

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

describe('the languages that Balik speaks', () => {
  const names = TAGS.map((tag) => LANGUAGES[tag].name);

  it.each(['README.md', 'README.id.md'])('are all named in %s, each with what is written in it', (document) => {
    const named = [...read(document).matchAll(/\[([^\]]+)\]\(README(?:\.([\w-]+))?\.md\)/g)];
    expect(named.map(([, name]) => name)).toEqual(names);
    expect(named.map(([, , tag]) => tag ?? SOURCE)).toEqual(TAGS);
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

/** The languages that have a text for the stores, by their tags. */
const LISTED = readdirSync(join(ROOT, 'docs/store')).flatMap((name) => /^listing\.([\w-]+)\.md$/.exec(name)?.[1] ?? []);

describe('the store texts', () => {
  it.each(LISTED)('%s: name and summary are those of the package, and short enough', (language) => {
    const text = read(`docs/store/listing.${language}.md`);
    const messages = JSON.parse(read(`public/_locales/${language.replace('-', '_')}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    expect(text).toContain(messages['name']!.message);
    expect(text).toContain(messages['description']!.message);
    expect(messages['description']!.message.length).toBeLessThanOrEqual(132);
    expect(messages['name']!.message.length).toBeLessThanOrEqual(75);
  });

  it.each(['en', 'id'])('%s: five pictures of the size that stores take', (language) => {
    const folder = join(ROOT, 'docs/store/pictures');
    const sizes = readdirSync(folder)
      .filter((name) => name.startsWith(`${language}-`))
      .map((name) => {
        const png = readFileSync(join(folder, name));
        return [png.readUInt32BE(16), png.readUInt32BE(20)];
      });
    expect(sizes).toEqual(Array(5).fill([1280, 800]));
  });
});
