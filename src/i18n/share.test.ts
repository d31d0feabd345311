import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTexts } from './fixtures/texts';
import { toldShare } from './shape/share';

const counts = fc.bigInt({ min: 1n, max: 10_000_000n }).chain((whole) =>
  fc.record({
    part: fc.oneof(
      fc.bigInt({ min: 0n, max: whole }),
      fc.constantFrom(0n, 1n, whole - 1n, whole).map((part) => (part < 0n ? 0n : part)),
    ),
    whole: fc.constant(whole),
  }),
);

describe('a share in percent', () => {
  it('is 100 only where everybody is, and 0 only where nobody is', () => {
    fc.assert(
      fc.property(counts, ({ part, whole }) => {
        const { percent, than } = toldShare(Number(part) / Number(whole));
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0n);
        // And what is said is true of the counts themselves, without any rounding.
        if (than === 'less') expect(part * 100n < whole).toBe(true);
        if (than === 'more') expect(part * 100n > 99n * whole).toBe(true);
        if (than === 'about') expect(Math.abs(Number(part * 100n) / Number(whole) - percent)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('is written so in both languages', () => {
    for (const language of ['en', 'id'] as const) {
      const { percent } = createTexts(language, 'UTC');
      expect([0, 1 / 4000, 1 / 3, 399 / 400, 1].map(percent)).toEqual(['0%', '<1%', '33%', '>99%', '100%']);
    }
  });

  it('of nonsense is the nearer end', () => {
    expect([Number.NaN, -1, 2].map((share) => toldShare(share).percent)).toEqual([0, 0, 100]);
  });
});
