// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { letterPx, onLetterSize } from './letter-size';

const { style } = document.documentElement;
const watched = new Map<Element, () => void>();
class Watching {
  readonly #tell: () => void;
  constructor(tell: () => void) {
    this.#tell = tell;
  }
  observe(what: Element) {
    watched.set(what, this.#tell);
  }
  disconnect() {
    watched.clear();
  }
}
vi.stubGlobal('ResizeObserver', Watching);
const resize = () => {
  for (const tell of watched.values()) tell();
};

afterEach(() => style.removeProperty('font-size'));

it('a change of the letter size is told once, and what is watched for it is as wide as a letter', () => {
  style.fontSize = '16px';
  const ending = new AbortController();
  const told: number[] = [];
  onLetterSize(() => told.push(letterPx()), ending.signal);
  const [probe] = [...watched.keys()] as HTMLElement[];
  expect(probe!.isConnected && probe!.style.width).toBe('1rem');
  resize();
  expect(told).toEqual([]);
  style.fontSize = '32px';
  resize();
  resize();
  expect(told).toEqual([32]);
  ending.abort();
  expect(probe!.isConnected).toBe(false);
  expect(watched.size).toBe(0);
});
