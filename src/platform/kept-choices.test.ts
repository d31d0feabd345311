import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
vi.mock('./stored', () => ({
  readStored: async (_area: string, key: string) => stored.get(key),
  writeStored: async (_area: string, key: string, value: unknown) => void stored.set(key, value),
  onStored: () => undefined,
}));
const { CHOICE_KEYS, readChoices, takeChoices } = await import('./kept-choices');

/** Of this browser only, and so no part of a backup. */
const STAYS_HERE = [
  'problems',
  'pulse',
  'forgottenAt',
  'backupNote',
  'archiveName',
  'writeTrouble',
  'place',
  'pageWords',
  'recordingUntil',
  'versionTold',
];

function keysWritten(): Set<string> {
  const src = resolve(import.meta.dirname, '..');
  const keys = new Set<string>();
  for (const room of ['platform', 'background'])
    for (const name of readdirSync(join(src, room))) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const text = readFileSync(join(src, room, name), 'utf8');
      for (const [, key] of text.matchAll(/writeStored\('local', '(\w+)'/g)) keys.add(key!);
      for (const [, constant] of text.matchAll(/writeStored\(\s*'local',\s*([A-Z_]+)/g)) {
        // Said in the same file, or where the content script reads it too.
        const elsewhere = readFileSync(join(src, 'platform', 'page-settings.ts'), 'utf8');
        const said = new RegExp(`${constant} = '(\\w+)'`).exec(text + elsewhere);
        if (said !== null) keys.add(said[1]!);
      }
    }
  return keys;
}

beforeEach(() => stored.clear());

describe('choices in a backup', () => {
  it('are all that is stored beside the archive, but for what belongs to this browser', () => {
    const keys = [...keysWritten()];
    expect(keys).toContain('settings');
    expect(keys.filter((key) => !STAYS_HERE.includes(key)).sort()).toEqual([...CHOICE_KEYS].sort());
  });

  it('come along on a move, but never the consent', async () => {
    stored.set('settings', { hasConsented: false, consentedAt: null, language: 'auto' });
    await takeChoices({ settings: { hasConsented: true, consentedAt: 5, language: 'id', theme: 'dark' } }, true);
    expect(await readChoices()).toMatchObject({
      settings: { hasConsented: false, consentedAt: null, language: 'id', theme: 'dark' },
    });
  });

  it('leave the settings of a browser alone that has an archive of its own', async () => {
    stored.set('settings', { language: 'en' });
    await takeChoices({ settings: { language: 'id' }, hintChoices: { 7: { isQuiet: true }, 8: {} } }, false);
    expect(stored.get('settings')).toEqual({ language: 'en' });
    expect(stored.get('hintChoices')).toEqual({ 7: { isQuiet: true }, 8: {} });
  });

  it('about hints never undo what was chosen here', async () => {
    stored.set('hintChoices', { 7: { isQuiet: false } });
    await takeChoices({ hintChoices: { 7: { isQuiet: true }, 9: { isQuiet: true } } }, true);
    expect(stored.get('hintChoices')).toEqual({ 7: { isQuiet: false }, 9: { isQuiet: true } });
  });

  it.each([null, 3, 'x', [], { settings: 4, hintChoices: [] }])('%j changes nothing', async (nonsense) => {
    await takeChoices(nonsense, true);
    expect([...stored.keys()]).toEqual([]);
  });
});
