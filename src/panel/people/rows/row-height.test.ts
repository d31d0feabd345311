// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mostRows, rowHeight } from './row-height';

const { style } = document.documentElement;

describe('the rows of People', () => {
  afterEach(() => style.removeProperty('font-size'));

  it('are 44 px high, so that a finger meets one', () => {
    style.fontSize = '16px';
    expect(rowHeight()).toBe(44);
    expect(mostRows()).toBe(380_000);
  });

  it('grow with the font chosen in the browser, and fewer fit into one element', () => {
    style.fontSize = '24px';
    expect(rowHeight()).toBe(66);
    expect(mostRows() * rowHeight()).toBeLessThan(17_000_000);
  });
});
