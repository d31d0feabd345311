// @vitest-environment happy-dom
/** A record is of use: what readers make of it is what they make of the page, but for who it is. */
import { describe, expect, test } from 'vitest';
import { headerCounts, profileName } from '../anchors';
import { listDialog, scrollContainer } from '../anchors-of-lists';
import { pageRegions } from '../anchors-of-regions';
import { matchEndpoint } from '../endpoints';
import {
  AT,
  followers,
  following,
  graphql,
  listAnswer,
  OWNER,
  profileAnswer,
  row,
  tapDetail,
  tapped,
  VIEWER,
} from '../fixtures/answers';
import type { TappedAnswer } from '../tapped';
import { readDocument } from '../translate/document';
import { translate } from '../translate/translate';
import { type AnswerEntry, entryText, parseRecord } from './entry';
import { headLine } from './head';
import { heardIn } from './heard';
import { recordAnswer } from './record-answer';
import { recordBlocks } from './record-document';
import { openReplacement } from './replaced';
import { shapeOf, skeletonOf } from './skeleton';
import { PLAIN_WORDS } from './vocabulary';

const replacement = openReplacement('00112233445566778899aabbccddeeff', PLAIN_WORDS);

/** An answer as the tube brings it, recorded, written down and read again. */
function recorded(answer: TappedAnswer): AnswerEntry {
  const heard = heardIn(tapDetail({ ...answer, query: null } as TappedAnswer))!;
  const { entries } = parseRecord(headLine('1') + entryText(recordAnswer(heard, 7, replacement)));
  return entries[0] as AnswerEntry;
}

/** What is read, without whom. */
function outline(answer: TappedAnswer): unknown {
  return translate(answer).map((said) => {
    if (said.kind === 'problem') return [said.kind, said.problem.kind];
    if (said.kind === 'ties') return [said.kind, said.ties.map(({ accountId: _, ...tie }) => tie)];
    if (said.kind === 'profile') {
      const { account, ...rest } = said.profile;
      return [said.kind, rest, account.isVerified, account.fbidV2?.slice(0, 4), said.isOwn];
    }
    if (said.kind !== 'capture') return [said.kind];
    const { accounts, offeredCursor, askedCursor, list, deactivated, unidentified = [], ...rest } = said.capture;
    const flags = accounts.map(({ isPrivate, isVerified }) => [isPrivate, isVerified]);
    const sizes = [deactivated?.named.length, unidentified.length];
    return [said.kind, list.kind, flags, offeredCursor !== null, askedCursor !== null, sizes, rest];
  });
}

const show = { following: true, followed_by: false, outgoing_request: false };
const ANSWERS: Readonly<Record<string, TappedAnswer>> = {
  'a page of followers': followers(listAnswer()),
  'a later page': following(
    listAnswer({ next_max_id: '120', hidden_following_account_count: 3 }),
    'count=12&max_id=108',
  ),
  'the last page': following({ users: [row(1), row(2)], big_list: false, page_size: 2, has_more: false, status: 'ok' }),
  'rows without ids': followers(listAnswer({ users: [row(1), { username: 'only.name' }] })),
  'numbers for ids': followers(JSON.stringify(listAnswer()).replace(/"(\d{11})"/g, '$1')),
  'numbers for ids beyond 2^53': followers(
    '{"users":[{"pk":92233720368547758,"username":"a.b"}],"has_more":false,"status":"ok"}',
  ),
  'a search': followers(listAnswer(), 'count=12&query=ratna&search_surface=follow_list_page'),
  'an empty page': followers({ users: [], has_more: false, status: 'ok' }),
  'another shape': followers({ people: [row(1)], status: 'ok' }),
  'a refusal': followers({ message: 'Please wait a few minutes before you try again.', status: 'fail' }, '', {
    status: 401,
  }),
  'a checkpoint': followers({ message: 'checkpoint_required', checkpoint_url: 'https://x', status: 'fail' }, '', {
    status: 400,
  }),
  'a web page': followers('<!DOCTYPE html><html></html>'),
  'half an answer': followers('{"users":[{"pk":"1"'),
  'plain words': followers('nothing to see here'),
  'nothing at all': followers('', '', { status: 429 }),
  'a profile': graphql('profileQuery', { id: OWNER }, profileAnswer()),
  'the own profile': graphql('profileQuery', { id: OWNER }, profileAnswer({ friendship_status: null }, OWNER)),
  'a profile in two lines': graphql(
    'profileQuery',
    { id: OWNER },
    `for (;;);${JSON.stringify(profileAnswer())}\n{"label":"x"}`,
  ),
  'a hover card': graphql(
    'hoverCard',
    { userID: OWNER },
    { data: { xig_user_by_igid_v2: { user_dict: profileAnswer() } } },
  ),
  'who of a page is followed': tapped(
    'POST /api/v1/friendships/show_many/',
    { friendship_statuses: { [VIEWER]: show, 77: show }, status: 'ok' },
    {},
    `user_ids=${VIEWER}%2C77`,
  ),
  'one tie': tapped(`GET /api/v1/friendships/show/${OWNER}/`, { ...show, status: 'ok' }),
  'a follow by hand': tapped(
    `POST /api/v1/friendships/create/${OWNER}/`,
    { friendship_status: show, status: 'ok' },
    {},
    '',
  ),
  'a profile of the older kind': tapped('GET /api/v1/users/web_profile_info/?username=ratna.dewi', {
    data: {
      user: {
        id: OWNER,
        username: 'ratna.dewi',
        full_name: 'R',
        edge_followed_by: { count: 1204 },
        edge_follow: { count: 3 },
      },
    },
    status: 'ok',
  }),
  routes: tapped(
    'POST /ajax/bulk-route-definitions/',
    `for (;;);{"payload":{"payloads":{"/ratna.dewi/":{"result":{"exports":{"hostableView":{"props":{"id":"${OWNER}"}}}}}}}}`,
    {},
    'route_urls[0]=%2Fratna.dewi%2F',
  ),
};

describe('an answer in a record', () => {
  test.each(Object.entries(ANSWERS))('is read as the answer was: %s', (_what, answer) => {
    const { method, address, form, status, body } = recorded(answer);
    const again = { ...answer, method, url: address, requestBody: form, status, text: body };
    expect(outline(again)).toEqual(outline(answer));
    expect(matchEndpoint(method, address, form)).toBe(answer.endpoint);
    expect(JSON.stringify(translate(answer))).toMatch(/problem|search|"/);
  });

  test('goes on from the cursor that the one before offered', () => {
    const first = recorded(followers(listAnswer({ next_max_id: 'QVFBratna123+/x==' })));
    const next = recorded(followers(listAnswer(), 'count=12&max_id=QVFBratna123%2B%2Fx%3D%3D'));
    const read = ({ address, body }: AnswerEntry) =>
      translate({ ...followers(''), url: address, text: body }).find((said) => said.kind === 'capture');
    const [one, other] = [read(first), read(next)];
    expect(one?.kind === 'capture' && one.capture.offeredCursor).toMatch(/.{17}/);
    expect(other?.kind === 'capture' && other.capture.askedCursor).toBe(
      one?.kind === 'capture' && one.capture.offeredCursor,
    );
  });
});

test('the document’s blocks still tell who is logged in and on show', () => {
  const viewer = {
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [{ __bbox: { define: [['PolarisViewer', [], { data: { id: VIEWER, username: 'saya' }, id: VIEWER }, 1508]] } }],
      ],
    ],
  };
  const route = { require: [['X', { hostableView: { props: { id: OWNER } } }]] };
  const next = {
    require: [
      [
        'RelayPrefetchedStreamCache',
        'next',
        [],
        [
          'adp_PolarisProfilePageContentQueryRelayPreloader_6a1b2c3d4e',
          { __bbox: { complete: true, result: profileAnswer() } },
        ],
      ],
    ],
  };
  const texts = [viewer, route, next].map((block) => JSON.stringify(block));
  const blocks = recordBlocks([...texts, '{"nobody":1}'], [], replacement).split('\n');
  expect(blocks).toHaveLength(3);
  const [before, after] = [readDocument(texts, AT), readDocument(blocks, AT)];
  expect(after.said.map((one) => one.kind)).toEqual(before.said.map((one) => one.kind));
  expect(after.profileId).toBe(replacement.invented.digits(OWNER));
  expect(after.said[0]).toMatchObject({ claim: { id: replacement.invented.digits(VIEWER) } });
});

describe('a skeleton', () => {
  const rowOf = (name: string) =>
    `<div><div><a href="/${name}/" role="link"><img alt=""></a></div><div><a href="/${name}/" role="link"><span dir="auto">${name}</span></a><span dir="auto">Nama ${name}</span></div><button type="button"><div dir="auto">Hapus</div></button></div>`;
  const page = (names: readonly string[]) => {
    document.body.innerHTML = `<main><header class="x1 y2"><a href="#" role="link"><h2><span>sari.a</span></h2></a><a href="#" role="link"><span title="1.204"><span class="html-span">1.204</span></span> pengikut</a><a href="#"><span>340</span> mengikuti</a></header></main><div role="dialog" aria-modal="true"><div role="heading">Pengikut</div><div style="overflow-y: auto"><div>${names.map(rowOf).join('')}</div></div></div>`;
    return pageRegions(document).map((part) => skeletonOf(part, replacement));
  };

  test('is found by the anchors as the page was, with the names that answers have', () => {
    const [header, dialog] = page(['ratna.dewi', 'budi_s']);
    const counts = headerCounts.find(document);
    document.body.innerHTML = `<main>${header}</main>${dialog}`;
    for (const scrolled of document.querySelectorAll<HTMLElement>('[data-overflow]'))
      scrolled.style.overflowY = scrolled.dataset['overflow']!;
    expect(profileName.find(document, replacement.invented.username('sari.a'))).not.toBeNull();
    expect(headerCounts.find(document)).toEqual(counts);
    expect(counts.followers).not.toBeNull();
    const open = listDialog.find(document)!;
    expect(scrollContainer.find(open)).not.toBeNull();
    expect(open.innerHTML).toContain(`href="/${replacement.invented.username('ratna.dewi')}/"`);
  });

  test('of a long list tells the first rows and the last, and is the same whoever is shown', () => {
    const many = (start: string) => Array.from({ length: 500 }, (_, at) => `${start}.${at}`);
    const [, one] = page(many('a'));
    const [, other] = page([...many('b'), 'c.c']);
    expect(one!.split('\n').length).toBeLessThan(400);
    expect(one).toContain('<!-- 488 more -->');
    expect(shapeOf(one!)).toBe(shapeOf(other!));
    expect(shapeOf(page(['a', 'b'])[1]!)).not.toBe(shapeOf(one!));
  });

  test('is of what is in the middle where there is no header, and of whatever lies over it where there is no dialog', () => {
    document.body.innerHTML =
      '<main><section><a href="/ratna/">x</a></section></main><div></div><div><a href="/ratna/">ratna</a></div>';
    expect(pageRegions(document).map(({ region }) => region)).toEqual(['main', 'dialog']);
  });
});

test('what is no record is not taken for one', () => {
  expect(() => parseRecord('{"record":2}\n')).toThrow('no record of Balik');
  expect(() => parseRecord(`${headLine('1')}{"t":1,"what":"answer"}\n`)).toThrow('Line 2');
  expect(heardIn('{"method":"GET"')).toBeNull();
});

test('of messages nothing is heard, whoever names them how', () => {
  const tap = (url: string, query: string | null = null) =>
    heardIn(`${JSON.stringify({ method: 'POST', url, requestBody: null, query, status: 200, at: AT })}\n{}`);
  expect(tap('/api/v1/new/list/')).toMatchObject({ isKnown: false });
  expect(tap('/api/graphql', 'PolarisNewListQuery')).toMatchObject({ isKnown: false });
  for (const url of [
    '/api/v1/direct_v2/inbox/',
    '/api/v1/x/?next=/direct/',
    'https://evil.example/api/v1/x/',
    '/direct/t/1/',
  ])
    expect(tap(url), url).toBeNull();
  for (const query of ['IGDInboxTrayQuery', 'PolarisDirectThreadQuery', 'LSPlatformGraphQLLightspeedRequestQuery'])
    expect(tap('/api/graphql', query), query).toBeNull();
});
