import * as v from 'valibot';
import { expect, test } from 'vitest';
import { columnText } from '../domain/exports/column-text';
import { importMessages } from './import-messages';

const said = { importId: '0123-4567', list: 'followers', part: 0, usernames: 'one\nt.w_o2', values: [column(2)] };
const isTaken = (changed: object) => v.safeParse(importMessages.stageImport.says, { ...said, ...changed }).success;

function column(size: number): string {
  return columnText(0, size, (at) => 1_700_000_000 + at);
}

test('a part is taken as it was said', () => {
  expect(v.parse(importMessages.stageImport.says, said)).toEqual(said);
  expect(isTaken({ usernames: '', values: [''] })).toBe(true);
  expect(isTaken({ usernames: 'x'.repeat(30), values: [column(1)] })).toBe(true);
  expect(isTaken({ list: 'did/likes', values: [column(2), column(2), column(2)] })).toBe(true);
});

test.each([
  ['a name that is none', { usernames: 'one\ntwo three' }],
  ['a capital', { usernames: 'one\nTwo' }],
  ['a name too long', { usernames: `one\n${'x'.repeat(31)}` }],
  ['a name too long before others', { usernames: `${'x'.repeat(31)}\none` }],
  ['no name between', { usernames: 'one\n\ntwo', values: [column(3)] }],
  ['no name at the end', { usernames: 'one\n' }],
  ['no name at the beginning', { usernames: '\none' }],
  ['names in an array', { usernames: ['one', 'two'] }],
  ['fewer numbers than names', { values: [column(1)] }],
  ['more numbers than names', { values: [column(3)] }],
  ['half a number', { values: [`${column(2).slice(0, -4)}`] }],
  ['what is no number', { values: [`${column(1)}0000000x`] }],
  ['numbers as an array', { values: [[1, 2]] }],
  ['a column too few', { list: 'did/likes' }],
  ['a column too many', { values: [column(2), column(2)] }],
  ['too many names', { usernames: Array(20_001).fill('a').join('\n'), values: [column(20_001)] }],
])('%s is refused', (_, changed) => {
  expect(isTaken(changed)).toBe(false);
});
