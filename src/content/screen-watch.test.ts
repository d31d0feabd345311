// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/account';
import type { ScreenPage } from '../domain/looks/screen-page';
import { dialogHtml, headerHtml, rowHtml, rowsHtml, SPINNER, SUGGESTED } from '../instagram/fixtures/dialogs';
import { type BroughtRows, openBroughtRows } from './brought-rows';
import { openScreenWatch, type ScreenWatch } from './screen-watch';
import { openSightings } from './sightings';

const VIEWER = '700' as AccountId;
const FOLLOWERS = { owner: VIEWER, kind: 'followers' } as const;
const names = (from: number, count: number) => Array.from({ length: count }, (_, at) => `orang.${from + at}`);

let told: ScreenPage[];
let beats: [name: string, wasFound: boolean][];
let clock: number;
let tasks: { readonly due: number; readonly task: () => void }[];
let stop: AbortController;
let watch: ScreenWatch;
let brought: BroughtRows;
/** Whose profile the address says. */
let addressed: string;
let made: number;

function pass(ms: number): void {
  clock += ms;
  for (const { due, task } of tasks.toSorted((one, other) => one.due - other.due))
    if (due <= clock && tasks.some((one) => one.task === task)) {
      tasks = tasks.filter((one) => one.task !== task);
      task();
    }
}

beforeEach(() => start(false));

function start(isLate: boolean): void {
  told = [];
  beats = [];
  clock = 1_000_000;
  addressed = 'sari';
  made = 0;
  tasks = [];
  stop = new AbortController();
  const sightings = openSightings();
  sightings.learn(VIEWER, 'sari');
  brought = openBroughtRows(
    () => clock,
    () => addressed,
    stop.signal,
  );
  watch = openScreenWatch(
    {
      outbox: { put: (message) => void (message.type === 'recordScreen' && told.push(message.body)), hurry() {} },
      pulse: { note: (_, name, wasFound) => void beats.push([name, wasFound]), expect() {}, check() {}, tell() {} },
      sightings,
      brought,
      onShow: () => addressed,
      isLate,
      newId: () => `opening-${++made}`,
      now: () => clock,
      later: (task, ms) => void tasks.push({ due: clock + ms, task }),
      onNews() {},
    },
    stop.signal,
  );
  document.body.innerHTML = headerHtml('sari', '60', '40');
}
afterEach(() => stop.abort());

/** As a hand does it: the events that the browser vouches for. */
function press(at: number): void {
  pressOn(document.querySelectorAll('header a[href="#"] .html-span')[at]!);
}
function pressOn(target: Element): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}
function open(inside: string, at = 0): Element {
  press(at);
  document.body.insertAdjacentHTML('beforeend', dialogHtml(inside));
  watch.onChange();
  watch.onQuiet(VIEWER);
  return document.querySelector('[role="dialog"]')!;
}
const list = () => document.querySelector('[style*="overflow"]')!.firstElementChild!;
function add(some: readonly string[]): void {
  list().insertAdjacentHTML('beforeend', some.map((name) => rowHtml(name)).join(''));
  watch.onChange();
}
const shown = () => told.flatMap(({ rows }) => rows.map(({ username }) => username));

test('rows that no answer brings are handed over after a while, with the list that was opened, and to its end', () => {
  open(rowsHtml(...names(1, 12)) + SPINNER);
  expect(told).toEqual([]);
  pass(2_100);
  expect(told).toMatchObject([{ viewer: VIEWER, list: FOLLOWERS, openingId: 'opening-1', place: 0, isEnd: false }]);
  add(names(13, 8));
  document.querySelector('svg[role="img"]')!.parentElement!.remove();
  watch.onChange();
  // More may come yet: an end has to last.
  expect(told.some(({ isEnd }) => isEnd)).toBe(false);
  pass(2_100);
  expect(told.at(-1)).toMatchObject({ place: 1, isEnd: true });
  expect(shown()).toEqual(names(1, 20));
  expect(beats).toEqual([['screen-followers', false]]);
});

/** What reached the archive as one chain that ends, if any did. */
const ended = () => {
  const end = told.findLast(({ isEnd }) => isEnd)?.openingId;
  return told.filter(({ openingId }) => openingId === end).flatMap(({ rows }) => rows.map(({ username }) => username));
};

test('where something turns only while the page loads, the end is where no row comes any more', () => {
  open(rowsHtml(...names(1, 12)));
  for (const from of [13, 25, 37]) {
    pass(1_500);
    add(names(from, 12));
  }
  expect(told.some(({ isEnd }) => isEnd)).toBe(false);
  pass(2_100);
  pass(2_100);
  expect(ended()).toEqual(names(1, 48));
  expect(told.every(({ openingId }) => openingId === 'opening-1')).toBe(true);
});

test('an end that was told is taken back where rows come after it: all are one chain again, to the end that lasts', () => {
  open(rowsHtml(...names(1, 20)));
  pass(2_100);
  expect(ended()).toEqual(names(1, 20));
  add(names(21, 20));
  pass(2_100);
  pass(2_100);
  expect(ended()).toEqual(names(1, 40));
  expect(told.filter(({ isEnd }) => isEnd)).toHaveLength(2);
  expect(told.at(-1)).toMatchObject({ openingId: 'opening-2' });
});

test('a list that goes on after each end is believed to end no more', () => {
  open(rowsHtml(...names(1, 20)));
  for (let from = 21; from < 200; from += 20) {
    pass(2_100);
    pass(2_100);
    add(names(from, 20));
  }
  pass(5_000);
  watch.hurry();
  expect(told.filter(({ isEnd }) => isEnd)).toHaveLength(3);
  expect(new Set(shown())).toEqual(new Set(names(1, 200)));
});

test('rows that an answer brought are handed over to nobody, and are a good sign', () => {
  open(rowsHtml(...names(1, 20)));
  brought.add(FOLLOWERS, names(1, 20));
  pass(5_000);
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(told).toEqual([]);
  expect(beats).toEqual([['screen-followers', true]]);
});

test('where answers lack a page, the rows beside it are handed over as well: together they are the list', () => {
  brought.add(FOLLOWERS, names(1, 30));
  open(rowsHtml(...names(1, 45)));
  pass(2_100);
  expect(shown()).toEqual(names(1, 45));
});

test('a few rows without an answer are no sign of anything', () => {
  brought.add(FOLLOWERS, names(1, 20));
  open(rowsHtml(...names(1, 24)));
  pass(10_000);
  expect(told).toEqual([]);
});

test('suggestions, what a search found, and rows after a search are nobody', () => {
  const dialog = open(rowsHtml(...names(1, 12)) + SUGGESTED);
  const input = dialog.querySelector('input')!;
  input.value = 'ora';
  add(names(50, 20));
  input.value = '';
  add(names(80, 20));
  pass(5_000);
  expect(shown()).toEqual(names(1, 12));
});

test('nobody knows whose list it is: nothing is read', () => {
  document.body.insertAdjacentHTML('beforeend', dialogHtml(rowsHtml(...names(1, 20))));
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(told).toEqual([]);
});

test('the second count may be of friends: its list is read only where the page asks for the following list', () => {
  open(rowsHtml(...names(1, 20)), 1);
  pass(5_000);
  expect(told).toEqual([]);
  brought.noteAsked({ owner: VIEWER, kind: 'following' });
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(told).toMatchObject([{ list: { owner: VIEWER, kind: 'following' } }]);
});

test('an answer that comes once its list is closed does not make another dialog that list', () => {
  watch.onQuiet(VIEWER);
  for (const isElsewherePressed of [false, true]) {
    open(rowsHtml(...names(1, 20))).remove();
    brought.add(FOLLOWERS, names(1, 40));
    watch.onChange();
    watch.onQuiet(VIEWER);
    pass(3_000);
    brought.noteAsked(FOLLOWERS);
    if (isElsewherePressed) pressOn(document.querySelector('main')!);
    document.body.insertAdjacentHTML('beforeend', dialogHtml(rowsHtml(...names(500, 20))));
    watch.onChange();
    watch.onQuiet(VIEWER);
    pass(5_000);
    watch.hurry();
    expect(shown()).toEqual([]);
    document.querySelector('[role="dialog"]')!.remove();
    watch.onChange();
  }
});

test('what was pressed and what the page asks for disagree: nothing is read', () => {
  press(0);
  brought.noteAsked({ owner: VIEWER, kind: 'following' });
  document.body.insertAdjacentHTML('beforeend', dialogHtml(rowsHtml(...names(1, 20))));
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(told).toEqual([]);
});

test('a list that is closed again is told as far as it was read', () => {
  open(rowsHtml(...names(1, 15)) + SPINNER).remove();
  watch.onChange();
  expect(told).toEqual([]);
  pass(2_100);
  expect(told).toMatchObject([{ place: 0, isEnd: false }]);
  expect(shown()).toEqual(names(1, 15));
});

test('a list that was pressed open and closed before it was judged is missed, also where Balik came late', () => {
  stop.abort();
  start(true);
  const dialog = open(rowsHtml(...names(1, 20)));
  pass(500);
  dialog.remove();
  watch.onChange();
  pass(5_000);
  expect(shown()).toEqual(names(1, 20));
  expect(beats).toEqual([['screen-followers', false]]);
});

test('the page goes: what is due is told at once', () => {
  open(rowsHtml(...names(1, 15)));
  pass(600);
  watch.hurry();
  expect(told).toMatchObject([{ isEnd: true }]);
});

test('nobody is surely logged in: nothing is read', () => {
  press(0);
  document.body.insertAdjacentHTML('beforeend', dialogHtml(rowsHtml(...names(1, 20))));
  watch.onQuiet(null);
  pass(5_000);
  expect(told).toEqual([]);
});

test('another opening of the same list is another chain', () => {
  open(rowsHtml(...names(1, 15))).remove();
  watch.onChange();
  pass(2_100);
  open(rowsHtml(...names(1, 15)));
  pass(2_100);
  expect(told.map(({ place, isEnd }) => [place, isEnd])).toEqual([
    [0, true],
    [0, true],
  ]);
});

test('another’s list that still stands there as the address becomes the viewer’s own is not the viewer’s', () => {
  addressed = 'budi';
  document.body.innerHTML = headerHtml('budi', '80', '50');
  open(rowsHtml(...names(1, 20)));
  addressed = 'sari';
  watch.onQuiet(VIEWER);
  pass(5_000);
  watch.hurry();
  expect(told).toEqual([]);
});

test('a count that is pressed in another’s header, while the address is the viewer’s own already, opens nobody’s list', () => {
  document.body.innerHTML = headerHtml('budi', '80', '50');
  open(rowsHtml(...names(1, 20)));
  pass(5_000);
  watch.hurry();
  expect(told).toEqual([]);
});

test('a list that the page asked for of somebody else is not the viewer’s, whatever was pressed', () => {
  press(0);
  brought.noteAsked({ owner: '900' as AccountId, kind: 'followers' });
  document.body.insertAdjacentHTML('beforeend', dialogHtml(rowsHtml(...names(1, 20))));
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(told).toEqual([]);
});

/** The first so many rows of the list show others now, as where nodes change hands: those from further down. */
function changeHands(some: readonly string[]): void {
  some.forEach((name, at) => {
    list().children[at]!.outerHTML = rowHtml(name);
    list().children[at]!.getBoundingClientRect = () => ({ top: 1_200, height: 60 }) as DOMRect;
  });
  watch.onChange();
}

/** The page draws a list, and has not come to rest yet. */
function drawn(inside: string): void {
  document.body.insertAdjacentHTML('beforeend', dialogHtml(inside));
  watch.onChange();
}

describe('rows that are gone again before the page comes to rest', () => {
  test('are read', () => {
    watch.onQuiet(VIEWER);
    press(0);
    drawn(rowsHtml(...names(1, 20)));
    changeHands(names(21, 5));
    watch.onQuiet(VIEWER);
    pass(2_100);
    expect(shown()).toEqual(names(1, 25));
  });

  test('are nobody’s until the page rests, and then where somebody else’s list was asked for, or somebody else looks', () => {
    for (const turn of ['asked', 'switched', 'gone', 'searched']) {
      start(false);
      watch.onQuiet(VIEWER);
      press(0);
      drawn(rowsHtml(...names(1, 20)));
      pass(5_000);
      watch.hurry();
      if (turn === 'asked') brought.noteAsked({ owner: '900' as AccountId, kind: 'followers' });
      if (turn === 'gone') document.querySelector('[role="dialog"]')!.remove();
      if (turn === 'searched') document.querySelector('input')!.value = 'ora';
      watch.onQuiet(turn === 'switched' ? ('900' as AccountId) : VIEWER);
      pass(5_000);
      watch.hurry();
      expect(told).toEqual([]);
    }
  });
});

test('a list that is drawn anew in other elements is read on', () => {
  open(rowsHtml(...names(1, 12)));
  const other = list().cloneNode(true) as Element;
  other.insertAdjacentHTML(
    'beforeend',
    names(13, 8)
      .map((name) => rowHtml(name))
      .join(''),
  );
  list().replaceWith(other);
  watch.onChange();
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(shown()).toEqual(names(1, 20));
});

test('another list in the elements of the first is left alone, and the first is told as far as it was read', () => {
  open(rowsHtml(...names(1, 20)) + SPINNER);
  // Some are in both lists.
  list().innerHTML = [...names(60, 10), ...names(1, 4), ...names(70, 30)].map((name) => rowHtml(name)).join('');
  document.querySelector('svg[role="img"]')!.parentElement!.remove();
  watch.onChange();
  watch.onQuiet(VIEWER);
  pass(5_000);
  watch.onQuiet(VIEWER);
  pass(5_000);
  expect(shown()).toEqual(names(1, 20));
  expect(told.some(({ isEnd }) => isEnd)).toBe(false);
});
