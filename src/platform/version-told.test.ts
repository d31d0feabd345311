import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored = new Map<string, unknown>();
vi.mock('./stored', () => ({
  readStored: async (_area: string, key: string) => stored.get(key),
  writeStored: async (_area: string, key: string, value: unknown) => void stored.set(key, value),
  followStored: async (_area: string, key: string, listener: (value: unknown) => void) => listener(stored.get(key)),
}));
const { asVersion, followVersionTold, isLater, noteTold, noteUpdate } = await import('./version-told');

beforeEach(() => stored.clear());

async function told(): Promise<string | null> {
  const heard: (string | null)[] = [];
  await followVersionTold((version) => heard.push(version), new AbortController().signal);
  return heard[0]!;
}

describe('one version after another', () => {
  it.each([
    ['0.2.0', '0.1.0'],
    ['0.10.0', '0.9.9'],
    ['1.0.0', '0.99.99'],
    ['0.1.0.1', '0.1.0'],
    ['0.1.1', '0.1'],
  ])('%s comes after %s, and not the other way round', (version, before) => {
    expect([isLater(version, before), isLater(before, version)]).toEqual([true, false]);
  });

  it.each([
    ['0.1.0', '0.1.0'],
    ['0.1', '0.1.0'],
  ])('%s and %s are one', (one, other) => {
    expect([isLater(one, other), isLater(other, one)]).toEqual([false, false]);
  });
});

describe('up to which version was told', () => {
  it('is nothing where Balik was only installed', async () => {
    expect(await told()).toBeNull();
  });

  it('is the version before the first update, until something was read', async () => {
    await noteUpdate('0.1.0');
    await noteUpdate('0.2.0');
    expect(await told()).toBe('0.1.0');
  });

  it('is never again before what was read, not even where an older Balik was there in between', async () => {
    await noteUpdate('0.1.0');
    await noteTold('0.3.0');
    await noteUpdate('0.2.0');
    expect(await told()).toBe('0.3.0');
  });

  it.each([null, 3, {}, '', 'x', '1.', '1.2.3.4.5', '1.2;3'])('%j, stored by whomever, is none', (nonsense) => {
    expect(asVersion(nonsense)).toBeNull();
  });
});
