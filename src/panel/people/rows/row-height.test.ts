// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mostRows, rowHeight } from './row-height';

const { style } = document.documentElement;

describe('the rows of People', () => {
  afterEach(() => style.removeProperty('font-size'));

  it('are at least 44 px high, so that a finger meets one', () => {
    style.fontSize = '16px';
    expect(rowHeight('table')).toBe(44);
    expect(rowHeight('two-lines')).toBe(44);
  });

  it('are higher where the full name has a line of its own', () => {
    style.fontSize = '16px';
    expect(rowHeight('three-lines')).toBe(58);
    expect(mostRows()).toBe(288_275);
  });

  it('are as high as what stands in them where it stands below each other, and what can be pressed grows no further', () => {
    style.fontSize = '32px';
    expect(rowHeight('stacked-two')).toBe(2 * 35 + 32 + 44 + 13);
    expect(rowHeight('stacked')).toBe(2 * 35 + 2 * 32 + 44 + 13);
  });

  it('grow with the font chosen in the browser, and fewer fit into one element', () => {
    style.fontSize = '24px';
    expect(rowHeight('table')).toBe(66);
    expect(mostRows() * rowHeight('three-lines')).toBeLessThan(17_000_000);
  });
});
