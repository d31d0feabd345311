/** Views come with their styles, and those stay: what one view calls a class by, no other may, or both change how they look by who came first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { VIEWS } from './shell/views';

const PANEL = resolve(import.meta.dirname);
const OF_VIEWS = new Map(
  VIEWS.map((view) => [view, [view === 'data' ? 'data/import/import.css' : '', `${view}/${view}.css`].filter(Boolean)]),
);

/** Classes that a rule begins with: nothing above them says in which view they hold. */
function leading(css: string): Set<string> {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{}]+\{/g, '');
  const selectors = [...plain.matchAll(/([^{}]+)\{/g)].flatMap(([, all]) => all!.split(/,(?![^(]*\))/));
  return new Set(selectors.flatMap((one) => one.trim().match(/^\.([a-z][\w-]*)/)?.[1] ?? []));
}

it('no class is styled by two views', () => {
  const owners = new Map<string, Set<string>>();
  for (const [view, files] of OF_VIEWS)
    for (const file of files)
      for (const name of leading(readFileSync(join(PANEL, file), 'utf8')))
        owners.set(name, (owners.get(name) ?? new Set()).add(view));
  expect([...owners].filter(([, views]) => views.size > 1).map(([name, views]) => [name, ...views])).toEqual([]);
  expect(owners.size).toBeGreaterThan(100);
  // The rule tests itself.
  expect([...leading('/* x */ .a, .b > i { } @media (x) { .c:is(.d, .e) .f { } }')]).toEqual(['a', 'b', 'c']);
});

/** What is as wide or high as so many px, however large the letters beside it are. What is not seen may. */
function ofPx(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\.unseen \{[^}]*\}/g, '');
  return [...plain.matchAll(/(?<![\w-])(?:width|height|inline-size|block-size|font-size):\s*[\d.]+px/g)].map(
    ([size]) => size,
  );
}

it('signs grow with the letters they stand beside: nothing is given a size in px', () => {
  const src = join(PANEL, '..');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(files.length).toBeGreaterThan(15);
  const found = files.flatMap((file) => ofPx(readFileSync(join(src, file), 'utf8')).map((size) => `${file} ${size}`));
  expect(found).toEqual([]);
  // The rule tests itself.
  expect(ofPx('.a { width: 18px; min-height: 44px } .b { border-width: 1px; height:6px }')).toEqual([
    'width: 18px',
    'height:6px',
  ]);
});
