import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openOnShow, pageOf } from './pages';

test.each([
  ['/sari.contoh/', { kind: 'profile', username: 'sari.contoh' }],
  ['/Sari/', { kind: 'profile', username: 'sari' }],
  ['/sari', { kind: 'profile', username: 'sari' }],
  ['/sari/?hl=id#x', { kind: 'profile', username: 'sari' }],
  ['/sari/tagged/', { kind: 'profile', username: 'sari' }],
  ['/sari/followers/', { kind: 'list', username: 'sari', list: 'followers' }],
  ['/sari/following', { kind: 'list', username: 'sari', list: 'following' }],
  ['/sari/followers/mutualOnly', { kind: 'profile', username: 'sari' }],
])('%s', (path, page) => {
  expect(pageOf(path)).toEqual(page);
  expect(pageOf(`https://www.instagram.com${path}`)).toEqual(page);
});

test.each([
  '/',
  '',
  '#',
  '/explore/',
  '/p/Cxyz/',
  '/sari/p/Cxyz/',
  '/reel/x/',
  '/direct/inbox/',
  '/accounts/login/',
  '/accounts/web_info/',
  '/sa-ri/',
  '/%20/',
  '//evil.example/',
  'https://evil.example/sari/',
  'https://www.instagram.com.evil.example/sari/',
  'javascript:alert(1)',
  `/${'x'.repeat(31)}/`,
])('%s is elsewhere', (url) => expect(pageOf(url)).toEqual({ kind: 'elsewhere' }));

test('no address throws', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.webPath()), (url) => void pageOf(url)));
});

test('who is on show changes with the address, and with nothing else', () => {
  let address = 'https://www.instagram.com/sari/';
  const onShow = openOnShow(() => address);
  expect([onShow(), onShow()]).toEqual(['sari', 'sari']);
  address = 'https://www.instagram.com/explore/';
  expect([onShow(), onShow()]).toEqual([null, null]);
  address = 'https://www.instagram.com/budi/followers/';
  expect(onShow()).toBe('budi');
});
