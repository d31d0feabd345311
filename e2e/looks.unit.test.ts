import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What stands in braces after each `@media` of a style sheet, with its condition. */
function mediaRules(css: string): { condition: string; body: string }[] {
  const found: { condition: string; body: string }[] = [];
  for (const { index, 1: condition } of css.matchAll(/@media\s*([^{]+)\{/g)) {
    const start = css.indexOf('{', index) + 1;
    let end = start;
    for (let depth = 1; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    found.push({ condition: condition!.trim(), body: css.slice(start, end - 1) });
  }
  return found;
}

/** The properties that a body of rules sets. */
const propertiesIn = (body: string): string[] =>
  [...body.matchAll(/(?<=[;{\s])([a-z-]+)\s*:\s*[^;{}]+;/g)].map((found) => found[1]!);

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.css'));
/** Paper is no look: nothing can be worked there. */
const isOnPaper = ({ condition }: { readonly condition: string }) => /\bprint\b/.test(condition);
const rules = sheets.flatMap((sheet) =>
  mediaRules(readFileSync(join(SRC, sheet), 'utf8'))
    .filter((rule) => !isOnPaper(rule))
    .map((rule) => ({ sheet, ...rule })),
);

/** Initials beside a name are hidden from readers, and nobody presses them: axe has nothing to ask of them. */
const DECORATION = /[^{}]*\.disc\s*\{[^}]*\}/g;

/** What `e2e/harness/looks.ts` rests on when it does not ask everything in each look. */
test('no width, theme or forced colours shows or hides anything', () => {
  expect(rules.length).toBeGreaterThan(5);
  const SHOWS = /^(display|visibility|opacity|content|content-visibility|clip|clip-path|position|transform)$/;
  // All looks are equally high.
  for (const { sheet, condition, body } of rules.filter(
    (one) => !/^\((?:min|max)-height: [\d.]+rem\)$/.test(one.condition),
  ))
    expect(
      propertiesIn(body.replaceAll(DECORATION, '')).filter((one) => SHOWS.test(one)),
      `${sheet} ${condition}`,
    ).toEqual([]);
});

/** `outline` is painted around a box and takes no room. */
const PAINTS =
  /^(--[\w-]+|color|background|outline|outline-offset|(?:background|border|outline|text-decoration)-?[\w-]*color|fill|stroke|forced-color-adjust|color-scheme)$/;

test('a theme or forced colours paint only: nothing is moved or made larger', () => {
  const schemes = rules.filter(({ condition }) => /color/.test(condition));
  expect(schemes.length).toBeGreaterThan(2);
  const themes = sheets.flatMap((sheet) =>
    [...readFileSync(join(SRC, sheet), 'utf8').matchAll(/([^{}]*\[data-theme[^{}]*)\{([^}]*)\}/g)].map(
      ([, condition, body]) => ({ sheet, condition: condition!.trim(), body: body! }),
    ),
  );
  expect(themes.length).toBeGreaterThan(0);
  for (const { sheet, condition, body } of [...schemes, ...themes])
    expect(
      propertiesIn(body).filter((one) => !PAINTS.test(one)),
      `${sheet} ${condition}`,
    ).toEqual([]);
});
