// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { watchPage } from './watch-page';

const life = new AbortController();
afterEach(() => vi.unstubAllGlobals());

test('a window that changes its size is told of once a frame, and not at all in a page at rest or after the end', () => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw));
  const drawFrame = () => {
    for (const draw of frames.splice(0)) draw();
  };
  const onResize = vi.fn();
  watchPage({ onQuiet: () => undefined, onChange: () => undefined, onResize }, life.signal);
  window.dispatchEvent(new Event('scroll'));
  expect(frames).toHaveLength(0);
  for (let many = 0; many < 5; many++) window.dispatchEvent(new Event('resize'));
  expect(frames).toHaveLength(1);
  expect(onResize).not.toHaveBeenCalled();
  drawFrame();
  expect(onResize).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event('resize'));
  life.abort();
  drawFrame();
  window.dispatchEvent(new Event('resize'));
  expect(frames).toHaveLength(0);
  expect(onResize).toHaveBeenCalledTimes(1);
});

test('a page that has changed is looked at once it has rested, and one that never rests after 300 ms; until then it is restless', () => {
  vi.useFakeTimers();
  const other = new AbortController();
  const onQuiet = vi.fn();
  const { stir, isRestless } = watchPage(
    { onQuiet, onChange: () => undefined, onResize: () => undefined },
    other.signal,
  );
  vi.advanceTimersByTime(80);
  expect([onQuiet.mock.calls.length, isRestless()]).toEqual([1, false]);
  stir();
  vi.advanceTimersByTime(60);
  stir();
  vi.advanceTimersByTime(60);
  // Eighty have passed since the first, but not since the last.
  expect([onQuiet.mock.calls.length, isRestless()]).toEqual([1, true]);
  vi.advanceTimersByTime(20);
  expect([onQuiet.mock.calls.length, isRestless()]).toEqual([2, false]);
  for (let passed = 0; passed < 300; passed += 20) {
    expect(onQuiet).toHaveBeenCalledTimes(2);
    stir();
    vi.advanceTimersByTime(20);
  }
  expect(onQuiet).toHaveBeenCalledTimes(3);
  other.abort();
  vi.useRealTimers();
});
