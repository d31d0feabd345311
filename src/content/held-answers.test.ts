// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { TAP_EVENT } from '../messages/page-tap';
import { holdAnswers } from './held-answers';

const NOTHING = { held: [], dropped: 0 };
const answer = (detail: unknown) => window.dispatchEvent(new CustomEvent(TAP_EVENT, { detail }));

test('what the page was answered before the settings were read is there once, in its order', () => {
  const take = holdAnswers(new AbortController().signal);
  answer('first');
  answer('second');
  expect(take()).toEqual({ held: ['first', 'second'], dropped: 0 });
  expect(take()).toEqual(NOTHING);
});

test('nothing is held once it was taken, nor after the end', () => {
  const taken = holdAnswers(new AbortController().signal);
  taken();
  answer('later');
  expect(taken()).toEqual(NOTHING);
  const life = new AbortController();
  const ended = holdAnswers(life.signal);
  life.abort();
  answer('later');
  expect(ended()).toEqual(NOTHING);
});

test('a page that floods fills no memory: fifty answers are held, or twelve million letters, and the others counted', () => {
  const many = holdAnswers(new AbortController().signal);
  for (let count = 0; count < 80; count++) answer(`${count}`);
  const { held, dropped } = many();
  expect([held.length, dropped]).toEqual([50, 30]);
  expect(many()).toEqual(NOTHING);
  const long = holdAnswers(new AbortController().signal);
  for (let count = 0; count < 8; count++) answer('x'.repeat(2_400_000));
  expect(long().held).toHaveLength(5);
});

test('answers without a letter take nobody’s place', () => {
  const take = holdAnswers(new AbortController().signal);
  for (let count = 0; count < 80; count++) answer('');
  answer('real');
  expect(take()).toEqual({ held: ['real'], dropped: 0 });
});
