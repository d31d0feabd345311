// @own-process: it puts a page in the place of node’s own fetch and events.
/** The one message that the observer takes: what it makes it do, and what it does not. */
import { Window } from 'happy-dom';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { TAP_EVENT, WIDE_FOR_MS, WIDE_TAP_EVENT, WIDEN_EVENT } from '../messages/page-tap';

const NEW_LIST = 'https://www.instagram.com/api/v1/connections/1/inbound/?count=12';
const ANSWER = '{"people":[{"handle":"ratna.dewi"},{"handle":"budi"}]}';
const page = new Window();
const heard: { name: string; detail: string }[] = [];
const calls: unknown[][] = [];
let answer = ANSWER;
let now = 1_000_000;

class PlainXhr extends EventTarget {
  open(): void {}
  send(): void {}
  get status() {
    return 200;
  }
  get responseURL() {
    return '';
  }
  get responseType() {
    return '';
  }
  get responseText() {
    return answer;
  }
  get response() {
    return answer;
  }
}

const show = (html: string) => {
  page.document.body.innerHTML = html;
};
/** The text of an answer is there some turns later. */
const untilRead = async () => {
  for (let turn = 0; turn < 10; turn++) await new Promise((done) => setImmediate(done));
};
const ask = async (url = NEW_LIST, init?: RequestInit) => {
  await window.fetch(url, init);
  await untilRead();
  await vi.advanceTimersByTimeAsync(2_000);
};
const widen = (event: Event = new Event(WIDEN_EVENT)) => window.dispatchEvent(event);
const wide = () => heard.filter(({ name }) => name === WIDE_TAP_EVENT).map(({ detail }) => detail);

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const bus = new EventTarget();
  const own = {
    fetch(...given: unknown[]) {
      calls.push(given);
      return Promise.resolve(new Response(answer));
    },
  };
  const { document, Document, HTMLCollection, Element } = page;
  // All browsers have it; this one does not.
  const links = {
    get(this: typeof document) {
      return this.getElementsByTagName('a');
    },
  };
  Object.defineProperty(Document.prototype, 'links', links);
  Object.assign(globalThis, { window: globalThis, document, Document, HTMLCollection, Element });
  Object.assign(globalThis, {
    addEventListener: bus.addEventListener.bind(bus),
    dispatchEvent: bus.dispatchEvent.bind(bus),
    fetch: own.fetch,
    XMLHttpRequest: PlainXhr,
  });
  for (const name of [TAP_EVENT, WIDE_TAP_EVENT])
    window.addEventListener(name, (event) => heard.push({ name, detail: (event as CustomEvent<string>).detail }));
  await import('./observe.iife');
});
beforeEach(() => {
  heard.length = 0;
  calls.length = 0;
  answer = ANSWER;
  now += 10 * WIDE_FOR_MS;
  show('<a href="/ratna.dewi/">ratna.dewi</a>');
});
afterEach(() => vi.clearAllTimers());

describe('an answer that no endpoint is known for', () => {
  test('is not copied, until a recording asks for it; then for a while, and no longer', async () => {
    await ask();
    expect(heard).toEqual([]);
    widen();
    await ask();
    const [about] = wide()[0]!.split('\n');
    expect(JSON.parse(about!)).toMatchObject({ method: 'GET', url: NEW_LIST, endpoint: null, status: 200 });
    expect(wide()).toEqual([`${about}\n${ANSWER}`]);
    now += WIDE_FOR_MS;
    await ask();
    expect(heard).toHaveLength(1);
  });

  test('is copied only where it names somebody who is on the screen, now or soon', async () => {
    widen();
    show('<a href="/somebody/">somebody</a><a href="/ratna.dewi/p/1/">x</a><p>ratna.dewi</p>');
    await ask();
    expect(wide()).toEqual([]);
    const asked = ask();
    setTimeout(() => show('<a href="/budi/">budi</a>'), 500);
    await asked;
    expect(wide()).toHaveLength(1);
  });

  test('is found among the last of many rows', async () => {
    widen();
    show(`${'<a href="/other.name/">x</a>'.repeat(2_000)}<a href="/budi/">budi</a>`);
    await ask();
    expect(wide()).toHaveLength(1);
  });

  test('by XMLHttpRequest too', async () => {
    widen();
    const request = new XMLHttpRequest();
    request.open('GET', NEW_LIST);
    request.send();
    request.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(wide()).toHaveLength(1);
  });

  test('is never one of messages, of another site, or none of the API', async () => {
    widen();
    for (const url of [
      'https://www.instagram.com/api/v1/direct_v2/inbox/',
      'https://www.instagram.com/api/v1/x/?from=/direct/',
      'https://www.instagram.com/direct/t/1/',
      'https://www.instagram.com/ratna.dewi/',
      'https://evil.example/api/v1/connections/1/inbound/',
    ])
      await ask(url);
    const query = (name: string) => ({ method: 'POST', body: `fb_api_req_friendly_name=${name}` });
    await ask('/api/graphql', query('IGDInboxTrayQuery'));
    await ask('/graphql/query', query('PolarisDirectThreadQuery'));
    expect(heard).toEqual([]);
    await ask('/api/graphql', query('PolarisNewListQuery'));
    expect(wide()).toHaveLength(1);
  });
});

describe('a page that forges the event', () => {
  test('gains nothing: nothing is asked for, nothing is told to it that it did not have, nothing known comes twice', async () => {
    for (let at = 0; at < 1_000; at++) widen();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([heard, calls]).toEqual([[], []]);
    await ask('https://www.instagram.com/api/v1/friendships/1/followers/?count=12');
    expect(heard.map(({ name }) => name)).toEqual([TAP_EVENT]);
    expect(calls).toHaveLength(1);
  });

  test('is not listened to: nothing that the event carries is looked at', async () => {
    const carried = new Proxy(
      {},
      {
        get: () => {
          throw new Error('looked at');
        },
      },
    );
    widen(new CustomEvent(WIDEN_EVENT, { detail: carried }));
    await ask();
    expect(wide()).toHaveLength(1);
    now += WIDE_FOR_MS;
    await ask();
    expect(wide()).toHaveLength(1);
  });

  test('costs nothing: so many answers wait at most, each looked for three times', async () => {
    widen();
    show('');
    const before = vi.getTimerCount();
    for (let at = 0; at < 100; at++) await window.fetch(NEW_LIST);
    await untilRead();
    expect(vi.getTimerCount() - before).toBeLessThanOrEqual(20);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(vi.getTimerCount()).toBe(before);
    show('<a href="/budi/">budi</a>');
    await ask();
    expect(wide()).toHaveLength(1);
  });
});
