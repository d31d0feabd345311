import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AccountId, asAccountId } from '../domain/account';
import { agreeOnViewer, asViewerId, readCookieClaim, readRankingToken, type ViewerClaim } from './viewer';

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
