import { expect, it } from 'vitest';
import { dayAt } from '../archive/fixtures/days';
import { account, capture, FAR, NOON, tie } from '../archive/fixtures/invented';
import { kept, LATE, LATER_AT } from '../archive/fixtures/long-day';
import { recordCapture } from '../archive/write/capture';
import { recordTie } from '../archive/write/profile';
import { exported } from './fixtures/exported';
import { EVERYTHING } from './fixtures/small-archive';

/** On a day on which the followers were read for long: each person has a date of their own, as on their card. */

const FOLLOWING_AT = dayAt(0, 6);
const iso = (at: number) => new Date(at).toISOString();

it('people are dated by what is known of each of them, and not by the end of the day', async () => {
  const archive = await kept();
  const [missing, visited] = [account(300), account(4)];
  await recordCapture(archive, capture([LATE, missing, visited], { kind: 'following', readAt: FOLLOWING_AT }));
  await recordTie(archive, tie(visited.id, { observedAt: dayAt(0, 7), followsYou: true }));
  const { blob } = await exported(archive, 'people', 'ndjson', EVERYTHING, FAR);
  const rows = (await blob.text()).trim().split('\n');
  const people = new Map(rows.map((line) => JSON.parse(line)).map((row) => [row['username'], row]));
  const shownAt = (who: { username: string }) => people.get(who.username)['followers_read_at'];
  expect(shownAt(LATE)).toBe(iso(LATER_AT));
  expect(shownAt(account(3))).toBe(iso(NOON + 2000));
  expect(shownAt(missing)).toBe(iso(NOON));
  expect(shownAt(visited)).toBe(iso(dayAt(0, 7)));
  expect(people.get('user.102')).toMatchObject({ status: 'mutual', as_of: iso(LATER_AT) });
  expect(people.get('user.300')).toMatchObject({ status: 'only-i-follow', as_of: iso(NOON) });
  expect(people.get('user.4')).toMatchObject({ status: 'mutual', as_of: iso(FOLLOWING_AT) });
  archive.close();
});
