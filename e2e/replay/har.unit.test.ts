/** A HAR holds everything; the record of it holds nobody, and tells what the HAR told. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Replica, startReplica } from '../replica/replica';
import { type SmallWorld, smallWorld } from '../replica/small-world';
import { openRecord } from './open-record';
import { legsOf } from './site';
import { toldOf } from './told';

const FOLDER = mkdtempSync(join(tmpdir(), 'balik-har-'));
const FILE = join(FOLDER, 'session.har');
const ORIGIN = 'https://www.instagram.com';
let small: SmallWorld;
let replica: Replica;

const asked = (path: string, more: { method?: string; form?: string; text?: string; at?: number } = {}) => {
  const { method = 'GET', form, at = 0 } = more;
  const answer = replica.answer({ method, path, form: new URLSearchParams(form ?? '') });
  const isHtml = more.text === undefined && answer.type.includes('html');
  return {
    startedDateTime: new Date(Date.UTC(2026, 10, 1) + at).toISOString(),
    time: 40,
    request: {
      method,
      url: ORIGIN + path,
      headers: [{ name: 'Cookie', value: `sessionid=secret%3Asession; ds_user_id=${small.viewer.pk}` }],
      ...(form === undefined ? {} : { postData: { text: form } }),
    },
    response: {
      status: answer.status,
      content: isHtml
        ? { mimeType: 'text/html', encoding: 'base64', text: Buffer.from(String(answer.body)).toString('base64') }
        : { mimeType: 'application/json', text: more.text ?? String(answer.body) },
    },
  };
};

beforeAll(async () => {
  small = smallWorld({ followers: 30, following: 12, mutual: 6 });
  replica = await startReplica({ world: small.world });
  const { viewer } = small;
  const list = (kind: string, at: number) => asked(`/api/v1/friendships/${viewer.pk}/${kind}/?count=12`, { at });
  const entries = [
    list('followers', 300),
    asked(`/${viewer.username}/`),
    asked('/api/graphql', {
      method: 'POST',
      form: `av=${viewer.fbidV2}&fb_api_req_friendly_name=PolarisProfilePageContentQuery&variables=${encodeURIComponent(JSON.stringify({ id: viewer.pk }))}`,
      at: 200,
    }),
    asked('/api/v1/direct_v2/inbox/', { text: '{"inbox":{"threads":[{"username":"a.secret"}]}}', at: 350 }),
    asked('/direct/inbox/', { at: 360 }),
    asked('/api/v1/connections/1/inbound/', { text: '{"people":[{"username":"a.secret"}]}', at: 400 }),
    asked('/api/v1/feed/timeline/', { text: '{"items":[]}', at: 450 }),
    list('following', 500),
  ];
  writeFileSync(FILE, JSON.stringify({ log: { version: '1.2', entries } }));
});
afterAll(async () => {
  await replica.close();
  rmSync(FOLDER, { recursive: true });
});

test('a HAR is replaced before anything is written, and its record tells who reads what, in the order of time', () => {
  const { entries } = openRecord(FILE);
  const beside = readdirSync(FOLDER).filter((name) => name !== 'session.har');
  expect(beside).toEqual(['session.har.record.txt']);
  const written = readFileSync(join(FOLDER, beside[0]!), 'utf8');
  const names = [...small.world.accounts.values()].flatMap(({ pk, username, fbidV2 }) => [pk, username, fbidV2]);
  expect([...names, 'a.secret', 'secret', 'sessionid'].filter((name) => written.includes(name))).toEqual([]);
  expect(toldOf(entries)).toEqual([
    expect.stringContaining('loaded /'),
    expect.stringMatching(/✔ POST \/api\/graphql.*profileQuery: claim, profile/),
    expect.stringMatching(/✔ GET .*followers\/.*12 rows of followers/),
    expect.stringMatching(/✘ GET \/api\/v1\/connections\/1\/inbound\/.*no endpoint/),
    expect.stringMatching(/✔ GET .*following\/.*12 rows of following/),
  ]);
  expect(openRecord(join(FOLDER, beside[0]!)).entries).toEqual(entries);
});

test('it is served in documents, with the viewer that the cookie named', () => {
  const [leg, ...others] = legsOf(openRecord(FILE).entries);
  expect(others).toEqual([]);
  expect(leg!.first.cookie).toMatch(/^\d+$/);
  expect(leg!.first.body).toContain(`"PolarisViewer",[],{"data":{"id":"${leg!.first.cookie}"`);
  expect(leg!.entries.map(({ t }) => t)).toEqual([...leg!.entries.map(({ t }) => t)].sort((one, other) => one - other));
});

test('entries of a HAR that are none are left out and counted, and the others are told', () => {
  const file = join(FOLDER, 'odd.har');
  const { entries } = JSON.parse(readFileSync(FILE, 'utf8')).log;
  const [good] = entries;
  const odd = [
    ...[null, 1, {}, { ...good, request: {} }, { ...good, request: { ...good.request, url: undefined } }],
    ...[
      { ...good, startedDateTime: 'soon' },
      { ...good, response: { status: 9_999 } },
      { ...good, response: null },
    ],
    { ...good, request: { ...good.request, headers: [{ name: 1 }] } },
  ];
  writeFileSync(file, JSON.stringify({ log: { entries: [...odd, ...entries] } }));
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(toldOf(openRecord(file).entries)).toHaveLength(5);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^9 entries of the HAR /));
  said.mockRestore();
  for (const name of ['odd.har', 'odd.har.record.txt']) rmSync(join(FOLDER, name));
});

test('what is neither a record nor a HAR is refused, and nothing is written', () => {
  const odd = join(FOLDER, 'odd.json');
  writeFileSync(odd, '{"log":{}}');
  expect(() => openRecord(odd)).toThrow('no record of Balik');
  expect(readdirSync(FOLDER)).toHaveLength(3);
});
