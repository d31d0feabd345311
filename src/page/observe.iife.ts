/**
 * Runs in the page's own world before the page's scripts. Copies the text of answers that the page asked for itself
 * and the endpoint table names, and hands the copy on. It asks for nothing, takes no message, and never delays, changes
 * or throws into a call of the page: every step of its own stands in a try, after the page's call has been made.
 */
import { MOST_ANSWER_CHARS, matchEndpoint } from '../instagram/endpoints';
import { TAP_EVENT } from '../messages/page-tap';

// The built-ins as they are now: later the page may have replaced any of them.
const { apply } = Reflect;
const { stringify } = JSON;
const { now } = Date;
const { slice } = String.prototype;
const later = window.setTimeout;
const tell = window.dispatchEvent;
const Tap = CustomEvent;
const PageRequest = Request;
const PageUrl = URL;
const FormValues = URLSearchParams;
const { clone, text: bodyAsText } = Response.prototype;
const { then } = Promise.prototype;
const { toString: formText } = FormValues.prototype;
const { addEventListener } = EventTarget.prototype;
const { get, set } = WeakMap.prototype;

const { getOwnPropertyDescriptor } = Object;

function getterOf(prototype: object, name: string): (this: unknown) => unknown {
  return getOwnPropertyDescriptor(prototype, name)?.get as (this: unknown) => unknown;
}

/** A plain value of the page's object. Its getters are not ours to run: the page would notice a second call. */
function plainValue(object: unknown, name: string): unknown {
  return object === null || typeof object !== 'object' ? undefined : getOwnPropertyDescriptor(object, name)?.value;
}
const xhr = XMLHttpRequest.prototype;
const xhrUrl = getterOf(xhr, 'responseURL');
const xhrStatus = getterOf(xhr, 'status');
const xhrType = getterOf(xhr, 'responseType');
const xhrText = getterOf(xhr, 'responseText');
const xhrValue = getterOf(xhr, 'response');
const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
const urlHref = getterOf(URL.prototype, 'href');
const answerStatus = getterOf(Response.prototype, 'status');

interface Asked {
  method: string;
  url: string;
  body: string | null;
}

function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof FormValues ? (apply(formText, body, []) as string) : null;
}

/** In a task of its own, so that the page's handlers for this answer have already run. */
function handOn(asked: Asked, status: unknown, answer: unknown): void {
  if (typeof answer !== 'string') return;
  const at = now();
  const told = () =>
    quietly(() => {
      const { method, url, body } = asked;
      const endpoint = matchEndpoint(method, url, body);
      if (endpoint === null) return;
      // One character too many tells the reader that it was too large; the rest is not copied.
      const text = apply(slice, answer, [0, MOST_ANSWER_CHARS + 1]);
      const detail = stringify({ endpoint, method, url, requestBody: body, status, contentType: null, text, at });
      apply(tell, window, [new Tap(TAP_EVENT, { detail })]);
    });
  apply(later, window, [told, 0]);
}

const nothing = () => {};

/**
 * True while a step of ours runs. What the page has put in place of a built-in may call back into `fetch`: that call
 * is then handed through and not looked at, or there would be no end to it.
 */
let isAtWork = false;
function quietly(step: () => void): void {
  if (isAtWork) return;
  isAtWork = true;
  try {
    step();
  } catch {
    // Whatever the page has done to the built-ins, it is not ours to break.
  }
  isAtWork = false;
}

const pageFetch = window.fetch;
const pageOpen = xhr.open;
const pageSend = xhr.send;
const requests = new WeakMap<object, Asked>();

// As methods of a literal they keep the names, the lengths and the missing `prototype` of the built-ins they stand for.
const observed = {
  fetch(_input: unknown) {
    // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
    const given = arguments;
    const answered = apply(pageFetch, this, given);
    quietly(() => {
      const input: unknown = given[0];
      const method =
        plainValue(given[1], 'method') ?? (input instanceof PageRequest ? apply(requestMethod, input, []) : 'GET');
      if (typeof method !== 'string') return;
      const asked: Asked = { method, url: urlOf(input), body: bodyText(plainValue(given[1], 'body')) };
      if (matchEndpoint(method, asked.url, asked.body) !== null)
        apply(then, answered, [(answer: Response) => quietly(() => copy(asked, answer)), nothing]);
    });
    return answered;
  },
  open(method: unknown, url: unknown) {
    // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
    apply(pageOpen, this, arguments);
    quietly(() => {
      const isNew = apply(get, requests, [this]) === undefined;
      const asked = { method: typeof method === 'string' ? method : '', url: urlOf(url), body: null };
      apply(set, requests, [this, asked]);
      if (isNew) apply(addEventListener, this, ['load', loaded]);
    });
  },
  send() {
    // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
    const given = arguments;
    quietly(() => {
      const asked = apply(get, requests, [this]) as Asked | undefined;
      if (asked !== undefined) asked.body = bodyText(given[0]);
    });
    return apply(pageSend, this, given);
  },
};
window.fetch = observed.fetch as typeof fetch;
xhr.open = observed.open as typeof xhr.open;
xhr.send = observed.send as typeof xhr.send;

function urlOf(input: unknown): string {
  if (typeof input === 'string') return input;
  if (input instanceof PageRequest) return apply(requestUrl, input, []) as string;
  return input instanceof PageUrl ? (apply(urlHref, input, []) as string) : '';
}

function copy(asked: Asked, answer: Response): void {
  const status = apply(answerStatus, answer, []);
  // Cloned before the page's own handlers run, which were attached after ours.
  const copied = apply(bodyAsText, apply(clone, answer, []), []);
  apply(then, copied, [(read: string) => quietly(() => handOn(asked, status, read)), nothing]);
}

function loaded(this: XMLHttpRequest): void {
  quietly(() => {
    const asked = apply(get, requests, [this]) as Asked | undefined;
    if (asked === undefined || matchEndpoint(asked.method, asked.url, asked.body) === null) return;
    const status = apply(xhrStatus, this, []);
    const type = apply(xhrType, this, []);
    const final = { ...asked, url: (apply(xhrUrl, this, []) as string) || asked.url };
    if (type === '' || type === 'text') handOn(final, status, apply(xhrText, this, []));
    else if (type === 'json') handOn(final, status, stringify(apply(xhrValue, this, [])));
  });
}
