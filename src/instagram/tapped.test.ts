import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_ANSWER_CHARS } from './endpoints';
import { followers, graphql, listAnswer, OWNER, profileAnswer, tapDetail, tapped } from './fixtures/answers';
import { parseTapped } from './tapped';
import { translate } from './translate/translate';

const good = followers(listAnswer());
const parse = (more: Record<string, unknown>) => parseTapped(tapDetail({ ...good, ...more }));

test('what the observer copied comes back as it was, without what it did not copy', () => {
  expect(parse({})).toEqual(good);
  expect(parse({ extra: 1, __proto__: { status: 1 } })).toEqual(good);
});

test('a forged detail is null', () => {
  for (const more of [
    { endpoint: 'showMany' },
    { endpoint: 'constructor' },
    { endpoint: 3 },
    { url: 'https://evil.example/api/v1/friendships/12/followers/' },
    { url: null },
    { method: 'POST' },
    { status: 700 },
    { status: '200' },
    { status: -1 },
    { at: Number.NaN },
    { at: 1.5 },
    { text: 'x'.repeat(MOST_ANSWER_CHARS + 2) },
    { requestBody: 'x'.repeat(70_000) },
  ])
    expect(parse(more), JSON.stringify(more).slice(0, 60)).toBeNull();
  for (const detail of [
    '',
    '\n',
    '{',
    'null\n',
    '[]\n{}',
    '7',
    '"x"\nx',
    JSON.stringify(good),
    `\n${JSON.stringify(good)}`,
  ])
    expect(parseTapped(detail)).toBeNull();
  expect(parseTapped(7 as never)).toBeNull();
  expect(parseTapped(undefined as never)).toBeNull();
});

test('a query named only by its header is taken at its word; one that its body names otherwise is not', () => {
  const query = graphql('profileQuery', { id: OWNER }, profileAnswer());
  expect(parseTapped(tapDetail({ ...query, requestBody: null }))?.endpoint).toBe('profileQuery');
  expect(parseTapped(tapDetail({ ...query, endpoint: 'hoverCard' }))).toBeNull();
  expect(parse({ endpoint: 'profileQuery' })).toBeNull();
});

test('one character too many says that the answer was too large', () => {
  const large = tapped(`GET /api/v1/friendships/${OWNER}/followers/`, `{"a":"${'x'.repeat(MOST_ANSWER_CHARS)}`);
  const cut = parseTapped(tapDetail({ ...large, text: large.text.slice(0, MOST_ANSWER_CHARS + 1) }));
  expect(translate(cut!)).toMatchObject([{ kind: 'problem', problem: { kind: 'too-large' } }]);
});

test('no input throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (detail) => {
      expect(parseTapped(detail)).toBeNull();
    }),
  );
});
