/** Views come with their styles, and those stay: what one view calls a class by, no other may, or both change how they look by who came first. */
import { readFileSync } from 'node:fs';
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
