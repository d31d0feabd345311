import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import } from './fixtures/imports';
import { hasDocstring, type NameTaken, namesTakenIn, withoutEnd } from './fixtures/names-taken';
import { FILES, found, SHIPPED, type Source, SRC, sourceOf } from './fixtures/sources';

/** The rules of the house that a file can break by itself, beside the doors. */

const fileOf = withoutEnd;
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

const roomOf = (path: string) => path.split('/')[0]!;

/**
 * What files of one room take from another and nothing is said of where it is declared, as "file: name". A name that is
 * handed on is looked for in the file it comes from.
 */
function unsaid(sources: readonly Source[]): string[] {
  const byPath = new Map(sources.map((source) => [withoutEnd(source.file), source]));
  const taken = sources.flatMap(namesTakenIn);
  const handedOn = taken.filter((one) => one.isHandedOn);
  const isSaid = (target: string, name: string) => {
    const source = byPath.get(target);
    return source === undefined ? null : hasDocstring(source, name);
  };
  const place = (target: string, name: string): Pick<NameTaken, 'target' | 'name'> => {
    if (isSaid(target, name) !== null) return { target, name };
    const on = handedOn.find((one) => one.file === target && (one.as === name || one.as === '*'));
    return on === undefined ? { target, name } : place(on.target, on.name === '*' ? name : on.name);
  };
  const missing = taken
    .filter(({ file, target, name }) => roomOf(file) !== roomOf(target) && byPath.has(target) && name !== '*')
    .map(({ target, name }) => place(target, name))
    .filter(({ target, name }) => isSaid(target, name) !== true)
    .map(({ target, name }) => `${target}: ${name}`);
  return [...new Set(missing)].sort();
}

/** A file of code or text that a comment names, as it is named. */
const NAMED_FILE = /(?<![\w./*<>-])(?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css|md)(?![\w-])/g;

/**
 * Files that comments name and that are not there, as "file: named". With a folder a name counts from `src/` or what it
 * stands in, from the room, from the folder of the file or one between; without one it may be any of ours.
 */
function leadNowhere({ file, comments }: Source, files: ReadonlySet<string>, isInHouse = (_: string) => false) {
  const named = comments.flatMap(({ value }) => [...value.matchAll(NAMED_FILE)].map(([name]) => name));
  const above = folderOf(file)
    .split('/')
    .map((_, at, parts) => `${parts.slice(0, at + 1).join('/')}/`);
  const isThere = (name: string) =>
    ['', ...above].some((start) => files.has(start + name)) ||
    (!name.includes('/') && [...files].some((one) => one.endsWith(`/${name}`)));
  return named.filter((name) => !isThere(name) && !isInHouse(name)).map((name) => `${file}: ${name}`);
}

/** Nothing of its own: only what it takes from others and hands on. */
function isBarrel({ program }: Source): boolean {
  const handsOn = program.body.filter(
    (one) => one.type === 'ExportAllDeclaration' || (one.type === 'ExportNamedDeclaration' && one.declaration === null),
  );
  const takes = program.body.filter((one) => one.type === 'ImportDeclaration');
  return handsOn.length > 0 && handsOn.length + takes.length === program.body.length;
}

describe('the house', () => {
  it('has no drawer and no barrel', () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|misc|shared|lib|types|kit|stuff|tools?)(\/|\.[a-z]+$)/;
    for (const name of ['domain/string-utils.ts', 'panel/shell/kit/key.ts', 'ui/types.ts'])
      expect(name).toMatch(drawer);
    expect(SHIPPED.map(({ file }) => file).filter((file) => drawer.test(file))).toEqual([]);
    for (const text of ["export * from './a';", "import { a } from './a';\nexport { a };"])
      expect(isBarrel(sourceOf('x.ts', text))).toBe(true);
    expect(isBarrel(sourceOf('x.ts', "export { a } from './a';\nexport const b = 1;"))).toBe(false);
    expect(SHIPPED.filter(isBarrel).map(({ file }) => file)).toEqual([]);
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
    for (const { file } of SHIPPED) {
      const folder = folderOf(file);
      many.set(folder, (many.get(folder) ?? 0) + 1);
    }
    expect([...many].filter(([, files]) => files > 30)).toEqual([]);
  });

  it('has files of one idea: 300 lines at the very most', () => {
    const long = SHIPPED.map(({ file, text }) => ({ file, lines: text.split('\n').length })).filter(
      ({ file, lines }) => lines > 300 && !/^i18n\//.test(file),
    );
    expect(long).toEqual([]);
  });

  it('has functions that one can follow: 120 lines at the very most', () => {
    /** It does nothing itself: it makes the parts of the content script and says who is told by whom. */
    const COMPOSES = 'content/reading-session.ts: startReading';
    const tooLong = (source: Source) =>
      found(source, (node) => {
        if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return null;
        const name = 'id' in node && node.id?.type === 'Identifier' ? node.id.name : '';
        return source.text.slice(node.start, node.end).split('\n').length > 120 ? `${source.file}: ${name}` : null;
      });
    expect(tooLong(sourceOf('x.ts', `function long() {${'\n'.repeat(120)}}`))).toEqual(['x.ts: long']);
    expect(tooLong(sourceOf('x.ts', `function short() {${'\n'.repeat(119)}}`))).toEqual([]);
    expect(SHIPPED.flatMap(tooLong)).toEqual([COMPOSES]);
  });

  it('says of everything that another room uses what it is', () => {
    const texts: readonly (readonly [string, string])[] = [
      [
        'a/said',
        '/** What it is. */\nexport const said = 1;\n\n/** Of another. */\nconst own = 2;\nexport type Bare = 1;',
      ],
      ['a/over', '/**\n * The first.\n */\nexport function over(): void;\nexport function over(one?: 1) {}'],
      ['a/on', "export { type Bare as Handed } from './said';\n\nexport function inRoom() {}"],
      ['b/user', "import { over } from '../a/over';\nimport { type Handed, inRoom as mine } from '../a/on';"],
      ['b/other', "import {\n  type Bare,\n  said,\n} from '../a/said';\nimport { lost } from '../a/said';"],
      ['a/same', "import { own } from './said';"],
      [
        'a/mute',
        '/** . */\nexport const dot = 1;\nexport const far = 1;\nexport const late = 1;\nexport type Kind = 1;',
      ],
      ['b/all', "import * as mute from '../a/mute';\nexport const all = mute.far;\nimport { dot } from '../a/mute';"],
      ['b/late', "import('../a/mute').then(({ late }) => late);\ntype T = import('../a/mute').Kind;"],
    ];
    expect(unsaid(texts.map(([path, text]) => sourceOf(`${path}.ts`, text)))).toEqual([
      'a/mute: Kind',
      'a/mute: dot',
      'a/mute: far',
      'a/mute: late',
      'a/on: inRoom',
      'a/said: Bare',
      'a/said: lost',
    ]);
    const nothingSaid = unsaid(SHIPPED);
    expect(nothingSaid, 'A docstring says its shape, its unit, what null means, when it throws.').toEqual([]);
  });

  it('names in its comments only files that are there', () => {
    const files = new Set(['domain/looks/hidden.ts', 'domain/looks/count.ts', 'panel/now/now.css']);
    const of = (file: string, text: string) => leadNowhere(sourceOf(file, text), files);
    expect(of('panel/x.ts', '// See `domain/hidden.ts`.')).toEqual(['panel/x.ts: domain/hidden.ts']);
    expect(of('domain/x.ts', '/** `looks/hidden.ts`, count.ts, now/now.css */')).toEqual(['domain/x.ts: now/now.css']);
    const all = new Set(FILES);
    const isInHouse = (name: string) => existsSync(join(SRC, '..', name));
    const nowhere = SHIPPED.flatMap((source) => leadNowhere(source, all, isInHouse));
    expect(nowhere).toEqual([]);
  });
});
