import { matchEndpoint } from '../../src/instagram/endpoints';
import { TAP_EVENT } from '../../src/messages/page-tap';

/**
 * The least that reads along, in the page's own world: copies the answers that Balik copies, known by the same table and
 * handed on in a task of their own, by functions kept from before the page. And nothing else.
 */
const { apply } = Reflect;
const { setTimeout, dispatchEvent, CustomEvent, fetch: pageFetch } = window;
const { addEventListener } = EventTarget.prototype;
const { clone, text: bodyAsText } = Response.prototype;
const { then } = Promise.prototype;
const { get, set } = WeakMap.prototype;
const xhr = XMLHttpRequest.prototype;
const { open: pageOpen, send: pageSend } = xhr;
const textOf = Object.getOwnPropertyDescriptor(xhr, 'responseText')!.get!;

interface Asked {
  readonly method: string;
  readonly url: string;
  body: string | null;
}
const requests = new WeakMap<object, Asked>();

const isOurs = ({ method, url, body }: Asked) => matchEndpoint(method, url, body) !== null;

function handOn(detail: string): void {
  apply(setTimeout, window, [() => apply(dispatchEvent, window, [new CustomEvent(TAP_EVENT, { detail })]), 0]);
}

function loaded(this: XMLHttpRequest): void {
  const asked = apply(get, requests, [this]) as Asked;
  try {
    if (isOurs(asked)) handOn(apply(textOf, this, []));
  } catch {
    // It was asked for as something else than text.
  }
}

Object.assign(xhr, {
  open(method: string, url: string | URL) {
    // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
    apply(pageOpen, this, arguments);
    if (apply(get, requests, [this]) === undefined) apply(addEventListener, this, ['load', loaded]);
    apply(set, requests, [this, { method, url: `${url}`, body: null }]);
  },
  send(body: unknown) {
    const asked = apply(get, requests, [this]) as Asked;
    if (typeof body === 'string') asked.body = body;
    // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
    return apply(pageSend, this, arguments);
  },
});

window.fetch = (input, init) => {
  const answered = pageFetch(input, init);
  const body = typeof init?.body === 'string' ? init.body : null;
  if (typeof input !== 'string' || !isOurs({ method: init?.method ?? 'GET', url: input, body })) return answered;
  const copied = (answer: Response) => apply(then, apply(bodyAsText, apply(clone, answer, []), []), [handOn]);
  apply(then, answered, [copied]);
  return answered;
};
