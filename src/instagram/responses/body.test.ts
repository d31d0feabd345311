import { expect, test } from 'vitest';
import { followers, listAnswer, rows } from '../fixtures/answers';
import { translate } from '../translate/translate';

const problem = (text: unknown, status = 200) => {
  const [said] = translate(followers(text, '', { status }));
  return said?.kind === 'problem' ? said.problem : null;
};

test.each([
  ['throttled', 400, { message: 'Please wait a few minutes before you try again.', status: 'fail' }],
  [
    'throttled',
    401,
    { message: 'Please wait a few minutes before you try again.', require_login: true, status: 'fail' },
  ],
  ['throttled', 429, ''],
  ['throttled', 429, '<html></html>'],
  ['logged-out', 403, { message: 'login_required', logout_reason: 8, status: 'fail' }],
  ['logged-out', 401, { message: 'something new', require_login: true, status: 'fail' }],
  ['logged-out', 200, 'for (;;);{"__ar":1,"error":1357001,"payload":null}'],
  ['comet-failure', 200, 'for (;;);{"__ar":1,"error":1357004,"payload":null}'],
  ['action-blocked', 400, { message: 'feedback_required', spam: true, status: 'fail' }],
  ['action-blocked', 400, { message: '', spam: true, status: 'fail' }],
  ['checkpoint', 400, { message: 'checkpoint_required', checkpoint_url: '/challenge/', status: 'fail' }],
  ['checkpoint', 400, { message: 'new words', checkpoint_url: '/challenge/', status: 'fail' }],
  ['checkpoint', 400, { message: 'challenge_required', challenge: {}, status: 'fail' }],
  ['stale-query', 400, { message: 'invalid request', errors: [{ summary: 'Incorrect Query' }], status: 'fail' }],
  ['refused', 200, { status: 'fail' }],
  ['refused', 401, { message: 'useragent mismatch', status: 'fail' }],
  ['refused', 500, listAnswer()],
  ['refused', 0, listAnswer()],
  ['refused', 304, listAnswer()],
  ['graphql-failure', 200, { errors: [{ message: 'x' }], data: null }],
  ['html', 200, '<!DOCTYPE html><html></html>'],
  ['html', 404, '\n<html>'],
  ['empty-answer', 200, ' \n'],
  ['empty-answer', 0, ''],
  ['not-json', 200, 'sorry'],
  ['truncated', 200, '{"users":['],
  ['truncated', 200, '{"a":1}\n{"b":'],
  ['wrong-shape', 200, '[]'],
  ['wrong-shape', 200, 'null'],
])('%s: status %i, %j', (kind, status, body) => expect(problem(body, status)?.kind).toBe(kind));

test('words in names and biographies are no errors', () => {
  const users = rows(3).map((row) => ({ ...row, full_name: 'login_required "status":"fail" <html> spam' }));
  expect(problem(listAnswer({ users, show_spam_follow_request_tab: true }))).toBeNull();
});

test('a detail holds fixed words and small numbers only', () => {
  const secret = 'sari.contoh 61000000017';
  for (const body of [
    { message: secret, status: 'fail' },
    { message: secret, status: secret },
    { __ar: 1, error: 1357004, errorSummary: secret },
    { users: secret, status: 'ok' },
    { errors: [{ message: secret }] },
    listAnswer({ users: [{ full_name: secret, id: secret }], has_more: false }),
    secret,
  ])
    expect(problem(body)!.detail).toMatch(/^[a-z ,-]*(?:\d{1,7}(?: of \d{1,4} rows)?)?[a-z ,-]*$/);
});
