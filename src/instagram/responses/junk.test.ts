import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followers, graphql, listAnswer, OWNER, row, rows } from '../fixtures/answers';
import { captureOf, problems } from '../fixtures/told';
import { translate } from '../translate/translate';

describe('junk', () => {
  test('a good answer cut anywhere is no capture', () => {
    const { text } = followers(listAnswer({ users: rows(3) }));
    for (let length = 0; length < text.length; length++)
      expect(captureOf(followers(text.slice(0, length))), `cut at ${length}`).toBeUndefined();
    const streamed = `{"a":1}\n${text}`;
    for (let length = 8; length < streamed.length; length += 7)
      expect(captureOf(followers(streamed.slice(0, length)))).toBeUndefined();
  });

  test('random text and random JSON are no capture', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 0, max: 599 }), (text, status) => {
        for (const answer of [
          followers(text, '', { status }),
          graphql('followListQuery', { userID: OWNER }, text, { status }),
        ])
          expect(translate(answer)).toMatchObject([{ kind: 'problem' }]);
      }),
    );
  });

  test('an answer with any one field replaced is a capture of good rows or a problem', () => {
    const keys = fc.constantFrom(...Object.keys(listAnswer()));
    const rowKeys = fc.constantFrom(...Object.keys(row(0)));
    fc.assert(
      fc.property(keys, rowKeys, fc.jsonValue(), (key, rowKey, value) => {
        for (const answer of [
          listAnswer({ [key]: value }),
          listAnswer({ users: [...rows(11), row(20, { [rowKey]: value })] }),
        ]) {
          const said = translate(followers(answer));
          expect(said.length).toBeGreaterThan(0);
          for (const account of captureOf(followers(answer))?.accounts ?? []) {
            expect(account.id).toMatch(/^\d{1,20}$/);
            expect(account.username).toMatch(/^[a-z0-9._]{1,30}$/);
          }
        }
      }),
    );
  });

  test('very deep JSON does no harm', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(problems(followers(`{"users":${deep},"status":"ok"}`))).toHaveLength(1);
    expect(problems(followers(JSON.stringify(listAnswer()).replace('"12"', deep)))).toEqual(['wrong-shape']);
  });
});

test('a page of 25 rows is read in well under half a millisecond', () => {
  const answer = followers(listAnswer({ users: rows(25), page_size: 25 }));
  for (let warm = 0; warm < 300; warm++) translate(answer);
  // Time at work, which a busy machine does not stretch as it does the clock's.
  const startedAt = process.cpuUsage();
  const turns = 300;
  for (let turn = 0; turn < turns; turn++) translate(answer);
  const each = process.cpuUsage(startedAt).user / 1000 / turns;
  // Generous, since what compiles and collects counts too; measured alone it is far less.
  expect(each).toBeLessThan(2);
  if (process.env['BALIK_TIMES']) console.warn(`${answer.text.length} characters: ${each.toFixed(3)} ms`);
});
