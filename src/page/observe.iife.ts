/**
 * Runs in the page's own world before the page's scripts. Copies the text of answers that the page asked for itself
 * and the endpoint table names, and hands the copy on. It asks for nothing, takes no message, and never delays, changes
 * or throws into a call of the page: every step of its own stands in a try, after the page's call has been made.
 */
import { type EndpointName, MOST_ANSWER_CHARS, matchEndpoint } from '../instagram/endpoints';
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
const PagePromise = Promise;
const { then } = PagePromise.prototype;
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
const requestHeaders = getterOf(Request.prototype, 'headers');
const { get: header } = Headers.prototype;
const urlHref = getterOf(URL.prototype, 'href');
const answerStatus = getterOf(Response.prototype, 'status');

interface Asked {
  method: string;
  url: string;
  body: string | null;
}

/** A request of the page that the endpoint table names. */
interface Matched extends Asked {
  endpoint: EndpointName;
}

function bodyText(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof FormValues ? (apply(formText, body, []) as string) : null;
}

/** In a task of its own, so that the page's handlers for this answer have already run. */
function handOn({ endpoint, method, url, body }: Matched, status: unknown, answer: unknown): void {
  if (typeof answer !== 'string') return;
  const at = now();
  const told = () =>
    quietly(() => {
      // One character too many tells the reader that it was too large; the rest is not copied.
      const text: string = apply(slice, answer, [0, MOST_ANSWER_CHARS + 1]);
      // The answer goes as it came, behind a line about it: to wrap and unwrap it once more would cost the page's time.
      const detail = `${stringify({ endpoint, method, url, requestBody: body, status, at })}\n${text}`;
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
    const answered: Promise<Response> = apply(pageFetch, this, given);
    let handed = answered;
    quietly(() => {
      const input: unknown = given[0];
      const request = input instanceof PageRequest ? input : null;
      const method = plainValue(given[1], 'method') ?? (request ? apply(requestMethod, request, []) : 'GET');
      if (typeof method !== 'string') return;
      const url = urlOf(input);
      const body = bodyText(plainValue(given[1], 'body'));
      // The body of a Request is not looked at: a clone of it would make the page send a stream in place of a text.
      const query = request && apply(header, apply(requestHeaders, request, []), ['X-FB-Friendly-Name']);
      const endpoint = matchEndpoint(method, url, body, query as string | null);
      if (endpoint !== null) handed = listenedTo(answered, (answer) => copy({ endpoint, method, url, body }, answer));
    });
    return handed;
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

/**
 * A promise for the page in place of `answered`, one turn of the microtasks later. Whoever listens to a promise counts
 * as having handled its rejection; listened to itself, a failed request of the page would no longer be reported.
 */
function listenedTo(answered: Promise<Response>, listener: (answer: Response) => void): Promise<Response> {
  let resolve: unknown;
  let reject: unknown;
  const handed = new PagePromise<Response>((kept, broken) => {
    resolve = kept;
    reject = broken;
  });
  const heard = (answer: Response) => {
    quietly(() => listener(answer));
    (resolve as (answer: Response) => void)(answer);
  };
  apply(then, answered, [heard, reject]);
  return handed;
}

function copy(asked: Matched, answer: Response): void {
  const status = apply(answerStatus, answer, []);
  // Cloned before the page's own handlers run, which were attached after ours.
  const copied = apply(bodyAsText, apply(clone, answer, []), []);
  apply(then, copied, [(read: string) => quietly(() => handOn(asked, status, read)), nothing]);
}

function loaded(this: XMLHttpRequest): void {
  quietly(() => {
    const asked = apply(get, requests, [this]) as Asked | undefined;
    const endpoint = asked && matchEndpoint(asked.method, asked.url, asked.body);
    if (!endpoint) return;
    const status = apply(xhrStatus, this, []);
    const type = apply(xhrType, this, []);
    const final = { ...asked, endpoint, url: (apply(xhrUrl, this, []) as string) || asked.url };
    if (type === '' || type === 'text') handOn(final, status, apply(xhrText, this, []));
    else if (type === 'json') handOn(final, status, stringify(apply(xhrValue, this, [])));
  });
}
