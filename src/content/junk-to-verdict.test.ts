// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import { NEXT_CURSOR } from '../instagram/responses/list-page';
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFollowKnowledge } from '../archive/history/read-knowledge';
import { readReadings } from '../archive/readings/read-readings';
import { openArchive } from '../archive/store/open';
import type { AccountId } from '../domain/account';
import { LONGEST_CURSOR } from '../domain/answer-limits';
import { countOf } from '../domain/membership';
import { classify } from '../domain/ties/classify';
import { listAnswer, profileAnswer, row, rows, tapDetail, tapped } from '../instagram/fixtures/answers';
import { CONTENT, to } from '../messages/fixtures/spoken';
import { say, store } from '../platform/fixtures/pretend-browser';
import { type ReadAlong, readAnswer } from './read-along';
import { openShownNames } from './shown-names';
import { openSightings } from './sightings';
import { openWitness } from './witness';
import '../background/index';

/**
 * From the wire to the verdict: what the page is answered goes through the dialect, the content script, the fence of
 * the background and the archive, and at the end somebody is told whom they follow alone. Junk must never say that.
 */

store('settings', { hasConsented: true, consentedAt: 1 });

/** Followed by the viewer: the accounts 0 to 19. Following the viewer: 10 to 39. */
const FOLLOWING = 20;
const FOLLOWERS = 30;
const followersRows = () => Array.from({ length: FOLLOWERS }, (_, at) => row(at + 10));

let people = 0;

/** One more person with a tab of their own, in which their whole following list was read. */
async function somebody() {
  const viewer = String(5_000_000_000 + ++people);
  const at = Date.now();
  const said: Promise<unknown>[] = [];
  let captures = 0;
  const world: ReadAlong = {
    witness: openWitness(() => `ds_user_id=${viewer}`),
    outbox: {
      hurry() {},
      put: (message) => void said.push(say(to(message.type, JSON.parse(JSON.stringify(message.body))), CONTENT)),
    },
    sightings: openSightings(),
    shownNames: openShownNames(),
    newCaptureId: () => `capture-${viewer}-${++captures}`,
    now: () => at,
    onNews() {},
    onCapture() {},
    onAsked() {},
    onBrought() {},
    onCard() {},
    onUnderstood() {},
    onViewer() {},
  };
  const token = { follow_ranking_token: `0123456789abcdef0123456789abcdef|${viewer}|osr` };
  const last = { has_more: false, [NEXT_CURSOR]: undefined, big_list: false, ...token };
  const hear = async (kind: string, answer: unknown, query = 'count=12', more = {}) => {
    const request = `GET /api/v1/friendships/${viewer}/${kind}/?${query}`;
    readAnswer(tapDetail(tapped(request, answer, { at: at + captures, ...more })), world);
    return Promise.all(said.splice(0));
  };
  const profile = profileAnswer(
    { pk: viewer, id: viewer, follower_count: FOLLOWERS, following_count: FOLLOWING },
    viewer,
  );
  const query = `fb_api_req_friendly_name=PolarisProfilePageContentQuery&variables=${encodeURIComponent(`{"id":"${viewer}"}`)}`;
  readAnswer(tapDetail(tapped('POST /api/graphql', profile, { at }, query)), world);
  await hear('following', listAnswer({ users: rows(FOLLOWING), ...last }));
  return { viewer: viewer as AccountId, hear, last, token };
}

async function whatIsSaid(viewer: AccountId) {
  const archive = await openArchive({ mode: 'read' });
  const { followers, following } = await readFollowKnowledge(archive, viewer, Date.now());
  const readings = await readReadings(archive, viewer);
  archive.close();
  const { classes } = classify(followers, following);
  return {
    alone: countOf(classes['only-i-follow']),
    bound: followers.bound,
    mutual: countOf(classes.mutual),
    following: readings.find((one) => one.list.kind === 'following'),
    followers: readings.find((one) => one.list.kind === 'followers'),
  };
}

describe('from the wire to the verdict', () => {
  it('a followers list read whole says who does not follow back', async () => {
    const { viewer, hear, last } = await somebody();
    expect(await hear('followers', listAnswer({ users: followersRows(), ...last }))).toContainEqual({
      ok: true,
      value: null,
    });
    expect(await whatIsSaid(viewer)).toMatchObject({ alone: 10, mutual: 10 });
  });

  const junkText = fc.oneof(
    fc.string(),
    fc.json(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom('', '{}', '[]', 'null', 'true', '{"status":"ok"}', '{"users":[],"status":"ok"}', '<!DOCTYPE html>'),
    fc.constantFrom('{"message":"Please wait","status":"fail"}', '{"users":{"length":30},"status":"ok"}', '{"users":'),
  );

  it('text and JSON of any kind say nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(junkText, fc.integer({ min: 0, max: 599 })), { maxLength: 6 }),
        async (junk) => {
          const { viewer, hear } = await somebody();
          for (const [text, status] of junk) await hear('followers', text, 'count=12', { status });
          expect(await whatIsSaid(viewer)).toMatchObject({ alone: 0, following: { coverage: { kind: 'whole' } } });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a good answer with its bytes damaged says nothing that it did not say before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 4 }), async (from, length, by) => {
        const { viewer, hear, last } = await somebody();
        const good = JSON.stringify(listAnswer({ users: followersRows(), ...last }));
        const cut = from % good.length;
        await hear('followers', good.slice(0, cut) + by + good.slice(cut + length));
        const { alone, followers } = await whatIsSaid(viewer);
        // Damage that leaves nearly all rows readable leaves a list; one that does not accuses nobody.
        if (alone > 0) expect(followers!.seen).toBeGreaterThanOrEqual(FOLLOWERS - 2);
        expect(alone).toBeLessThanOrEqual(12);
      }),
      { numRuns: 80 },
    );
  });

  it('a list with some of its rows, whatever it says about itself, accuses nobody', async () => {
    const flags = fc.record(
      {
        has_more: fc.oneof(fc.boolean(), fc.jsonValue()),
        [NEXT_CURSOR]: fc.oneof(fc.constant(undefined), fc.string(), fc.jsonValue()),
        big_list: fc.oneof(fc.boolean(), fc.jsonValue()),
        page_size: fc.jsonValue(),
        should_limit_list_of_followers: fc.oneof(fc.boolean(), fc.jsonValue()),
        status: fc.oneof(fc.constant('ok'), fc.jsonValue()),
        count: fc.nat(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: FOLLOWERS - 3 }),
        fc.array(flags, { maxLength: 4 }),
        async (some, all) => {
          const { viewer, hear, last } = await somebody();
          for (const flag of all)
            await hear('followers', listAnswer({ users: followersRows().slice(0, some), ...last, ...flag }));
          expect(await whatIsSaid(viewer)).toMatchObject({ alone: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('all of its rows, but no end: accuses nobody', async () => {
    for (const goesOn of [
      { has_more: true, [NEXT_CURSOR]: '30' },
      { [NEXT_CURSOR]: '30', big_list: true },
      { has_more: true },
    ]) {
      const { viewer, hear, last } = await somebody();
      await hear('followers', listAnswer({ users: followersRows(), ...last, ...goesOn }));
      expect(await whatIsSaid(viewer)).toMatchObject({ alone: 0, followers: { seen: FOLLOWERS } });
    }
    // And an end that nobody came to from the beginning.
    const { viewer, hear, last } = await somebody();
    await hear('followers', listAnswer({ users: followersRows(), ...last }), 'count=12&max_id=24');
    expect(await whatIsSaid(viewer)).toMatchObject({ alone: 0 });
  });

  it('a whole list of rows that cannot be read, or that were typed for in the search box, accuses nobody', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('pk', 'id', 'username', 'strong_id__', 'pk_id'),
        fc.jsonValue().filter((value) => typeof value !== 'string' || !/^\d{1,20}$/.test(value)),
        async (key, value) => {
          const { viewer, hear, last } = await somebody();
          const damaged = followersRows().map((one) => ({ ...one, pk: value, id: value, pk_id: value, [key]: value }));
          await hear(
            'followers',
            listAnswer({ users: damaged.map((one) => ({ ...one, strong_id__: value })), ...last }),
          );
          await hear('followers', listAnswer({ users: followersRows(), ...last }), 'count=12&query=te');
          expect(await whatIsSaid(viewer)).toMatchObject({ alone: 0 });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('answers that name another viewer, or none, store nothing', async () => {
    const { viewer, hear, last } = await somebody();
    for (const token of ['0123456789abcdef0123456789abcdef|999|osr', '0123456789abcdef0123456789abcdef|1|osr'])
      await hear('followers', listAnswer({ users: followersRows(), ...last, follow_ranking_token: token }));
    expect((await whatIsSaid(viewer)).followers).toBeUndefined();
  });

  const noId = { pk: undefined, pk_id: undefined, id: undefined, strong_id__: undefined };
  const nameless = (number: number) => ({ ...row(number), ...noId });
  it.each([
    ['no id and no name', [{ username: null }]],
    ['no id, and a name that nobody can have', [{ ...row(39, noId), username: 'Instagram user' }]],
    ['an id and an empty name', [{ ...row(39), username: '' }]],
    ['nothing', [{}, {}]],
  ])('a page of rows with %s costs these rows alone, in the middle and at the end', async (_, bad) => {
    const all = followersRows();
    const atEnd = await somebody();
    await atEnd.hear('followers', listAnswer({ users: all.slice(0, 29), ...atEnd.token, [NEXT_CURSOR]: '29' }));
    await atEnd.hear('followers', listAnswer({ users: bad, ...atEnd.last }), 'count=12&max_id=29');
    const hidden = { coverage: { kind: 'whole', seen: 29, hidden: 1 } };
    expect(await whatIsSaid(atEnd.viewer)).toMatchObject({ followers: hidden });
    const between = await somebody();
    await between.hear('followers', listAnswer({ users: all.slice(0, 12), ...between.token, [NEXT_CURSOR]: '12' }));
    await between.hear('followers', listAnswer({ users: bad, ...between.token, [NEXT_CURSOR]: '13' }), 'max_id=12');
    await between.hear('followers', listAnswer({ users: all.slice(12, 29), ...between.last }), 'max_id=13');
    expect(await whatIsSaid(between.viewer)).toMatchObject({ followers: hidden });
  });

  it.each(['/', '漢'])('the longest cursor arrives, also where an address has to escape all of it: %s', async (one) => {
    const { viewer, hear, last, token } = await somebody();
    const cursor = one.repeat(LONGEST_CURSOR);
    await hear('followers', listAnswer({ users: followersRows().slice(0, 12), ...token, [NEXT_CURSOR]: cursor }));
    const query = `count=12&max_id=${encodeURIComponent(cursor)}`;
    await hear('followers', listAnswer({ users: followersRows().slice(12), ...last }), query);
    expect(await whatIsSaid(viewer)).toMatchObject({ alone: 10, followers: { coverage: { kind: 'whole' } } });
  });

  it('a first page of rows without ids costs these rows alone', async () => {
    const { viewer, hear, last, token } = await somebody();
    await hear('followers', listAnswer({ users: [10, 11, 12].map(nameless), ...token, [NEXT_CURSOR]: '3' }));
    expect((await whatIsSaid(viewer)).followers).toBeUndefined();
    await hear('followers', listAnswer({ users: followersRows().slice(3), ...last }), 'count=12&max_id=3');
    expect(await whatIsSaid(viewer)).toMatchObject({ followers: { coverage: { kind: 'whole', seen: 27, hidden: 3 } } });
  });

  it('a row without an id that three pages repeat is one who may be anybody', async () => {
    const { viewer, hear, last, token } = await somebody();
    const all = followersRows();
    const page = (from: number, to: number, more: object) =>
      listAnswer({ users: [...all.slice(from, to), nameless(39)], ...token, ...more });
    await hear('followers', page(0, 12, { [NEXT_CURSOR]: '12' }));
    await hear('followers', page(12, 20, { [NEXT_CURSOR]: '24' }), 'count=12&max_id=12');
    await hear('followers', page(20, 29, last), 'count=12&max_id=24');
    expect(await whatIsSaid(viewer)).toMatchObject({ alone: 10, bound: { h: 1, n: 10 } });
  });
});
