import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BuiltIns } from './built-ins';
import { openPageObjects } from './page-objects';

const { getOwnPropertyDescriptor, hasOwn, keys } = Object;
const kept = { getOwnPropertyDescriptor, hasOwn, keys, isArray: Array.isArray, stringify: JSON.stringify };
const { jsonText, plainValue } = openPageObjects(kept as unknown as BuiltIns);

test('the text of an answer that came as objects is that of JSON.stringify', () => {
  const isSame = (text: string) => jsonText(JSON.parse(text)) === JSON.stringify(JSON.parse(text));
  fc.assert(fc.property(fc.json(), isSame));
  expect(isSame('{"__proto__":{"toJSON":1},"":[[],{}],"constructor":null,"a":[1e21,-0,"\\ud800\\""]}')).toBe(true);
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
