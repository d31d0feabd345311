import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/fixtures/texts';
import { toldTicks } from './axis-words';
import { scaleOf } from './scale';
import { aboutAsWide, fitted } from './wide';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 14).getTime();
const SPANS: readonly (readonly [number, number])[] = [
  [at(2025, 10, 15), at(2025, 11, 2)],
  [at(2025, 10, 15), at(2025, 12, 14)],
  [at(2026, 9, 22), at(2026, 11, 28)],
  [at(2025, 12, 20), at(2026, 2, 10)],
  [at(2020, 3, 1), at(2026, 3, 1)],
  [at(2026, 11, 28), at(2026, 11, 28)],
];
const NOW = at(2026, 11, 30);

describe.each(['en', 'id'] as const)('the words of a time axis, in %s', (language) => {
  const texts = createTexts(language, 'UTC');

  it('never touch each other nor leave the drawing, at any width, text size and width of letters', () => {
    for (const span of SPANS)
      for (let width = 120; width <= 900; width += 57)
        for (const unit of [1, 1.5, 2])
          for (const fat of [0.9, 1.3]) {
            const wide = (words: string) => aboutAsWide(unit)(words) * fat;
            const x = scaleOf(span, [40 * unit, width - 6]);
            const ticks = toldTicks(span, x, { width, unit, wide }, texts, NOW);
            expect(ticks.length).toBeGreaterThan(0);
            let end = -10 * unit;
            for (const { words, middle } of ticks) {
              const half = wide(words) / 2;
              expect(middle - half - end).toBeGreaterThanOrEqual(10 * unit - 0.001);
              end = middle + half;
            }
            expect(end).toBeLessThanOrEqual(Math.max(width, wide(ticks[0]!.words)) + 0.001);
          }
  });

  it('are more where there is more room', () => {
    const many = (width: number) => {
      const x = scaleOf(SPANS[0]!, [40, width - 6]);
      return toldTicks(SPANS[0]!, x, { width, unit: 1, wide: aboutAsWide(1) }, texts, NOW).length;
    };
    expect(many(330)).toBeGreaterThan(1);
    expect(many(330)).toBeLessThan(many(760));
  });
});

it('words that are too long end in a dot-dot-dot, and are as long as there is room for', () => {
  const wide = aboutAsWide(1);
  expect(fitted('studio', 66, wide)).toBe('studio');
  expect(fitted('rekan usaha lama', 66, wide)).toBe('rekan usa…');
  expect(fitted('🙂🙂🙂🙂', 30, wide)).toBe('🙂…');
});
