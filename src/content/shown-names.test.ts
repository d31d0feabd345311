import { describe, expect, test } from 'vitest';
import { AT, followers, listAnswer, OWNER, row, rows, tapDetail } from '../instagram/fixtures/answers';
import type { ContentMessage } from '../messages/protocol';
import { type ReadAlong, readAnswer } from './read-along';
import { openShownNames } from './shown-names';
import { openSightings } from './sightings';
import { openWitness } from './witness';

const token = `0123456789abcdef0123456789abcdef|${OWNER}|osr`;
const nameless = (number: number) => row(number, { pk: null, pk_id: null, id: null, strong_id__: null });

function tab(viewer: string = OWNER) {
  const messages: ContentMessage[] = [];
  const world: ReadAlong = {
    witness: openWitness(() => `ds_user_id=${viewer}`),
    outbox: { hurry() {}, put: (message) => void messages.push(message) },
    sightings: openSightings(),
    shownNames: openShownNames(),
    newCaptureId: () => 'capture-0001',
    now: () => AT,
    onNews() {},
    onCapture() {},
    onAsked() {},
    onBrought() {},
    onCard() {},
    onUnderstood() {},
    onViewer() {},
  };
  return (users: readonly unknown[], cursor?: string) => {
    messages.length = 0;
    const query = cursor === undefined ? 'count=12' : `count=12&max_id=${cursor}`;
    readAnswer(
      tapDetail(followers(listAnswer({ users, follow_ranking_token: token.replace(OWNER, viewer) }), query)),
      world,
    );
    const captures = messages.flatMap((message) => (message.type === 'recordCapture' ? [message.body] : []));
    const [capture] = captures;
    const problems = messages.flatMap((message) => (message.type === 'reportProblem' ? [message.body] : []));
    const details = problems.map(({ detail }) => detail);
    return { capture, captures, details, ownLists: problems.map(({ ownList = null }) => ownList) };
  };
}

describe('a row without an id', () => {
  test('is counted, and told of, where the list did not show that name before', () => {
    const read = tab();
    const { capture, details } = read([...rows(3), nameless(20), nameless(21)]);
    expect(capture).toMatchObject({ accounts: { length: 3 }, unidentified: 2 });
    expect(details).toEqual(['2 of 5 rows']);
  });

  test('that repeats somebody of this page or an earlier one is nobody new', () => {
    const read = tab();
    expect(read([...rows(3), nameless(2)]).capture).not.toHaveProperty('unidentified');
    const { capture, details } = read([...rows(2), nameless(2)], '12');
    expect(capture).not.toHaveProperty('unidentified');
    expect(details).toEqual([]);
  });

  test('repeats nobody of an earlier going through the list: that proves nothing for this one', () => {
    const read = tab();
    read(rows(5));
    expect(read([row(0), nameless(4)]).capture).toMatchObject({ unidentified: 1 });
  });

  test('is one person on however many pages it stands, where it has a name', () => {
    const read = tab();
    expect(read([...rows(3), nameless(20), nameless(20)]).capture).toMatchObject({ unidentified: 1 });
    expect(read([row(4), nameless(20)], '12').capture).not.toHaveProperty('unidentified');
    expect(read([row(5), {}, {}], '24').capture).toMatchObject({ unidentified: 2 });
    expect(read([...rows(3), nameless(20)]).capture).toMatchObject({ unidentified: 1 });
  });

  test('on a first page waits for the page that shows somebody; then both keep their places', () => {
    const read = tab();
    expect(read([nameless(1), {}]).captures).toEqual([]);
    expect(read([row(3)], '12').captures).toMatchObject([
      { accounts: [], unidentified: 2, askedCursor: null, offeredCursor: '12' },
      { accounts: { length: 1 }, askedCursor: '12' },
    ]);
    expect(read([row(4)], '24').captures).toHaveLength(1);
  });

  test('alone on a page keeps the page where the list showed somebody; a list of which nobody was made out is not read', () => {
    const read = tab();
    expect(read([nameless(1), nameless(2)]).capture).toBeUndefined();
    expect(read([nameless(3)], '12').capture).toBeUndefined();
    read(rows(3));
    expect(read([nameless(9)], '12').capture).toMatchObject({ accounts: [], unidentified: 1, askedCursor: '12' });
  });

  test('is told of as of which own list where nobody was made out in it, and not beside those who were', () => {
    const read = tab();
    expect(read([nameless(1), nameless(2)]).ownLists).toEqual(['followers']);
    expect(read([nameless(3)], '12').ownLists).toEqual(['followers']);
    expect(read([nameless(4), row(5)], '24').ownLists).toEqual([null]);
    expect(read([nameless(6)], '36').ownLists).toEqual([null]);
    // A whole list of rows that are nobody at all, not even by name.
    expect(read([{}, {}]).ownLists).toEqual(['followers']);
    const ofOther = tab('4242');
    expect(ofOther([nameless(1)]).ownLists).toEqual([null]);
  });
});
