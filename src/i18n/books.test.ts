/** Every book of texts there is or will be, found by its folder: the two languages say the same things. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesIn } from './template';

const HERE = import.meta.dirname;
const BOOKS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(HERE, entry.name, 'en.ts')))
  .map((entry) => entry.name);

type Leaf = { readonly path: string; readonly forms: readonly string[] };

/** Every text of a book with the way to it; plural forms count as one text. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, forms: [value] }];
  if (typeof value !== 'object' || value === null) return [];
  if ('other' in value && Object.values(value).every((form) => typeof form === 'string'))
    return [{ path, forms: Object.values(value) as string[] }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

async function leavesIn(book: string, language: 'en' | 'id'): Promise<Map<string, Leaf>> {
  const file: Record<string, unknown> = await import(`./${book}/${language}.ts`);
  const sources = Object.entries(file).filter(([name, value]) => typeof value === 'object' && /(En|Id)$/.test(name));
  const leaves = sources.flatMap(([, value]) => leavesOf(value, ''));
  return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}

const placesOf = ({ forms }: Leaf) => [...new Set(forms.flatMap(placesIn))].sort();

it('finds the books', () => {
  expect(BOOKS).toEqual(expect.arrayContaining(['context', 'guide', 'hints', 'insights', 'manners']));
});

describe.each(BOOKS)('the book %s', (book) => {
  it('has the same texts with the same places in both languages', async () => {
    const [en, id] = await Promise.all([leavesIn(book, 'en'), leavesIn(book, 'id')]);
    expect(en.size).toBeGreaterThan(0);
    expect([...id.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [path, leaf] of en) expect([path, placesOf(id.get(path)!)]).toEqual([path, placesOf(leaf)]);
  });

  it('has no empty text and none that begins or ends with a blank', async () => {
    for (const language of ['en', 'id'] as const)
      for (const { path, forms } of (await leavesIn(book, language)).values())
        for (const form of forms) expect([path, form]).toEqual([path, form.trim() === '' ? '(empty)' : form.trim()]);
  });

  it('has plural forms only where a count decides, and one of them in Indonesian', async () => {
    for (const { path, forms } of (await leavesIn(book, 'en')).values())
      if (forms.length > 1)
        expect([path, forms.some((form) => placesIn(form).includes('count'))]).toEqual([path, true]);
    for (const { path, forms } of (await leavesIn(book, 'id')).values())
      expect([path, forms.length]).toEqual([path, 1]);
  });

  it('says Anda and pengikut in Indonesian, and shames nobody in either', async () => {
    const matches = async (language: 'en' | 'id', pattern: RegExp) =>
      [...(await leavesIn(book, language)).values()].flatMap(({ path, forms }) =>
        forms.filter((form) => pattern.test(form.replace(/\{\w+\}/g, ''))).map((form) => `${path}: ${form}`),
      );
    // The tactic of that name is called by it in Indonesian too.
    expect(await matches('id', /\b(kamu|anda|followers?)\b|(?<!follow-)\bunfollow\b/)).toEqual([]);
    expect(await matches('en', /\b(traitor|ghost|loser|cheat|unfollower)/i)).toEqual([]);
  });
});
