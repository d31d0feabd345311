import { describe, expect, test } from 'vitest';
import { MOST_ANSWER_CHARS } from '../endpoints';
import { followers, graphql, listAnswer, OWNER, row, rows } from '../fixtures/answers';
import { captureOf, listQuery, trouble } from '../fixtures/told';
import { translate } from '../translate/translate';

/** The edges of what counts as readable, and the words a report shows: found by asking which change no test noticed. */

describe('the body of an answer', () => {
  test('may stand behind a byte order mark, blanks and a guard, and before blanks', () => {
    const text = JSON.stringify(listAnswer({ users: rows(2) }));
    for (const form of [
      `\uFEFF${text}`,
      `  ${text}`,
      `\uFEFF for (;;);${text}`,
      `for (;;);${text}\n\n`,
      `${text}\n  \n`,
    ])
      expect(captureOf(followers(form))?.accounts, JSON.stringify(form.slice(0, 12))).toHaveLength(2);
    // Only at the very beginning: a name may hold such words.
    const named = listAnswer({ users: [row(1, { full_name: 'for (;;);' })] });
    expect(captureOf(followers(named))?.accounts[0]?.fullName).toBe('for (;;);');
    expect(trouble(followers(' \n\t'))).toEqual(['empty-answer: status 200']);
    expect(trouble(followers('  <html>'))).toEqual(['html: status 200']);
  });

  test('may come in several lines with empty ones between', () => {
    const line = JSON.stringify({ data: { user: null }, status: 'ok' });
    const streamed = translate(graphql('profileQuery', { id: OWNER }, `${line}\n\n   \n${line}`));
    expect(streamed.map((said) => said.kind)).toEqual(['nobody']);
    // A list is one value: a second one beside it makes the answer something else.
    expect(trouble(followers(`${JSON.stringify(listAnswer())}\n{"status":"ok"}`))).toEqual(['wrong-shape: users']);
  });

  test('is refused by its status, told with the status', () => {
    const good = listAnswer({ users: rows(2) });
    for (const [status, wanted] of [
      [0, 'refused: status 0'],
      [199, 'refused: status 199'],
      [300, 'refused: status 300'],
      [399, 'refused: status 399'],
      [400, 'refused: status 400'],
      [429, 'throttled: status 429'],
      [500, 'refused: status 500'],
    ] as const)
      expect(trouble(followers(good, '', { status }))).toEqual([wanted]);
    for (const status of [200, 299]) expect(captureOf(followers(good, '', { status }))).toBeDefined();
    const named = { message: 'login_required', status: 'ok' };
    expect(trouble(followers(named, '', { status: 400 }))).toEqual(['logged-out: status 400']);
    expect(trouble(followers({ require_login: true, status: 'fail' }, '', { status: 401 }))).toEqual([
      'logged-out: status 401, login wanted',
    ]);
  });

  test('is too large one character above the cap', () => {
    const full = (length: number) => followers(' '.repeat(length));
    expect(trouble(full(MOST_ANSWER_CHARS))).toEqual(['empty-answer: status 200']);
    expect(trouble(full(MOST_ANSWER_CHARS + 1))).toEqual(['too-large: status 200']);
  });

  test('is an object', () => {
    for (const text of ['[]', '3', 'null', '"ok"', '[{"users":[]}]'])
      expect(trouble(followers(text))).toEqual([expect.stringMatching(/^wrong-shape: not an object$/)]);
  });

  test('with errors tells which', () => {
    const stale = { errors: [{ summary: 'Incorrect Query' }], status: 'fail' };
    expect(trouble(followers(stale))).toEqual(['stale-query: status 200']);
    for (const errors of [[{ summary: 'Something else' }], [null], [3], [], 'none'])
      expect(trouble(followers({ errors, status: 'fail' }))).toEqual(['refused: status 200']);
    expect(trouble(followers({ __ar: 1, error: 1357001 }))).toEqual(['logged-out: error 1357001']);
    expect(trouble(followers({ __ar: 1, error: 12345678901 }))).toEqual(['comet-failure: error 1234567']);
    // Without its envelope it is a number like any other.
    expect(captureOf(followers(listAnswer({ error: 1357001 })))).toBeDefined();
    expect(trouble(listQuery({ errors: [{}] }))).toEqual(['graphql-failure: errors without data']);
    expect(trouble(listQuery({ errors: [{}], data: {} }))).toEqual(['graphql-failure: errors beside data']);
  });
});
