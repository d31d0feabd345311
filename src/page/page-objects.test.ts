import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asAccountId } from '../domain/account';
import { followers, listAnswer, row } from '../instagram/fixtures/answers';
import { captureOf } from '../instagram/fixtures/told';
import { parseJson } from '../instagram/json';
import { NEXT_CURSOR } from '../instagram/responses/list-page';
import type { BuiltIns } from './built-ins';
import { openPageObjects } from './page-objects';

const { getOwnPropertyDescriptor, hasOwn, keys } = Object;
const kept = { getOwnPropertyDescriptor, hasOwn, keys, isArray: Array.isArray, stringify: JSON.stringify };
const { jsonText, plainValue } = openPageObjects(kept as unknown as BuiltIns);

test('the text of an answer that came as objects is that of JSON.stringify', () => {
  const isSame = (text: string) =>
    jsonText(JSON.parse(text)).replace(/(\d{16,})\.0(?!\d)/g, '$1') === JSON.stringify(JSON.parse(text));
  fc.assert(fc.property(fc.json(), isSame));
  expect(isSame('{"__proto__":{"toJSON":1},"":[[],{}],"constructor":null,"a":[1e21,-0,"\\ud800\\""]}')).toBe(true);
});

test('an id that the browser rounded is nobody’s: the row is told of by its name, and the list goes on from its cursor', () => {
  const [first, second] = ['9007199254740993', '9007199254740992'];
  const wire = JSON.stringify(listAnswer({ users: ['A', 'B', row(1), 'C'], [NEXT_CURSOR]: 'D' }))
    .replace('"A"', `{"pk":${first},"username":"a"}`)
    .replace('"B"', `{"pk":${second},"username":"b"}`)
    .replace('"C"', `{"pk":${first},"pk_id":"${first}","username":"c"}`)
    .replace('"D"', '90071992547409930');
  const capture = captureOf(followers(jsonText(JSON.parse(wire))));
  expect(capture?.accounts.map(({ id }) => id)).toEqual([row(1)['pk'], first]);
  expect(capture?.unidentified).toEqual(['a', 'b']);
  expect(capture).toMatchObject({ offeredCursor: String(JSON.parse(wire)[NEXT_CURSOR]), hasMore: true });
  expect(jsonText(9_007_199_254_740_991)).toBe('9007199254740991');
  expect(asAccountId(parseJson(jsonText(JSON.parse(second))))).toBeNull();
  // Handed over as text the same ids are exact.
  expect(captureOf(followers(wire))?.accounts.map(({ id }) => id)).toEqual([first, second, row(1)['pk'], first]);
});

test('a getter is no plain value, whatever all objects have', () => {
  let looks = 0;
  const shout = { get: () => ++looks, configurable: true };
  const withGetter = Object.defineProperty({}, 'body', shout);
  Object.defineProperty(Object.prototype, 'value', shout);
  const values = [withGetter, {}, null, { body: 'a' }].map((object) => plainValue(object, 'body'));
  delete (Object.prototype as { value?: unknown }).value;
  expect(values).toEqual([undefined, undefined, undefined, 'a']);
  expect(looks).toBe(0);
});
