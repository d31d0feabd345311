import { expect, test } from 'vitest';
import { AT, listAnswer, ORIGIN, OWNER } from '../fixtures/answers';
import { readersOf, wasUnderstood } from './pulse';
import { translate } from './translate';

const url = `${ORIGIN}/api/v1/friendships/${OWNER}/followers/?count=12`;
const understood = (text: string, status = 200, asked = url) =>
  wasUnderstood(
    translate({
      endpoint: 'followList',
      method: 'GET',
      url: asked,
      requestBody: null,
      status,
      text,
      at: AT,
    }),
  );

test('an answer that was read was understood', () => {
  expect(understood(JSON.stringify(listAnswer()))).toBe(true);
});

test('an answer whose shape has changed was not', () => {
  const { users, ...rest } = listAnswer();
  expect(understood(JSON.stringify({ ...rest, people: users }))).toBe(false);
  expect(understood(JSON.stringify(listAnswer({ users: [{ id: 'x' }, { id: 'y' }] })))).toBe(false);
  expect(understood('plain words')).toBe(false);
});

test('a refusal, an empty page, a web page instead and a search say nothing about the shape', () => {
  const wait = JSON.stringify({ message: 'Please wait a few minutes before you try again.', status: 'fail' });
  expect(understood(wait, 401)).toBeNull();
  expect(understood('', 429)).toBeNull();
  expect(understood('<!doctype html>')).toBeNull();
  expect(understood(JSON.stringify(listAnswer({ users: [] })))).toBeNull();
  expect(understood(JSON.stringify(listAnswer()), 200, `${url}&query=ra`)).toBeNull();
});

test('each kind of list has a pulse of its own beside that of both; what names no list has one', () => {
  expect(readersOf({ endpoint: 'followList', url })).toEqual(['followList', 'followList-followers']);
  const following = url.replace('followers', 'following');
  expect(readersOf({ endpoint: 'followList', url: following })).toEqual(['followList', 'followList-following']);
  expect(readersOf({ endpoint: 'showMany', url: `${ORIGIN}/api/v1/friendships/show_many/` })).toEqual(['showMany']);
  expect(readersOf({ endpoint: 'followListQuery', url: `${ORIGIN}/api/graphql` })).toEqual(['followListQuery']);
});
