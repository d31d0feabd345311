/** A page that puts something of its own in the place of built-ins, one after the other, while it asks for things. */
import type { Page } from '@playwright/test';

/** What came of one of them. */
export interface Poisoned {
  /** "Promise.prototype.then", "{}.toJSON" … */
  readonly what: string;
  /** How often it was called or looked at, by whomever. */
  readonly seen: number;
  /** What each request of the page came to. */
  readonly outcomes: readonly string[];
  /** How many answers were copied. */
  readonly copied: number;
}

/** What the language and the browser look up by themselves, wherever they are given an object. */
const LOOKED_UP =
  'then constructor toJSON toString valueOf next return exec test flags global sticky unicode hasIndices lastIndex ' +
  'value get set writable enumerable configurable bubbles cancelable composed detail length 0 1 method body headers';

/**
 * Poisons each built-in that goes by one of `names`, on the objects of those names, their prototypes and what the
 * language hands out by itself; and each name that is looked up, on all objects at once. For each it asks for lists in
 * every way a page can, and rests until all is answered and, where `copies` says so, copied.
 */
export function poisonOneByOne(page: Page, names: readonly string[], list: string, copies: boolean) {
  return page.evaluate(poisonAll, { names, lookedUp: LOOKED_UP.split(' '), list, copies });
}

/** Runs in the page. While something is poisoned it calls only what it kept before, and nothing by syntax. */
async function poisonAll(given: {
  names: readonly string[];
  lookedUp: readonly string[];
  list: string;
  copies: boolean;
}): Promise<Poisoned[]> {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
  const { fetch: ask, setTimeout: later, clearTimeout: neverMind, Promise: PagePromise, XMLHttpRequest: Xhr } = window;
  const { prototype: promises } = PagePromise;
  const { then: whenKept } = promises;
  const { open, send } = Xhr.prototype;

  const holders = new Map<object, string>();
  const hold = (one: unknown, name: string) => {
    for (let at = one, up = 0; (typeof at === 'object' && at !== null) || typeof at === 'function'; up++) {
      if (!holders.has(at)) holders.set(at, up === 0 ? name : `${name}^${up}`);
      at = getPrototypeOf(at);
    }
  };
  hold(window, 'window');
  hold([][Symbol.iterator](), 'an iterator of lists');
  hold(/x/g[Symbol.matchAll]('x'), 'an iterator of matches');
  const bySyntax = 'Object Function Array String Number Boolean RegExp Symbol Error TypeError Promise'.split(' ');
  for (const name of [...bySyntax, ...given.names]) {
    const one = getOwnPropertyDescriptor(window, name)?.value;
    if (one === window || (typeof one !== 'function' && typeof one !== 'object') || one === null) continue;
    if (one.prototype) hold(one.prototype, `${name}.prototype`);
    hold(one, name);
  }
  const names = new Set<PropertyKey>([...given.names, ...given.lookedUp]);
  const poisons: [holder: object, key: PropertyKey, what: string][] = [];
  for (const [holder, name] of holders)
    for (const key of ownKeys(holder))
      if ((typeof key === 'symbol' || names.has(key)) && getOwnPropertyDescriptor(holder, key)!.configurable)
        poisons.push([holder, key, `${name}.${String(key)}`]);
  // Whoever asks `x instanceof Request` asks the page, if it has put something there.
  for (const [holder, name] of holders)
    if (typeof holder === 'function' && !Object.hasOwn(holder, Symbol.hasInstance))
      poisons.push([holder, Symbol.hasInstance, `${name}.hasInstance`]);
  for (const key of given.lookedUp)
    if (!Object.hasOwn(Object.prototype, key)) poisons.push([Object.prototype, key, `{}.${key}`]);

  const url = new URL(given.list, location.href).href;
  const query = '/graphql/query';
  const inHeader = { 'X-FB-Friendly-Name': 'PolarisProfilePageContentQuery' };
  const inBody = { fb_api_req_friendly_name: 'PolarisProfilePageContentQuery', variables: '{}' };
  let copied = 0;
  let answered = 0;
  let settle = () => {};
  window.addEventListener('balik-tap', () => {
    copied++;
    settle();
  });

  const tryOne = async ([holder, key, what]: (typeof poisons)[number]): Promise<Poisoned> => {
    const before = getOwnPropertyDescriptor(holder, key);
    let seen = 0;
    const throws = () => {
      seen++;
      throw 'poisoned';
    };
    const looks = {
      get() {
        seen++;
        return before?.get ? apply(before.get, this, []) : before?.value;
      },
      set() {
        seen++;
      },
      configurable: true,
    };
    // Who asks for a constructor wants one; all other functions fail whoever calls them.
    const isCalled = typeof before?.value === 'function' && key !== 'constructor';
    const poison =
      isCalled || key === Symbol.hasInstance ? { value: throws, writable: true, configurable: true } : looks;
    const lay = () => defineProperty(holder, key, poison);
    const lift = () => (before ? defineProperty(holder, key, before) : deleteProperty(holder, key));

    const request = new Request(query, { method: 'POST', headers: inHeader, body: 'variables={}' });
    const address = new URL(url);
    const form = new URLSearchParams(inBody);
    const init = { method: 'POST', body: form };
    const outcomes = Array<string>(8).fill('open');
    let isOpen = outcomes.length;
    const end = (at: number, how: string) => {
      outcomes[at] = how;
      isOpen--;
      if (how === 'answered') answered++;
      settle();
    };
    const xhrOf = (at: number, type: XMLHttpRequestResponseType) => {
      const xhr = new Xhr();
      xhr.responseType = type;
      // After the listeners of anybody who listened as it was opened.
      xhr.onload = () => end(at, 'answered');
      xhr.onerror = () => end(at, 'failed');
      return xhr;
    };
    const [plain, text, json, post] = [xhrOf(4, ''), xhrOf(5, 'text'), xhrOf(6, 'json'), xhrOf(7, '')];
    const attempt = (at: number, deed: () => unknown) => {
      let promise: unknown;
      lay();
      try {
        promise = deed();
      } catch (error) {
        end(at, error === 'poisoned' ? error : 'threw');
      }
      lift();
      if (promise) apply(whenKept, promise, [() => end(at, 'answered'), () => end(at, 'failed')]);
    };
    copied = 0;
    answered = 0;
    await new PagePromise<void>((done) => {
      const bound = later(done, 10_000);
      settle = () => {
        if (isOpen > 0 || (given.copies && copied < answered)) return;
        neverMind(bound);
        lift();
        done();
      };
      attempt(0, () => ask(url));
      attempt(1, () => ask(request));
      attempt(2, () => ask(address));
      attempt(3, () => ask(query, init));
      attempt(4, () => {
        apply(open, plain, ['GET', url]);
        apply(send, plain, []);
      });
      attempt(5, () => {
        apply(open, text, ['GET', address]);
        apply(send, text, [null]);
      });
      attempt(6, () => {
        apply(open, json, ['GET', url, true]);
        apply(send, json, []);
      });
      attempt(7, () => {
        apply(open, post, ['POST', query]);
        apply(send, post, [form]);
      });
      // And it stays while the answers come.
      lay();
      settle();
    });
    settle = () => {};
    lift();
    return { what, seen, outcomes, copied };
  };

  const all: Poisoned[] = [];
  for (const poison of poisons) all.push(await tryOne(poison));
  return all;
}
