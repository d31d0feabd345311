import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountId, asAccountId } from '../domain/account';
import {
  agreeOnViewer,
  asViewerId,
  readCookieClaim,
  readRankingToken,
  readRequestClaim,
  type ViewerClaim,
} from './viewer';

const claim = (source: ViewerClaim['source'], id: string | null, username?: string): ViewerClaim => ({
  source,
  id: id as AccountId | null,
  ...(username === undefined ? {} : { username }),
});

test('sources that say the same agree, and one of them may know the name', () => {
  const claims = [claim('cookie', '7'), claim('document', '7', 'sari'), claim('ranking-token', '7')];
  expect(agreeOnViewer(claims)).toEqual({ kind: 'agreed', id: '7', username: 'sari' });
  expect(agreeOnViewer([claim('cookie', '7')])).toEqual({ kind: 'agreed', id: '7', username: null });
});

test('one dissenting voice and there is no viewer', () => {
  expect(agreeOnViewer([claim('cookie', '8'), claim('document', '7')])).toEqual({
    kind: 'conflict',
    sources: ['cookie', 'document'],
  });
  expect(agreeOnViewer([claim('document', '7'), claim('cookie', null)]).kind).toBe('conflict');
  expect(agreeOnViewer([claim('cookie', null), claim('document', null)])).toEqual({ kind: 'logged-out' });
  expect(agreeOnViewer([])).toEqual({ kind: 'unknown' });
});

const FBID = '17841400000000001';
const OTHER_FBID = '17841400000000002';

test('a request names its viewer by the second id, and so does the document: they must be the same', () => {
  const document = { ...claim('document', '7', 'sari'), fbid: FBID };
  const asks = (av: string) => agreeOnViewer([claim('cookie', '7'), document, readRequestClaim(`av=${av}&__d=www`)!]);
  expect(asks(FBID)).toEqual({ kind: 'agreed', id: '7', username: 'sari' });
  expect(asks(OTHER_FBID)).toEqual({ kind: 'conflict', sources: ['cookie', 'document', 'request'] });
  // Where nothing says whose second id it is, it says nothing either.
  expect(agreeOnViewer([claim('cookie', '7'), readRequestClaim(`av=${FBID}`)!]).kind).toBe('agreed');
  expect(agreeOnViewer([readRequestClaim(`av=${FBID}`)!])).toEqual({ kind: 'unknown' });
});

test('a request that names nobody claims nothing; one that names an id claims that', () => {
  for (const body of [null, '', 'av=0', 'av=', 'av=x', `variables=av=${FBID}`, `__user=${FBID}`])
    expect(readRequestClaim(body)).toBeNull();
  expect(readRequestClaim('__d=www&av=8')).toEqual({ source: 'request', id: '8' });
  expect(agreeOnViewer([claim('cookie', '7'), { source: 'request', id: '8' as AccountId }]).kind).toBe('conflict');
});

test('agreement needs every claim to be the same', () => {
  const id = fc.constantFrom('1', '2', null);
  fc.assert(
    fc.property(fc.array(id, { minLength: 1 }), (ids) => {
      const agreed = agreeOnViewer(ids.map((one) => claim('cookie', one)));
      expect(agreed.kind === 'conflict').toBe(new Set(ids).size > 1);
    }),
  );
});

test('the second id space names no viewer', () => {
  expect(asViewerId('17841400000000001')).toBeNull();
  expect(agreeOnViewer([claim('document', '17841400000000001')]).kind).toBe('conflict');
  expect(readCookieClaim('ds_user_id=17841400000000001')).toEqual(claim('cookie', null));
  expect(asViewerId('1784')).toBe(asAccountId('1784'));
});

test('the cookie is read whole', () => {
  const id = (cookie: string) => readCookieClaim(cookie).id;
  expect(id('csrftoken=x; ds_user_id=12345; mid=y')).toBe('12345');
  expect(id('ds_user_id=12345')).toBe('12345');
  for (const cookie of [
    '',
    'ds_user_id=',
    'x_ds_user_id=12345',
    'ds_user_id=12a',
    'a=ds_user_id=12345',
    'ds_user_id=1; ds_user_id=2',
  ])
    expect(id(cookie), cookie).toBeNull();
});

test('the middle of a ranking token is the viewer; anything else claims nothing', () => {
  expect(readRankingToken('00ff|2000000002|osr')?.id).toBe('2000000002');
  for (const token of ['<token>', 'a|b|c', '1|2', '1|2|3|4', 'x|17841400000000001|osr', null, 7, undefined])
    expect(readRankingToken(token)).toBeNull();
});
