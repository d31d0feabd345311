import { describe, expect, it } from 'vitest';
import { createTexts } from '../../i18n/fixtures/texts';
import { toldTicks } from './axis-words';
import { acrossOf, scaleOf } from './scale';
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

  it('end with the last day, and never touch each other nor leave the drawing, at any width, text size and width of letters', () => {
    for (const span of SPANS)
      for (let width = 120; width <= 900; width += 57)
        for (const unit of [1, 1.5, 2])
          for (const fat of [0.9, 1.3]) {
            const wide = (words: string) => aboutAsWide(unit)(words) * fat;
            const x = scaleOf(span, [40 * unit, width - 6]);
            const ticks = toldTicks(span, x, { width, unit, wide }, texts, NOW);
            expect(ticks.length).toBeGreaterThan(0);
            expect(ticks.at(-1)!.at).toBe(span[1]);
            let end = -14 * unit;
            for (const { words, middle } of ticks) {
              const half = wide(words) / 2;
              expect(middle - half - end).toBeGreaterThanOrEqual(14 * unit - 0.001);
              end = middle + half;
            }
            expect(end).toBeLessThanOrEqual(Math.max(width, wide(ticks[0]!.words)) + 0.001);
          }
  });

  it('lie in a mirrored drawing where they lay, seen in a mirror', () => {
    const room = { width: 336, unit: 1, wide: aboutAsWide(1) };
    const told = (direction: 'ltr' | 'rtl') => {
      const across = acrossOf(room.width, direction);
      const x = scaleOf(SPANS[2]!, [across(46), across(330)]);
      return toldTicks(SPANS[2]!, x, room, texts, NOW).map(({ words, middle }) => [words, across(middle)]);
    };
    expect(told('rtl').length).toBeGreaterThan(1);
    expect(told('rtl')).toEqual(told('ltr').map(([words, middle]) => [words, expect.closeTo(middle as number, 6)]));
  });

  it('tell the first day beside the last where letters are so large that no month between them has room', () => {
    for (const [from, to] of [
      [at(2026, 10, 16), at(2026, 11, 29)],
      [at(2026, 10, 28), at(2026, 11, 29)],
    ] as const) {
      const room = { width: 302, unit: 2, wide: aboutAsWide(2) };
      const ticks = toldTicks([from, to], scaleOf([from, to], [100, 296]), room, texts, NOW);
      expect(ticks.map((tick) => tick.at)).toEqual([from, to]);
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
