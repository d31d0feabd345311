import { expect, it } from 'vitest';
import { stillUnread } from './still-unread';

it('what was told while the rest was being read is newer than what was read', () => {
  const before = { place: null as string | null, settings: null as string | null };
  const read = { place: 'before', settings: 'kept' };
  expect(stillUnread(read, before, { ...before, place: 'told meanwhile' })).toEqual({ settings: 'kept' });
  expect(stillUnread(read, before, before)).toEqual(read);
});
