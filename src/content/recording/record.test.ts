// @own-process: it puts a page and a browser in the place of node’s own.
// @vitest-environment happy-dom
/** The recorder in a page: what it says to the background while a recording runs, and that it is silent otherwise. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { followers, listAnswer, tapDetail } from '../../instagram/fixtures/answers';
import { parseRecord, type RecordEntry } from '../../instagram/record/entry';
import { PLAIN_WORDS } from '../../instagram/record/vocabulary';
import { TAP_EVENT, WIDE_TAP_EVENT, WIDEN_EVENT } from '../../messages/page-tap';

const KEY = '00112233445566778899aabbccddeeff';
const said: { type: string; body: unknown }[] = [];
let changed: (changes: object, area: string) => void;
let goesOn = true;
/** Whether the background can be asked at all. */
let isThere = true;
let widened = 0;

const order = () => ({ key: KEY, words: PLAIN_WORDS, startedAt: Date.now() - 5_000, until: Date.now() + 600_000 });
const switchTo = (until: number | undefined) => changed({ recordingUntil: { newValue: until } }, 'local');
const tap = (text: string, name: string = TAP_EVENT) => window.dispatchEvent(new CustomEvent(name, { detail: text }));
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const known = () => tapDetail({ ...followers(listAnswer()), query: null } as never);
const wide = (url: string) =>
  `${JSON.stringify({ method: 'GET', url, requestBody: null, query: null, status: 200, at: Date.now() })}\n{"people":[{"username":"ratna.dewi"}]}`;
const recorded = (): readonly RecordEntry[] =>
  parseRecord(
    `{"record":1,"balik":"1"}\n${said.flatMap(({ type, body }) => (type === 'addToRecord' ? [(body as { text: string }).text] : [])).join('')}`,
  ).entries;

beforeAll(async () => {
  const chrome = {
    runtime: {
      id: 'balik',
      sendMessage: async ({ type, body }: { type: string; body: unknown }) => {
        if (!isThere) throw new Error('Gone');
        said.push({ type, body });
        return { ok: true, value: type === 'askRecording' ? order() : goesOn };
      },
    },
    storage: {
      local: { get: async () => ({}) },
      onChanged: { addListener: (heard: typeof changed) => (changed = heard), removeListener() {} },
    },
  };
  Object.assign(globalThis, {
    chrome,
    requestIdleCallback: (task: () => void) => setTimeout(task, 1),
  });
  window.addEventListener(WIDEN_EVENT, () => widened++);
  await import('./record.iife');
});
beforeEach(async () => {
  vi.useFakeTimers({ now: Date.now() });
  said.length = 0;
  widened = 0;
  goesOn = true;
  isThere = true;
  window.history.replaceState(null, '', '/ratna.dewi/');
  document.body.innerHTML =
    '<main><header><h2>ratna.dewi</h2></header></main><div role="dialog"><a href="/ratna.dewi/">ratna.dewi</a></div>';
});
afterEach(async () => {
  switchTo(undefined);
  await pass(10);
  vi.useRealTimers();
});

describe('where no recording runs', () => {
  test('nothing is kept, said or asked of the page, whatever the page says or forges', async () => {
    window.dispatchEvent(new Event(WIDEN_EVENT));
    for (let at = 0; at < 100; at++) tap(at % 2 ? known() : wide('/api/v1/new/'), at % 2 ? TAP_EVENT : WIDE_TAP_EVENT);
    await pass(60_000);
    expect(said).toEqual([]);
    expect(widened).toBe(1);
  });
});

describe('while one runs', () => {
  const begin = async () => {
    switchTo(Date.now() + 600_000);
    await pass(50);
  };

  test('the page, its answers and what it shows are told, replaced before they leave it', async () => {
    await begin();
    tap(known());
    tap(wide('/api/v1/connections/1/inbound/'), WIDE_TAP_EVENT);
    await pass(3_000);
    const kinds = recorded().map((entry) => entry.what);
    expect(kinds).toEqual(['page', 'answer', 'answer', 'screen', 'screen', 'rows']);
    expect(recorded()[5]).toMatchObject({ region: 'dialog', body: expect.stringMatching(/^[a-z]+\.[a-z]+\d{4}$/) });
    expect(recorded()[2]).toMatchObject({ isKnown: false, address: '/api/v1/connections/1/inbound/' });
    expect(JSON.stringify(said)).not.toMatch(/ratna|dewi|teman/i);
    expect(said.filter(({ type }) => type === 'askRecording')).toHaveLength(1);
  });

  test('a tab that cannot ask at first asks again', async () => {
    isThere = false;
    await begin();
    await pass(3_000);
    expect(said).toEqual([]);
    isThere = true;
    await pass(10_000);
    expect(said.filter(({ type }) => type === 'askRecording')).toHaveLength(1);
    expect(recorded().map((entry) => entry.what)).toContain('page');
  });

  test('a tab that cannot ask until the recording is over is silent', async () => {
    isThere = false;
    await begin();
    switchTo(undefined);
    isThere = true;
    await pass(60_000);
    expect(said).toEqual([]);
  });

  test('what is told names the recording it is of', async () => {
    await begin();
    const startedAt = Date.now() - 5_050;
    tap(known());
    await pass(3_000);
    const bodies = said.flatMap(({ type, body }) => (type === 'addToRecord' ? [body as { startedAt: number }] : []));
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(Math.abs(body.startedAt - startedAt)).toBeLessThan(100);
  });

  test('the observer is told so again and again, and no longer once it is over', async () => {
    await begin();
    await pass(30_000);
    expect(widened).toBeGreaterThan(8);
    switchTo(undefined);
    await pass(10);
    const before = widened;
    await pass(60_000);
    expect(widened).toBe(before);
  });

  test('it stops when the background says that it does not go on', async () => {
    await begin();
    await pass(2_000);
    goesOn = false;
    tap(known());
    await pass(2_000);
    const before = said.length;
    tap(known());
    await pass(30_000);
    expect(said).toHaveLength(before);
  });

  test('among messages nothing is told, of the page, of answers or of the screen', async () => {
    window.history.replaceState(null, '', '/direct/t/123456/');
    await begin();
    tap(known());
    tap(wide('/api/v1/connections/1/inbound/'), WIDE_TAP_EVENT);
    await pass(10_000);
    expect(recorded()).toEqual([]);
    expect(widened).toBe(0);
    window.history.replaceState(null, '', '/ratna.dewi/');
    await pass(5_000);
    expect(recorded().map((entry) => entry.what)).toContain('page');
  });

  test('what was answered among messages is not told either once the person has left them', async () => {
    window.history.replaceState(null, '', '/direct/t/123456/');
    await begin();
    tap(known());
    window.history.replaceState(null, '', '/ratna.dewi/');
    await pass(5_000);
    expect(recorded().filter((entry) => entry.what === 'answer')).toEqual([]);
  });

  test('odd taps are no answers', async () => {
    await begin();
    for (const odd of [
      '',
      '\n',
      '{}\n{}',
      'null\nnull',
      wide('/api/v1/direct_v2/inbox/'),
      wide('/ratna.dewi/'),
      wide('https://evil.example/api/v1/x/'),
    ]) {
      tap(odd);
      tap(odd, WIDE_TAP_EVENT);
    }
    await pass(3_000);
    expect(recorded().filter((entry) => entry.what === 'answer')).toEqual([]);
  });

  test('what waits is said when the page goes', async () => {
    await begin();
    await pass(1_500);
    tap(known());
    window.dispatchEvent(new Event('pagehide'));
    await pass(0);
    expect(recorded().some((entry) => entry.what === 'answer')).toBe(true);
  });
});

test('where it cannot be read whether a recording runs, nothing is heard any more, and nothing kept', async () => {
  const { local } = (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome
    .storage;
  local.get = async () => {
    throw new Error('Broken');
  };
  vi.resetModules();
  await import('./record.iife');
  await pass(10);
  let looks = 0;
  for (const name of [TAP_EVENT, WIDE_TAP_EVENT]) {
    const event = new Event(name);
    Object.defineProperty(event, 'detail', { get: () => looks++ });
    window.dispatchEvent(event);
  }
  expect(looks).toBe(0);
  expect(said).toEqual([]);
});
