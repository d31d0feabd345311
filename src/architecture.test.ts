/**
 * The doors, executable: who may import whom. Each failure says which door and why. The rules test themselves with a
 * trespass that must be caught. Other rules that a file can break by itself: `house.test.ts`; the doors inside the
 * archive: `archive/floors.test.ts`.
 */
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import, importsOf, SHIPPED, SRC } from './fixtures/imports';

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
    rooms: ['domain', 'instagram', 'messages', 'platform', 'content'],
    packages: [],
    why: 'the content script translates and hands over; it stores nothing, draws no panel and carries no language',
  },
  background: {
    rooms: ['domain', 'archive', 'exchange', 'messages', 'platform', 'i18n/languages', 'i18n/mark-words', 'background'],
    packages: [],
    why: 'the only writer knows nothing of Instagram and of interface; it hands on the words of marks and says none itself',
  },
  panel: {
    rooms: ['domain', 'archive', 'exchange', 'messages', 'platform', 'i18n', 'ui', 'panel'],
    packages: ['preact', 'zustand', '@leeoniya/ufuzzy'],
    why: 'the panel reads and draws; it never speaks with instagram.com',
  },
};

/** The panel only reads; these are the writer's. */
const WRITERS_ONLY = /^archive\/write\//;

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
    expect(trespass({ file: 'content/painter.ts', target: 'i18n/mark-words', isOwn: true })).toContain('no language');
    expect(trespass({ file: 'background/index.ts', target: 'i18n/texts', isOwn: true })).toContain('no door');
    expect(trespass({ file: 'instagram/endpoints.ts', target: 'domain/account', isOwn: true })).toContain('tiny');
    expect(trespass({ file: 'panel/main.tsx', target: 'simulation/world', isOwn: true })).toContain('no door');
    expect(trespass({ file: 'cellar/wine.ts', target: 'domain/account', isOwn: true })).toContain('stands in no room');
    expect(trespass({ file: 'domain/coverage.ts', target: 'domain/reading', isOwn: true })).toBeNull();
    expect(trespass({ file: 'page/observe.iife.ts', target: 'instagram/endpoints', isOwn: true })).toBeNull();
  });

  it('lead into every file: none stands outside a room', () => {
    const names = SHIPPED.map((path) => relative(SRC, path));
    expect(names.filter((name) => doorOf(name) === null)).toEqual([]);
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
      const broken = IMPORTS.filter(({ file }) => doorOf(file)?.[0] === room)
        .map(trespass)
        .filter((sentence) => sentence !== null);
      expect(broken).toEqual([]);
    });
  }
});
