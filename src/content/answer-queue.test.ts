/** What the page was answered is read in its idle moments; and where it has none, before anything is lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openAnswerQueue } from './answer-queue';

let idleMoments: ((deadline: { timeRemaining(): number }) => void)[] = [];
const page = { hidden: false };

beforeEach(() => {
  idleMoments = [];
  page.hidden = false;
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestIdleCallback', (work: never) => idleMoments.push(work));
});
afterEach(() => vi.unstubAllGlobals());

function queue() {
  const read: string[] = [];
  const life = new AbortController();
  const answers = openAnswerQueue((detail) => read.push(detail), life.signal);
  return { read, life, answers };
}
const moment = (restMs: number) => idleMoments.shift()?.({ timeRemaining: () => restMs });

test('nothing is read before the document has said who is logged in; then all of it, in order', () => {
  const { read, answers } = queue();
  for (const one of ['a', 'b', 'c']) answers.put(one);
  moment(50);
  answers.hurry();
  expect(read).toEqual([]);
  answers.open();
  expect(read).toEqual(['a', 'b', 'c']);
});

test('an idle moment reads what it has time for, and the next goes on', () => {
  const { read, answers } = queue();
  answers.open();
  for (const one of ['a', 'b', 'c']) answers.put(one);
  expect(read).toEqual([]);
  moment(0);
  expect(read).toEqual(['a']);
  moment(20);
  expect(read).toEqual(['a', 'b', 'c']);
  expect(idleMoments).toEqual([]);
});

test('a page that is never idle loses nothing: with many waiting they are read all the same', () => {
  const { read, answers } = queue();
  answers.open();
  for (let at = 0; at < 2_000; at++) {
    expect(answers.hasRoom()).toBe(true);
    answers.put(`${at}`);
    // One moment for every tenth answer, and none of them with any time left.
    if (at % 10 === 9) moment(0);
  }
  answers.hurry();
  expect(read).toEqual(Array.from({ length: 2_000 }, (_, at) => `${at}`));
});

test('a page out of sight or about to go does not wait for an idle moment', () => {
  const { read, answers } = queue();
  answers.open();
  answers.put('a');
  answers.hurry();
  expect(read).toEqual(['a']);
  page.hidden = true;
  answers.put('b');
  expect(read).toEqual(['a', 'b']);
});

test('says when there is no room, and reads nothing more once the reading has ended', () => {
  const { read, life, answers } = queue();
  for (let at = 0; at < 200; at++) answers.put('x');
  expect(answers.hasRoom()).toBe(false);
  life.abort();
  answers.open();
  expect(read).toEqual([]);
});
