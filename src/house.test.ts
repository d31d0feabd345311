import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HINTS } from './domain/etiquette/hints';
import { IMPORTS, type Import, SHIPPED, SRC } from './fixtures/imports';
import { LANGUAGES, TAGS } from './i18n/languages';

/** The rules of the house that a file can break by itself, beside the doors. */

const fileOf = (path: string) => path.replace(/\.tsx?$/, '');
/** The folder a path stands in; a room's own file, such as `panel/app.tsx`, stands in the room. */
const folderOf = (path: string) => path.split('/').slice(0, -1).join('/');

/** Files, or folders, that import each other in a loop, each loop once, in the order of its imports. */
function circles(imports: readonly Import[], nameOf = fileOf): string[] {
  const next = new Map<string, string[]>();
  for (const { file, target, isOwn } of imports)
    if (isOwn && (nameOf === fileOf || nameOf(file) !== nameOf(target)))
      next.set(nameOf(file), [...(next.get(nameOf(file)) ?? []), nameOf(target)]);
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const start = way.indexOf(file);
    if (start !== -1) found.push([...way.slice(start), file].join(' → '));
    if (start !== -1 || done.has(file)) return;
    for (const target of next.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return [...new Set(found)];
}

/** A tag in quotes, as far as it means a language: "id" is a word for much else. */
const TAG_NAMED = new RegExp(`['"\`](${TAGS.filter((tag) => tag !== 'id').join('|')})['"\`]`);
const LOCALE_NAMED = new RegExp(`['"\`](${TAGS.map((tag) => LANGUAGES[tag].locale).join('|')})['"\`]`);
const IN_A_LANGUAGE = new RegExp(`i18n/(${TAGS.join('|')})/`);
const LANGUAGE_COMPARED =
  /(?<!typeof )\b(\w*[lL]anguage|locale|lang)\b\)?\s*([!=]==?|\?\s*['"{[])|switch \([^)]*\b(language|locale|lang)\)|<Language,/;

/** Whether a line does what depends on the language, which `i18n/languages.ts` and the books say instead. */
function asksLanguage(line: string): boolean {
  return [TAG_NAMED, LOCALE_NAMED, IN_A_LANGUAGE, LANGUAGE_COMPARED, /\bnew Intl\./].some((found) => found.test(line));
}

describe('the house', () => {
  it('has no drawer and no barrel', () => {
    const names = SHIPPED.map((path) => relative(SRC, path));
    expect(
      names.filter((name) => /(^|\/)(utils?|helpers?|common|misc|shared|lib|types)(\/|\.tsx?$)/.test(name)),
    ).toEqual([]);
    const barrels = SHIPPED.filter((path) => {
      const lines = readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !/^\s*(\/\/|\/?\*)/.test(line));
      return lines.length > 1 && lines.every((line) => /^export .* from /.test(line));
    });
    expect(barrels).toEqual([]);
  });

  it('has no files that import each other in a circle: one of them would not stand without the other', () => {
    const own = (file: string, target: string): Import => ({ file, target, isOwn: true });
    expect(circles([own('a.ts', 'b'), own('b.tsx', 'c'), own('c.ts', 'a'), own('d.ts', 'a')])).toEqual([
      'a → b → c → a',
    ]);
    expect(circles(IMPORTS)).toEqual([]);
  });

  it('has no folders that import each other in a circle either: of two, one carries the other', () => {
    const own = (file: string, target: string): Import => ({ file, target, isOwn: true });
    expect(circles([own('a/x.ts', 'b/y'), own('b/z.ts', 'a/w'), own('a/w.ts', 'a/v')], folderOf)).toEqual([
      'a → b → a',
    ]);
    expect(circles(IMPORTS, folderOf)).toEqual([]);
  });

  it('has folders that one can take in: 30 files at the very most', () => {
    const many = new Map<string, number>();
    for (const path of SHIPPED) {
      const folder = folderOf(relative(SRC, path));
      many.set(folder, (many.get(folder) ?? 0) + 1);
    }
    expect([...many].filter(([, files]) => files > 30)).toEqual([]);
  });

  it('has files of one idea: 300 lines at the very most', () => {
    const long = SHIPPED.map((path) => ({
      file: relative(SRC, path),
      lines: readFileSync(path, 'utf8').split('\n').length,
    })).filter(({ file, lines }) => lines > 300 && !/^i18n\//.test(file));
    expect(long).toEqual([]);
  });

  it('asks which language it is in i18n only, and writes numbers, dates and lists there', () => {
    expect(asksLanguage("delimiter: language === 'id' ? ';' : ',',")).toBe(true);
    expect(asksLanguage('texts.language !== SOURCE')).toBe(true);
    expect(asksLanguage("const LOCALES: Record<Language, string> = { en: 'en-GB' };")).toBe(true);
    expect(asksLanguage('switch (texts.language) {')).toBe(true);
    expect(asksLanguage('new Intl.NumberFormat(locale)')).toBe(true);
    expect(asksLanguage("import { history } from '../../i18n/id/history';")).toBe(true);
    expect(asksLanguage("const id = inside(value, 'id');")).toBe(false);
    const asking = SHIPPED.filter((path) => !relative(SRC, path).startsWith('i18n/')).flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(asksLanguage)
        .map((line) => `${relative(SRC, path)}: ${line.trim()}`),
    );
    expect(asking).toEqual([]);
  });

  it('shows every hint that somebody wrote: none stands beside the list of them', () => {
    const written = SHIPPED.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/= (?:account|viewer)Hint\(\{\s*id: '([^']+)'/g)].map(([, id]) => id),
    );
    expect(written.sort()).toEqual(HINTS.map(({ id }) => id as string).sort());
  });

  it('has the names of what an export is kept under in one file', () => {
    const naming = SHIPPED.filter((path) =>
      /['"`](?:did|list|since)\/(?:\$\{|[a-z-]+['"`])/.test(readFileSync(path, 'utf8')),
    );
    expect(naming.map((path) => relative(SRC, path))).toEqual(['domain/exports/import-column.ts']);
  });

  it('touches browser.* and chrome.* in platform only', () => {
    const elsewhere = SHIPPED.filter((path) => !relative(SRC, path).startsWith('platform/')).filter((path) =>
      /\b(?:browser|chrome)\.(?:runtime|storage|tabs|action|sidePanel|sidebarAction|i18n|windows|permissions)\b/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(elsewhere.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('keeps the clock and chance out of the domain', () => {
    const impure = SHIPPED.filter((path) => relative(SRC, path).startsWith('domain/')).filter((path) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|crypto\./.test(readFileSync(path, 'utf8')),
    );
    expect(impure.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('has selectors for instagram.com in instagram/anchors.ts only', () => {
    const choosing = SHIPPED.filter((path) => /^(content|page|instagram)\//.test(relative(SRC, path)))
      .filter((path) => !/^instagram\/(anchors|translate\/document|export)/.test(relative(SRC, path)))
      .filter((path) => /querySelector|closest\(|getElementsBy/.test(readFileSync(path, 'utf8')));
    expect(choosing.map((path) => relative(SRC, path))).toEqual([]);
  });

  it('has nothing on instagram.com that could send, click or scroll', () => {
    const acting = SHIPPED.filter((path) => /^(content|page|instagram|background)\//.test(relative(SRC, path))).filter(
      (path) => {
        const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return /\.click\(|\.submit\(|scrollTo|scrollBy|scrollIntoView|sendBeacon|new WebSocket|EventSource|new MouseEvent|new KeyboardEvent|\bfetch\(['"`]/.test(
          code,
        );
      },
    );
    expect(acting.map((path) => relative(SRC, path))).toEqual([]);
  });
});
