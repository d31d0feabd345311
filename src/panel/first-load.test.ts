/** What is loaded with the panel says only what is fetched before anything is drawn; all other words come with what says them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { first } from '../i18n/en/first';
import { rest } from '../i18n/en/rest';

const SRC = resolve(import.meta.dirname, '..');
const AT_ONCE = /(?:^|\n)\s*(?:import|export)\s(?!type\s)(?:[^;'"]*?\sfrom\s)?['"](\.[^'"]+)['"]/g;
const SAID = /(?:usePhrases|\bbook|\bread)\('(\w+)'\)|\b(sayHint|hintWords|hintTitle|guideIn)\(/g;

/** A file and all that it imports at once, by what they say. */
function saidFrom(path: string, into = new Map<string, string[]>()): Map<string, string[]> {
  if (into.has(path)) return into;
  const text = readFileSync(path, 'utf8');
  const isTeller = relative(SRC, path).startsWith('i18n/') || path.endsWith('texts-context.ts');
  into.set(path, isTeller ? [] : [...text.matchAll(SAID)].map(([, book, teller]) => book ?? teller!));
  for (const [, target] of text.matchAll(AT_ONCE)) {
    const file = ['', '.ts', '.tsx']
      .map((end) => resolve(dirname(path), target! + end))
      .find((one) => /\.tsx?$/.test(one) && existsSync(one));
    if (file !== undefined) saidFrom(file, into);
  }
  return into;
}

it('the first load says no book of the rest', () => {
  const said = saidFrom(join(SRC, 'panel/main.tsx'));
  expect(said.size).toBeGreaterThan(50);
  expect(
    [...said].filter(([, books]) => books.some((book) => !(book in first))).map(([path]) => relative(SRC, path)),
  ).toEqual([]);
  expect([...said.keys()].filter((path) => /i18n\/(en|id)\//.test(path))).toEqual([]);
  // The rule tests itself: what a piece that comes later says is found there.
  const later = [...saidFrom(join(SRC, 'panel/history/history-view.tsx')).values()].flat();
  expect(later.filter((book) => book in rest)).toContain('history');
});
