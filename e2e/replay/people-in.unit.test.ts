import { describe, expect, test } from 'vitest';
import { peopleIn } from './people-in';
import { verdictOf } from './verdict';

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ node: { user: { username: `t.${at}` } } }));
const answer = JSON.stringify({ data: { viewer: { username: 'sari' }, list: { edges: people(3) } } });

describe('the people of an answer that nobody reads', () => {
  test('are told by their place, not by their names, and whoever looks is none of them', () => {
    expect(peopleIn(answer)).toBe('3 people at data.list.edges[].node.user');
    expect(peopleIn(`for (;;);${answer}`)).toBe('3 people at data.list.edges[].node.user');
    expect(peopleIn(`{"a":1}\n${answer}`)).toBe('3 people at data.list.edges[].node.user');
    expect(peopleIn(JSON.stringify({ accounts: [{ username: 'sari' }], note: 'x' }))).toBe('1 people at accounts[]');
    for (const none of ['', 'x', 'null', '{"data":{"viewer":{"username":"sari"}}}', '{"a":[{"username":null}]}'])
      expect(peopleIn(none)).toBeNull();
  });

  test('stand behind the address in what a record tells', () => {
    const asked = { what: '', method: 'GET', path: '/api/v1/connections/12/inbound/' };
    expect(verdictOf(asked, 200, answer).words).toBe(
      'no endpoint for GET /api/v1/connections/…/inbound/ (3 people at data.list.edges[].node.user): add it to src/instagram/endpoints.ts',
    );
    expect(verdictOf(asked, 200, '{}').words).toBe(
      'no endpoint for GET /api/v1/connections/…/inbound/: add it to src/instagram/endpoints.ts',
    );
  });
});
