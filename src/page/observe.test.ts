// @own-process: it puts a page in the place of node’s own fetch and events.
/** The observer in a page that lies, throws and looks closely. Real browsers: e2e/journeys/hostile-page.spec.ts. */
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_ANSWER_CHARS } from '../instagram/endpoints';
import { TAP_EVENT } from '../messages/page-tap';

const LIST = 'https://www.instagram.com/api/v1/friendships/1/followers/?count=12';
const taps: string[] = [];
let answer: () => Promise<Response>;
const calls: unknown[][] = [];
const opened: unknown[][] = [];
/** How often anything was asked for while the observer began. */
let asked: number;

class PlainXhr extends EventTarget {
  status = 200;
  answered = '{"users":[]}';
  open(method: string, url: string, ..._rest: unknown[]): void {
    opened.push([method, url, ..._rest]);
  }
  send(_body?: unknown): string {
    return 'sent';
  }
  get responseURL() {
    return '';
  }
  get responseType() {
    return '';
  }
  get responseText() {
    return this.answered;
  }
  get response() {
    return this.answered;
  }
}
Object.defineProperty(PlainXhr.prototype, 'status', { get: () => 200, configurable: true });

/** A line about the answer, then the answer as it came. */
const told = (tap: string) => {
  const end = tap.indexOf('\n');
  return { ...JSON.parse(tap.slice(0, end)), text: tap.slice(end + 1) };
};
const settled = () => new Promise((done) => setTimeout(done, 40));
const tapped = (many: number) => vi.waitFor(() => expect(taps).toHaveLength(many), 3_000);

beforeAll(async () => {
  const bus = new EventTarget();
  const listen = bus.addEventListener.bind(bus);
  Object.assign(globalThis, {
    window: globalThis,
    addEventListener: listen,
    dispatchEvent: bus.dispatchEvent.bind(bus),
  });
  window.addEventListener(TAP_EVENT, (event) => taps.push((event as CustomEvent<string>).detail));
  const builtIn = {
    fetch(...given: unknown[]) {
      calls.push(given);
      return answer();
    },
  };
  Object.assign(window, { fetch: builtIn.fetch, XMLHttpRequest: PlainXhr });
  Object.assign(globalThis, { XMLHttpRequest: PlainXhr });
  await import('./observe.iife');
  asked = calls.length + opened.length;
});
beforeEach(() => {
  taps.length = 0;
  calls.length = 0;
  opened.length = 0;
  answer = async () => new Response('{"users":[]}');
});
afterEach(() => settled());

describe('what the page asks for', () => {
  test('is copied when the table names it, with method, address and text', async () => {
    await window.fetch(LIST);
    await tapped(1);
    expect(taps.map(told)).toMatchObject([
      { endpoint: 'followList', method: 'GET', url: LIST, requestBody: null, status: 200, text: '{"users":[]}' },
    ]);
  });

  test('is all that is asked for: the observer asks for nothing, neither as it begins nor for an answer', async () => {
    expect(asked).toBe(0);
    await window.fetch(LIST);
    const request = new XMLHttpRequest();
    request.open('GET', LIST);
    request.send();
    request.dispatchEvent(new Event('load'));
    await tapped(2);
    await settled();
    expect([calls, opened]).toEqual([[[LIST]], [['GET', LIST]]]);
  });

  test('is passed over when it does not', async () => {
    await window.fetch('https://www.instagram.com/api/v1/feed/timeline/');
    await window.fetch('https://evil.example/api/v1/friendships/1/followers/');
    await settled();
    expect(taps).toEqual([]);
  });

  test('reaches the page’s own fetch exactly as given, and what comes of it is the page’s own', async () => {
    const response = new Response('{}');
    const own = Promise.resolve(response);
    answer = () => own;
    const init = { method: 'GET', headers: {} };
    expect(await window.fetch(LIST, init)).toBe(response);
    expect(calls).toEqual([[LIST, init]]);
    expect(calls[0]![1]).toBe(init);
    expect(window.fetch('/api/v1/feed/timeline/')).toBe(own);
  });

  test('is known by the header of a Request that names its query nowhere else', async () => {
    const headers = { 'X-FB-Friendly-Name': 'PolarisProfilePageContentQuery' };
    const request = new Request('https://www.instagram.com/graphql/query', { method: 'POST', headers, body: 'a=b' });
    await window.fetch(request);
    await tapped(1);
    expect(told(taps[0]!)).toMatchObject({ endpoint: 'profileQuery', method: 'POST', requestBody: null });
    expect(request.bodyUsed).toBe(false);
  });

  test('and fails without anybody listening is reported as unhandled, once, with the promise the page holds', async () => {
    const reported: unknown[] = [];
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', (reason, promise) => reported.push([reason, promise]));
    const offline = new TypeError('offline');
    answer = () => Promise.reject(offline);
    const held = window.fetch(LIST);
    await settled();
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
    expect(reported).toEqual([[offline, held]]);
  });

  test('by XMLHttpRequest too; its results and errors are the page’s own', async () => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', LIST, true, null, undefined as never);
    expect(xhr.send()).toBe('sent');
    xhr.dispatchEvent(new Event('load'));
    await tapped(1);
    expect(opened).toEqual([['GET', LIST, true, null, undefined]]);
    expect(told(taps[0]!)).toMatchObject({ endpoint: 'followList', text: '{"users":[]}' });
  });

  test('used twice, one XMLHttpRequest tells each answer once', async () => {
    const xhr = new XMLHttpRequest();
    for (let round = 0; round < 2; round++) {
      xhr.open('GET', LIST);
      xhr.send();
      xhr.dispatchEvent(new Event('load'));
    }
    await tapped(2);
    await settled();
    expect(taps).toHaveLength(2);
  });

  test('is cut where it is too large, one character over', async () => {
    answer = async () => new Response('x'.repeat(MOST_ANSWER_CHARS + 500));
    await window.fetch(LIST);
    await tapped(1);
    expect(told(taps[0]!).text).toHaveLength(MOST_ANSWER_CHARS + 1);
  });
});

describe('the functions that stand for the built-ins', () => {
  test('keep names, lengths and the missing prototype', () => {
    expect([window.fetch.name, window.fetch.length]).toEqual(['fetch', 1]);
    const { open, send } = XMLHttpRequest.prototype;
    expect([open.name, open.length, send.name, send.length]).toEqual(['open', 2, 'send', 0]);
    for (const method of [window.fetch, open, send]) expect(Object.hasOwn(method, 'prototype')).toBe(false);
  });
});

describe('a page that lies', () => {
  test('gets its own rejection, and an error thrown by its fetch passes through', async () => {
    answer = () => Promise.reject(new TypeError('offline'));
    await expect(window.fetch(LIST)).rejects.toThrow('offline');
    answer = () => {
      throw new RangeError('page');
    };
    expect(() => window.fetch(LIST)).toThrow('page');
    await settled();
    expect(taps).toEqual([]);
  });

  test('has none of its getters and converters run by us', async () => {
    let looks = 0;
    const method = {
      get method(): string {
        looks++;
        return 'GET';
      },
    };
    const address = {
      toString() {
        looks++;
        return LIST;
      },
    };
    await window.fetch(LIST, method as RequestInit);
    await window.fetch(address as never);
    const xhr = new XMLHttpRequest();
    xhr.open(address as never, address as never);
    await settled();
    expect(looks).toBe(0);
  });

  test.each([
    [
      'an init that throws at every touch',
      new Proxy({}, { getOwnPropertyDescriptor: thrower, get: thrower, has: thrower }),
    ],
    ['an init that is no object', 7],
    ['a body that is an odd thing', { method: 'POST', body: new Proxy({}, { get: thrower, getPrototypeOf: thrower }) }],
  ])('%s harms nobody', async (_what, init) => {
    await expect(window.fetch(LIST, init as never)).resolves.toBeInstanceOf(Response);
    expect(calls).toHaveLength(1);
  });

  test('with built-ins replaced after load, is still read by those from before', async () => {
    const replaced: [object, string][] = [
      [JSON, 'stringify'],
      [Promise.prototype, 'then'],
      [WeakMap.prototype, 'get'],
      [String.prototype, 'slice'],
      [Response.prototype, 'clone'],
      [Response.prototype, 'text'],
      [Reflect, 'apply'],
      [window, 'dispatchEvent'],
      [window, 'CustomEvent'],
    ];
    const before = replaced.map(([holder, name]) => Object.getOwnPropertyDescriptor(holder, name));
    let own: unknown;
    try {
      for (const [holder, name] of replaced) if (name !== 'slice') Object.assign(holder, { [name]: thrower });
      own = window.fetch(LIST);
    } finally {
      replaced.forEach(([holder, name], at) => {
        if (before[at]) Object.defineProperty(holder, name, before[at]);
        else delete (holder as Record<string, unknown>)[name];
      });
    }
    expect(own).toBeInstanceOf(Promise);
    await tapped(1);
  });

  test('that calls fetch from inside a built-in we use is handed through, without end never', async () => {
    const { exec } = RegExp.prototype;
    let depth = 0;
    RegExp.prototype.exec = function (text: string) {
      if (depth++ < 1_000) void window.fetch(LIST);
      return exec.call(this, text);
    };
    try {
      await window.fetch(LIST);
    } finally {
      RegExp.prototype.exec = exec;
    }
    expect(calls.length).toBeLessThan(20);
  });
});

function thrower(): never {
  throw new Error('poisoned');
}
