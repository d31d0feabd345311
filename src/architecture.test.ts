/**
 * The doors, executable: who may import whom, and the other rules of the house that a file can break by itself.
 * Each failure says which door and why. The rules test themselves with a trespass that must be caught.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname);

interface Door {
  /** Rooms (or single files of a room) this one may import from. */
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

/** `room` or `room/file`: the longest matching entry counts. */
const DOORS: Readonly<Record<string, Door>> = {
  domain: { rooms: ['domain'], packages: [], why: 'what is true depends on nothing: no browser, no clock, no library' },
  'instagram/endpoints': { rooms: [], packages: [], why: 'it is bundled into the page script, which must stay tiny' },
  instagram: {
    rooms: ['domain', 'instagram'],
    packages: ['valibot'],
    why: 'the dialect knows Instagram and nothing of us',
  },
  'instagram/export': {
    rooms: ['domain', 'instagram'],
    packages: ['valibot', '@zip.js/zip.js'],
    why: 'the export is read from a ZIP; the live page never is',
  },
  archive: {
    rooms: ['domain', 'archive'],
    packages: ['idb'],
    why: 'what we remember must not know who asks or how Instagram says it',
  },
  simulation: {
    rooms: ['domain', 'archive', 'simulation'],
    packages: ['fake-indexeddb', 'node:child_process', 'node:util'],
    why: 'it tries the rules on invented worlds; nothing that ships may enter it',
  },
  exchange: {
    rooms: ['domain', 'archive', 'instagram/export', 'exchange'],
    packages: ['hyparquet-writer'],
    why: 'files go out of and into the archive, without browser and interface',
  },
  messages: {
    rooms: ['domain', 'platform', 'messages'],
    packages: ['valibot'],
    why: 'contexts meet here and nowhere else',
  },
  'messages/page-tap': { rooms: [], packages: [], why: 'it is bundled into the page script, which must stay tiny' },
  platform: {
    rooms: ['domain', 'platform'],
    packages: ['webextension-polyfill'],
    why: 'the ground carries everybody and leans on nobody',
  },
  i18n: { rooms: ['domain', 'i18n'], packages: [], why: 'words need no machinery' },
  ui: {
    rooms: ['domain', 'i18n', 'ui'],
    packages: ['preact'],
    why: 'pieces of interface know no archive and no browser',
  },
  page: {
    rooms: ['instagram/endpoints', 'messages/page-tap', 'page'],
    packages: [],
    why: 'the page script is a guest in the page: small, and without anything of ours to steal',
  },
  content: {
    rooms: ['domain', 'instagram', 'messages', 'platform', 'i18n', 'content'],
    packages: [],
    why: 'the content script translates and hands over; it neither stores nor draws panels',
  },
  background: {
    rooms: ['domain', 'archive', 'exchange', 'messages', 'platform', 'background'],
    packages: [],
    why: 'the only writer knows nothing of Instagram and of interface',
  },
  panel: {
    rooms: ['domain', 'archive', 'exchange', 'messages', 'platform', 'i18n', 'ui', 'panel'],
    packages: ['preact', 'zustand', '@leeoniya/ufuzzy'],
    why: 'the panel reads and draws; it never speaks with instagram.com',
  },
};

/** The panel only reads; these are the writer's. */
const WRITERS_ONLY = /^archive\/write\//;

/** The floors of the archive, from the ground up: each may enter those below it. What a floor is for says `README.md`. */
const FLOORS = [
  'store',
  'notes',
  'bin',
  'accounts',
  'readings',
  'imports',
  'history',
  'facts',
  'forget',
  'backup',
  'write',
];

/** What is wrong with an import inside the archive, or null. */
function climb({ file, target, isOwn }: Import): string | null {
  if (!isOwn || !file.startsWith('archive/') || !target.startsWith('archive/')) return null;
  const [from, to] = [floorOf(file), floorOf(target)];
  if (from === -1) return `${file}: stands on no floor of the archive. Put it into one of: ${FLOORS.join(', ')}.`;
  return to > from
    ? `${file} imports ${target}: ${FLOORS[to]} stands above ${FLOORS[from]}; let the caller bring both together.`
    : null;
}

function floorOf(file: string): number {
  return FLOORS.indexOf(file.split('/')[1]!);
}

interface Import {
  readonly file: string;
  /** A path below src/ for our own files, the package's name otherwise. */
  readonly target: string;
  readonly isOwn: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function importsOf(path: string, text: string): Import[] {
  const file = relative(SRC, path);
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const target = (match[1] ?? match[2])!;
    if (!target.startsWith('.')) return { file, target, isOwn: false };
    return { file, target: relative(SRC, resolve(dirname(path), target)), isOwn: true };
  });
}

function doorOf(file: string): [string, Door] | null {
  const names = Object.keys(DOORS).filter(
    (name) => file === name || file.startsWith(`${name}/`) || file.startsWith(`${name}.`),
  );
  const name = names.sort((a, b) => b.length - a.length)[0];
  return name === undefined ? null : [name, DOORS[name]!];
}

/** The sentence that tells what is wrong with an import, or null where it may pass. */
function trespass({ file, target, isOwn }: Import): string | null {
  const door = doorOf(file);
  if (door === null) return `${file}: stands in no room. Put it into one of: ${Object.keys(DOORS).join(', ')}.`;
  const [name, { rooms, packages, why }] = door;
  if (isOwn) {
    if (target.startsWith('..')) return null;
    const isAllowed = rooms.some((room) => target === room || target.startsWith(`${room}/`));
    if (!isAllowed)
      return `${file} imports ${target}: no door from ${name} (it may enter: ${rooms.join(', ') || 'nothing'}), because ${why}.`;
    if (name === 'panel' && WRITERS_ONLY.test(target))
      return `${file} imports ${target}: the panel reads the archive; only the background writes. Send it a message.`;
    return null;
  }
  const isKnown = packages.some((known) => target === known || target.startsWith(`${known}/`));
  return isKnown
    ? null
    : `${file} imports the package ${target}: ${name} may use ${packages.join(', ') || 'none'}, because ${why}.`;
}

/** Files that import each other in a loop, each loop once, in the order of its imports. */
function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  const nameOf = (path: string) => path.replace(/\.tsx?$/, '');
  for (const { file, target, isOwn } of imports)
    if (isOwn) next.set(nameOf(file), [...(next.get(nameOf(file)) ?? []), nameOf(target)]);
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
  return found;
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || /\/fixtures\//.test(path);
const SOURCES = filesBelow(SRC).filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
const SHIPPED = SOURCES.filter((path) => !isTest(path));

describe('the doors', () => {
  it('catch a trespass (the rules test themselves)', () => {
    expect(trespass({ file: 'domain/reading.ts', target: 'archive/open', isOwn: true })).toContain(
      'no door from domain',
    );
    expect(trespass({ file: 'domain/reading.ts', target: 'idb', isOwn: false })).toContain('package idb');
    expect(trespass({ file: 'panel/main.tsx', target: 'background/index', isOwn: true })).toContain('no door');
    expect(trespass({ file: 'panel/main.tsx', target: 'archive/write/capture', isOwn: true })).toContain(
      'only the background writes',
    );
    expect(trespass({ file: 'page/observe.iife.ts', target: 'instagram/problem', isOwn: true })).toContain(
      'no door from page',
    );
    expect(trespass({ file: 'content/index.iife.ts', target: 'archive/open', isOwn: true })).toContain(
      'no door from content',
    );
    expect(trespass({ file: 'instagram/endpoints.ts', target: 'domain/account', isOwn: true })).toContain('tiny');
    expect(trespass({ file: 'panel/main.tsx', target: 'simulation/world', isOwn: true })).toContain('no door');
    expect(trespass({ file: 'cellar/wine.ts', target: 'domain/account', isOwn: true })).toContain('stands in no room');
    expect(trespass({ file: 'domain/coverage.ts', target: 'domain/reading', isOwn: true })).toBeNull();
    expect(trespass({ file: 'page/observe.iife.ts', target: 'instagram/endpoints', isOwn: true })).toBeNull();
  });

  it('inside the archive lead down, never up', () => {
    const own = (file: string, target: string) => climb({ file, target, isOwn: true });
    expect(own('archive/accounts/enlist.ts', 'archive/imports/rejoin')).toContain('imports stands above accounts');
    expect(own('archive/drawer.ts', 'archive/store/open')).toContain('stands on no floor');
    expect(own('archive/write/capture.ts', 'archive/accounts/enlist')).toBeNull();
    expect(own('archive/accounts/enlist.ts', 'archive/accounts/chunks')).toBeNull();
    const inside = SHIPPED.flatMap((path) => importsOf(path, readFileSync(path, 'utf8')));
    expect(inside.map(climb).filter((sentence) => sentence !== null)).toEqual([]);
  });

  it('lead to a transaction that writes from the top floor of the archive alone', () => {
    const writes = (path: string) => /\bwriting\(archive\b/.test(readFileSync(path, 'utf8'));
    const names = SHIPPED.filter(writes).map((path) => relative(SRC, path));
    expect(names.length).toBeGreaterThan(9);
    expect(names.filter((name) => !name.startsWith('archive/write/'))).toEqual([]);
  });

  it('find imports in every form they are written in', () => {
    const text =
      "import a from './a';\nimport type { B } from '../b/c';\nexport { d } from './d';\nimport './e.css';\nawait import('./f');";
    expect(importsOf(join(SRC, 'x/y.ts'), text).map((one) => one.target)).toEqual([
      'x/a',
      'b/c',
      'x/d',
      'x/e.css',
      'x/f',
    ]);
  });

  for (const room of Object.keys(DOORS)) {
    it(`${room}: ${DOORS[room]!.why}`, () => {
      const broken = SHIPPED.filter((path) => doorOf(relative(SRC, path))?.[0] === room)
        .flatMap((path) => importsOf(path, readFileSync(path, 'utf8')))
        .map(trespass)
        .filter((sentence) => sentence !== null);
      expect(broken).toEqual([]);
    });
  }
});

describe('the house', () => {
  it('has no file outside a room, no drawer and no barrel', () => {
    const names = SHIPPED.map((path) => relative(SRC, path));
    expect(names.filter((name) => doorOf(name) === null)).toEqual([]);
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
    expect(circles(SHIPPED.flatMap((path) => importsOf(path, readFileSync(path, 'utf8'))))).toEqual([]);
  });

  it('has files of one idea: 300 lines at the very most', () => {
    const long = SHIPPED.map((path) => ({
      file: relative(SRC, path),
      lines: readFileSync(path, 'utf8').split('\n').length,
    })).filter(({ file, lines }) => lines > 300 && !/^i18n\//.test(file));
    expect(long).toEqual([]);
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
      .filter((path) => !/^instagram\/(anchors|document|export)/.test(relative(SRC, path)))
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
