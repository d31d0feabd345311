// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AT, OWNER, profileAnswer, VIEWER } from '../fixtures/answers';
import { documentTexts, readDocument } from './document';

const viewer = (define: object) =>
  JSON.stringify({
    require: [
      [
        'ScheduledServerJS',
        'handle',
        null,
        [
          {
            __bbox: {
              define: [
                ['PolarisViewerExtra', [], {}, 1],
                ['PolarisViewer', [], define, 1508],
              ],
            },
          },
        ],
      ],
    ],
  });
const loggedIn = viewer({
  data: { id: VIEWER, username: 'Saya', fbid: '17841400000000001', full_name: '] } "x\\' },
  id: VIEWER,
});
const preload = (result: unknown, name = 'adp_PolarisProfilePageContentQueryRelayPreloader_1') =>
  JSON.stringify({
    require: [['RelayPrefetchedStreamCache', 'next', [], [name, { __bbox: { complete: true, result } }]]],
  });

const said = (...texts: string[]) => readDocument(texts, AT).said;

describe('the viewer', () => {
  test('is named by both ids and the username', () => {
    expect(said(loggedIn)).toEqual([
      { kind: 'claim', claim: { source: 'document', id: VIEWER, fbid: '17841400000000001', username: 'saya' } },
    ]);
    expect(said(viewer({ data: { id: 42, username: 'x' }, id: 42 }))).toMatchObject([{ claim: { id: '42' } }]);
  });

  test('may be nobody, in plain words only', () => {
    expect(said(viewer({ data: null, id: null }))).toEqual([
      { kind: 'claim', claim: { source: 'document', id: null } },
    ]);
    expect(said(viewer({ data: {}, id: null }))).toEqual([]);
    expect(said(viewer({ data: { id: VIEWER }, id: OWNER }))).toEqual([]);
    expect(said(viewer({ data: { id: '17841400000000001' }, id: '17841400000000001' }))).toEqual([]);
  });

  test('cannot be named by a text that somebody wrote', () => {
    const biography = '["PolarisViewer",[],{"data":{"id":"666"},"id":"666"},1]';
    expect(said(JSON.stringify({ biography }))).toEqual([]);
  });
});

describe('a profile that came with the document', () => {
  test('is read from an object and from a string of JSON, claims first', () => {
    for (const result of [profileAnswer(), { response: JSON.stringify(profileAnswer()) }]) {
      const all = said(preload(result), loggedIn);
      expect(all.map((one) => one.kind)).toEqual(['claim', 'claim', 'profile']);
      expect(all[2]).toMatchObject({
        isOwn: false,
        profile: { followerCount: 1204, followsYou: false, observedAt: AT },
      });
    }
  });

  test('that is empty says so only in the profile query itself', () => {
    const empty = { data: { user: null, viewer: null } };
    expect(said(preload(empty))).toEqual([{ kind: 'nobody', id: null, username: null }]);
    expect(said(preload(empty, 'adp_PolarisProfilePostsQueryRelayPreloader_1'))).toEqual([]);
  });
});

test('whose profile it is, is known where the routes agree', () => {
  const routes = (...ids: unknown[]) => JSON.stringify(ids.map((id) => ({ hostableView: { props: { id } } })));
  expect(readDocument([routes(OWNER, OWNER)], AT).profileId).toBe(OWNER);
  expect(readDocument([routes(OWNER, '5')], AT).profileId).toBeNull();
  expect(readDocument([routes(undefined)], AT).profileId).toBeNull();
});

test('a cut or odd block says nothing, and nothing throws', () => {
  const whole = loggedIn + preload(profileAnswer());
  for (let at = 0; at < loggedIn.indexOf(']]') - 5; at++) expect(said(loggedIn.slice(0, at)).length).toBeLessThan(2);
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string(), (at, odd) => void said(whole.slice(0, at) + odd + whole.slice(at))),
  );
});

test('only the marked blocks of a document are read', () => {
  document.body.innerHTML = `<script type="application/json" data-sjs>${loggedIn}</script><script type="application/json">{}</script><script>1</script>`;
  expect(documentTexts(document)).toEqual([loggedIn]);
});

const SAMPLES = '../shared/instagram/samples/viewer';
test.skipIf(!existsSync(SAMPLES))('recorded documents (left out where the samples are not at hand)', () => {
  const read = (name: string) => readFileSync(`${SAMPLES}/${name}`, 'utf8');
  const blocks = (name: string) =>
    [...read(name).matchAll(/<script[^>]*data-sjs>(.*?)<\/script>/gs)].map((one) => one[1]!);
  expect(said(...blocks('logged_in_document.html'))).toMatchObject([
    { claim: { id: '1234567890', username: 'some.viewer' } },
  ]);
  expect(said(read('logged_out_fragment.txt'))).toMatchObject([{ claim: { id: null } }]);
  expect(readDocument(blocks('profile_document_route_props.html'), AT).profileId).toBe('1000000001');
  const preloaded = said(read('relay_preload_object_result.json'));
  expect(preloaded).toMatchObject([
    { claim: { id: '7238065130' } },
    { isOwn: true, profile: { followerCount: 6, followingCount: 44 } },
  ]);
});
