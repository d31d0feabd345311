/**
 * The doors, executable: who may import whom. Each failure says which door and why. The rules test themselves with a
 * trespass that must be caught. Other rules that a file can break by itself: `house.test.ts` and `habits.test.ts`; the
 * doors inside a room: `floors.test.ts` of domain, archive and panel.
 */
import { describe, expect, it } from 'vitest';
import { IMPORTS, type Import } from './fixtures/imports';
import { SHIPPED } from './fixtures/sources';

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
    packages: [],
    why: 'the dialect knows Instagram and nothing of us',
  },
  'instagram/record': {
    rooms: ['domain', 'instagram'],
    packages: [],
    why: 'what leaves in a record is decided by pure code alone',
  },
  'instagram/export': {
    rooms: ['domain', 'instagram'],
    packages: ['@zip.js/zip.js'],
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
    packages: ['hyparquet-writer', '@zip.js/zip.js'],
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
    rooms: [
      ...['domain', 'archive', 'messages', 'platform', 'i18n/languages', 'i18n/mark-words', 'background'],
      ...['instagram/record/head', 'instagram/record/vocabulary'],
    ],
    packages: [],
    why: 'the only writer knows nothing of Instagram and of interface; it hands on the words of marks, and those that a record may hold, and says none itself',
  },
  welcome: {
    rooms: ['platform', 'i18n', 'ui', 'welcome'],
    packages: ['preact'],
    why: 'the page after install explains: it reads no archive, and says nothing to anybody',
  },
  panel: {
    rooms: ['domain', 'archive', 'exchange', 'messages', 'platform', 'i18n', 'ui', 'panel'],
    packages: ['preact', 'zustand', '@leeoniya/ufuzzy'],
    why: 'the panel reads and draws; it never speaks with instagram.com',
  },
};

/** Everybody else only reads. The simulation lets invented worlds be written as the background writes real ones. */
const WRITERS_ONLY = /^archive\/write\//;
const WRITERS: readonly string[] = ['background', 'archive', 'simulation'];

/** What only tests may enter. The simulation ships nowhere, and uses their invented people. */
const FOR_TESTS = /(^|\/)fixtures\/|\.test($|\.)/;

const isWithin = (target: string, place: string) => target === place || target.startsWith(`${place}/`);

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
    if (FOR_TESTS.test(target) && name !== 'simulation')
      return `${file} imports ${target}: what is there for tests does not ship.`;
    const isAllowed = rooms.some((room) => isWithin(target, room));
    if (!isAllowed)
      return `${file} imports ${target}: no door from ${name} (it may enter: ${rooms.join(', ') || 'nothing'}), because ${why}.`;
    if (!WRITERS.includes(name) && WRITERS_ONLY.test(target))
      return `${file} imports ${target}: ${name} reads the archive; only the background writes. Send it a message.`;
    return null;
  }
  const isKnown = packages.some((known) => isWithin(target, known));
  return isKnown
    ? null
    : `${file} imports the package ${target}: ${name} may use ${packages.join(', ') || 'none'}, because ${why}.`;
}

/** What a door allows and nobody uses, as "door: allowance": whoever comes next would take it for a reason. */
function unused(): string[] {
  return Object.entries(DOORS).flatMap(([name, { rooms, packages }]) => {
    const targets = IMPORTS.filter(({ file }) => doorOf(file)?.[0] === name);
    const isUsed = (place: string, isOwn: boolean) =>
      targets.some((one) => one.isOwn === isOwn && isWithin(one.target.replace(/\.css$/, ''), place));
    const idle = [...rooms.filter((room) => !isUsed(room, true)), ...packages.filter((known) => !isUsed(known, false))];
    return idle.filter((place) => place !== name).map((place) => `${name}: ${place}`);
  });
}

/** Files that run where a file runs: it, and whatever it imports that is not only for the compiler. */
function bundleOf(file: string): Set<string> {
  const reached = new Set<string>();
  const enter = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const one of IMPORTS) if (one.file.replace(/\.tsx?$/, '') === path && one.isType !== true) enter(one.target);
  };
  enter(file);
  return reached;
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
    expect(trespass({ file: 'exchange/scope.ts', target: 'archive/write/capture', isOwn: true })).toContain(
      'only the background writes',
    );
    expect(trespass({ file: 'panel/main.tsx', target: 'panel/fixtures/people', isOwn: true })).toContain('not ship');
    expect(trespass({ file: 'domain/time.ts', target: '../e2e/clock', isOwn: true })).toContain('no door from domain');
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
    const names = SHIPPED.map(({ file }) => file);
    expect(names.filter((name) => doorOf(name) === null)).toEqual([]);
  });

  it('allow nothing that nobody uses', () => {
    expect(unused()).toEqual([]);
  });

  it('leave the library that checks messages outside instagram.com: it would be most of what is carried there', () => {
    const carried = bundleOf('content/index.iife');
    expect(carried.size).toBeGreaterThan(30);
    expect([...carried].filter((target) => target === 'valibot')).toEqual([]);
    expect(bundleOf('messages/pieces')).toContain('valibot');
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
