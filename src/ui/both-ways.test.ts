/** What lies where reading begins lies on the right in Arabic: no style of the panel names a side of the screen. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '..');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(join(SRC, file), 'utf8');

/** Each with its reason. None so far. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** Properties that hold on one side of the screen, and values that name one. */
const OF_A_SIDE = [
  /^(left|right)$/,
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(overflow|overscroll-behavior|background-position)-x$/,
];
const NAMES_A_SIDE =
  /^(text-align|text-align-last|float|clear|caption-side|justify-[a-z]+|background-position|(?:transform|perspective)-origin|object-position|resize)$/;
/** Four values go round the box: of these the second is its right, the fourth its left. */
const ROUND_THE_BOX = /^(margin|padding|inset|border-width|border-style|border-color|scroll-margin|scroll-padding)$/;
const MOVES_ASIDE = /\b(translateX|translate3d|skewX?)\(|\btranslate\(\s*(?!0\b)/;

/** The parts of a value; what stands in brackets is one. */
const partsOf = (value: string) => value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

function isPhysical(property: string, value: string): boolean {
  if (OF_A_SIDE.some((one) => one.test(property))) return true;
  if (NAMES_A_SIDE.test(property) && /\b(left|right)\b/.test(value)) return true;
  const [one, two, three, four] = partsOf(value);
  if (ROUND_THE_BOX.test(property)) return four !== undefined && four !== two;
  // From the left upper corner round.
  if (property === 'border-radius' && two !== undefined) return one !== two || (three ?? one) !== (four ?? two);
  return /^(transform|translate)$/.test(property) && MOVES_ASIDE.test(value);
}

const CSS = /(?<=[{;]\s*|^\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gm;

function physicalIn(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(CSS)]
    .filter(([, property, value]) => isPhysical(property!, value!.trim()))
    .map(([, property, value]) => `${property}: ${value!.trim()}`);
}

/** What code sets on an element: `style={{ marginLeft: 3 }}`, `node.style.left = …`, `style.setProperty('right', …)`. */
function physicalInCode(code: string): string[] {
  const objects = [...code.matchAll(/style=\{\{([\s\S]*?)\}\}/g)].flatMap(([, inner]) =>
    [...inner!.matchAll(/['"]?([a-zA-Z-]+)['"]?\s*:\s*([^,}]+)/g)].map(([, name, value]) => [name!, value!] as const),
  );
  const set = [...code.matchAll(/\.style\.([a-zA-Z]+)\s*=\s*([^;]+)/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  const called = [...code.matchAll(/style\.setProperty\(\s*'([a-z-]+)',\s*([^)]+)\)/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  return [...objects, ...set, ...called]
    .map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value] as const)
    .filter(([property, value]) => isPhysical(property, value.replace(/['"`]/g, '').trim()))
    .map(([property, value]) => `${property}: ${value.trim()}`);
}

it('no style of the panel names left or right where it means where reading begins or ends', () => {
  const sheets = files.filter((file) => /^(panel|ui)\/.*\.css$/.test(file));
  expect(sheets.length).toBeGreaterThan(10);
  const code = files.filter((file) => /^(panel|ui)\/.*\.tsx?$/.test(file) && !file.includes('.test.'));
  const found = [
    ...sheets.flatMap((file) => physicalIn(textOf(file)).map((rule) => `${file} ${rule}`)),
    ...code.flatMap((file) => physicalInCode(textOf(file)).map((rule) => `${file} ${rule}`)),
  ];
  expect(found.filter((rule) => !(rule in EXCEPTIONS))).toEqual([]);
  expect(Object.keys(EXCEPTIONS).filter((rule) => !found.includes(rule))).toEqual([]);
});

it('nor does what a mark in the page is drawn with', () => {
  const [, style] = textOf('content/marks/draw-mark.ts').match(/const STYLE = `([\s\S]*?)`/)!;
  expect(physicalIn(style!)).toEqual([]);
  expect(style).toContain('margin-inline');
});

it('the rule tests itself', () => {
  const wrong = [
    'margin-left: 3px',
    'border-right: 1px solid red',
    'left: 0',
    'inset: 0 0 auto auto',
    'padding: 1px var(--a) 2px calc(2 * var(--a))',
    'border-radius: 0 6px 6px 0',
    'border-top-left-radius: 1px',
    'text-align: right',
    'float: left',
    'transform-origin: top left',
    'transform: translateX(3px)',
  ];
  const right = [
    'margin: 1px 2px 3px 2px',
    'padding: 0 var(--a)',
    'inset: 100% 0 auto',
    'border-radius: 6px 6px 0 0',
    'text-align: start',
    'text-align: match-parent',
    'transform: translateY(3px)',
    'justify-content: space-between',
    'padding-inline: 1px 3px',
  ];
  for (const rule of wrong) expect(physicalIn(`.a { ${rule}; }`), rule).toEqual([rule]);
  for (const rule of right) expect(physicalIn(`.a { ${rule}; }`), rule).toEqual([]);
  expect(physicalIn('/* left: 0; */ .left { } @media (x) { .b:hover { right: 0; } }')).toEqual(['right: 0']);
  expect(physicalInCode("<i style={{ marginLeft: '3px', '--left': 3, width: 1 }} />; node.style.right = '0'")).toEqual([
    "margin-left: '3px'",
    "right: '0'",
  ]);
});
