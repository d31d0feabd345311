import { describe, expect, test } from 'vitest';
import { graphql, OWNER, rows } from '../fixtures/answers';
import { captureOf, problems } from '../fixtures/told';
import { NEXT_CURSOR } from './list-page';

describe('GraphQL lists', () => {
  const edges = rows(12).map((node) => ({ node, cursor: 'x' }));
  const connection = (more: object = {}) => ({ edges, page_info: { has_next_page: true, end_cursor: 'QVF' }, ...more });
  const roots = (data: object, more: object = {}) => ({ data, extensions: { is_final: true }, ...more });
  const asks = { after: null, count: 20, first: 10, query: '', userID: OWNER };
  const query = (variables: object, answer: unknown) => graphql('followListQuery', variables, answer);

  test('take their direction from the root, or from the variables', () => {
    const named = roots({ xdt_api__v1__friendships__following__connection: connection() });
    expect(captureOf(query({ ...asks, after: 'A' }, named))).toMatchObject({
      list: { kind: 'following' },
      askedCursor: 'A',
      offeredCursor: 'QVF',
      hasMore: true,
    });
    const nameless = roots({ xdt_get_follow_list: connection() });
    expect(captureOf(query({ ...asks, isFollowerList: true }, nameless))).toMatchObject({
      list: { owner: OWNER, kind: 'followers' },
    });
    expect(problems(query(asks, nameless))).toEqual(['wrong-shape']);
    expect(problems(query({ ...asks, isFollowerList: true }, named))).toEqual(['wrong-shape']);
  });

  test('end where the page info says so, and nowhere else', () => {
    const root = (page_info: unknown) =>
      roots({ xdt_api__v1__friendships__followers__connection: connection({ page_info }) });
    expect(captureOf(query(asks, root({ has_next_page: false, end_cursor: 'QVF' })))).toMatchObject({
      hasMore: false,
      offeredCursor: null,
    });
    expect(captureOf(query(asks, root(undefined)))).toMatchObject({ hasMore: true, offeredCursor: null });
    const mobile = (more: object) => roots({ xdt_api__v1__friendships__followers: { users: rows(3), ...more } });
    expect(captureOf(query(asks, mobile({ [NEXT_CURSOR]: null })))).toMatchObject({
      hasMore: false,
      list: { kind: 'followers' },
    });
    expect(captureOf(query(asks, mobile({})))).toMatchObject({ hasMore: true, offeredCursor: null });
    expect(captureOf(query(asks, mobile({ [NEXT_CURSOR]: 50 })))).toMatchObject({ hasMore: true, offeredCursor: '50' });
  });

  test('with no owner, two roots, or errors beside the data are none', () => {
    const key = 'xdt_api__v1__friendships__followers__connection';
    expect(problems(query({ after: null }, roots({ [key]: connection() })))).toEqual(['wrong-shape']);
    expect(problems(query(asks, roots({ [key]: connection(), other: connection() })))).toEqual(['wrong-shape']);
    expect(problems(query(asks, roots({ [key]: connection() }, { errors: [{ message: 'x' }] })))).toEqual([
      'graphql-failure',
    ]);
    expect(problems(query(asks, roots({ [key]: connection({ edges: [] }) })))).toEqual(['empty-answer']);
    expect(problems(query(asks, roots({})))).toEqual(['wrong-shape']);
  });
});
