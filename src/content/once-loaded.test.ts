/** What the document says is read when the page has nothing better to do, and before anybody waits for it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onceLoaded } from './once-loaded';

let idleMoments: (() => void)[] = [];
let loaded: (() => void)[] = [];
let timers: { task: () => void; ms: number }[] = [];
let page = { hidden: false, readyState: 'interactive' };
let uses = 0;

beforeEach(() => {
  [idleMoments, loaded, timers, uses] = [[], [], [], 0];
  page = { hidden: false, readyState: 'interactive' };
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', { addEventListener: (_: string, heard: () => void) => loaded.push(heard) });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => idleMoments.push(work));
  vi.stubGlobal('setTimeout', (task: () => void, ms: number) => timers.push({ task, ms }));
});
afterEach(() => vi.unstubAllGlobals());

const begin = (signal = new AbortController().signal) => onceLoaded(() => void uses++, signal);
const letIdle = () => idleMoments.splice(0).map((work) => work());

test('while the document loads nothing is done; then in an idle moment', () => {
  begin();
  letIdle();
  expect(uses).toBe(0);
  loaded[0]!();
  expect(uses).toBe(0);
  letIdle();
  expect(uses).toBe(1);
});

test('pictures that go on loading are not waited for as long as anybody would notice', () => {
  begin();
  expect(timers.map(({ ms }) => ms <= 1_000)).toEqual([true]);
  timers[0]!.task();
  letIdle();
  expect(uses).toBe(1);
});

test('a page that is loaded has only to be idle, and one out of sight not even that', () => {
  page.readyState = 'complete';
  begin();
  letIdle();
  expect(uses).toBe(1);
  page.hidden = true;
  begin();
  expect(uses).toBe(2);
});

test('nothing is done for whom the person has stopped meanwhile', () => {
  const life = new AbortController();
  begin(life.signal);
  life.abort();
  loaded[0]!();
  letIdle();
  expect(uses).toBe(0);
});
