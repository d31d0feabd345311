/**
 * Runs in the page's own world before the page's scripts. Copies the text of answers that the page asked for itself
 * and the endpoint table names, and hands the copy on. It asks for nothing, takes no message but one (`widening.ts`), and never delays, changes
 * or throws into a call of the page: every step of its own stands in a try, after the page's call has been made. Nothing
 * that the page puts in place of a built-in is called by it, so nothing there sees that anybody reads along.
 */
import { type EndpointName, isRecordable, MOST_ANSWER_CHARS, matchEndpoint } from '../instagram/endpoints';
import { TAP_EVENT, WIDE_TAP_EVENT } from '../messages/page-tap';
import { type Asked, openAsked } from './asked';
import { type BuiltIns, keepBuiltIns } from './built-ins';
import { openPageObjects } from './page-objects';
import { openPromises } from './promises';
import { openWidening } from './widening';

/** A request of the page that the endpoint table names; null = one that only a recording may hold. */
interface Matched extends Asked {
  endpoint: EndpointName | null;
  query: string | null;
}

/**
 * True while a step of ours runs. Should anything of the page be called by it after all and call back into `fetch`, that
 * call is handed through and not looked at, or there would be no end to it.
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

const nothing = () => {};

function observe(builtIns: BuiltIns): void {
  const { apply, stringify, now, slice, mapGet, mapSet, Tap, xhr, pageFetch, pageOpen, pageSend } = builtIns;
  const { plainValue, jsonText } = openPageObjects(builtIns);
  const { listen, passedOn } = openPromises(builtIns, { plainValue, jsonText });
  const requests = new WeakMap<object, Asked>();
  const { isWide, onceShown } = openWidening(builtIns, quietly);
  const { saidOf, urlOf, bodyText } = openAsked(builtIns);

  const askedBy = (request: unknown) => apply(mapGet, requests, [request]) as Asked | undefined;
  const remember = (request: unknown, asked: Asked) => apply(mapSet, requests, [request, asked]);

  function matched(asked: Asked, query: string | null): Matched | null {
    const { method, url, body } = asked;
    const endpoint = matchEndpoint(method, url, body, query);
    if (endpoint === null && !(isWide() && isRecordable(url, body, query))) return null;
    return { method, url, body, endpoint, query };
  }

  /** In a task of its own, so that the page's handlers for this answer have already run; one for a record once it is drawn. */
  function handOn({ endpoint, method, url, body, query }: Matched, status: unknown, answer: unknown): void {
    if (typeof answer !== 'string') return;
    const at = now();
    const told = () =>
      quietly(() => {
        // One character too many tells the reader that it was too large; the rest is not copied.
        const text: string = apply(slice, answer, [0, MOST_ANSWER_CHARS + 1]);
        // Without prototypes, of which the browser would ask what is not said here.
        const about = { __proto__: null, endpoint, method, url, requestBody: body, status, at, query };
        // The answer goes as it came, behind a line about it: to wrap and unwrap it once more would cost the page's time.
        const detail = `${stringify(about)}\n${text}`;
        const event = endpoint === null ? WIDE_TAP_EVENT : TAP_EVENT;
        apply(builtIns.dispatchEvent, window, [new Tap(event, { __proto__: null, detail } as CustomEventInit)]);
      });
    if (endpoint === null) onceShown(answer, told);
    else apply(builtIns.setTimeout, window, [told, 0]);
  }

  function copy(asked: Matched, answer: Response): void {
    const status = apply(builtIns.answerStatus, answer, []);
    // Cloned before the page's own handlers run, which were attached after ours.
    const copied = apply(builtIns.bodyAsText, apply(builtIns.clone, answer, []), []) as Promise<string>;
    listen(copied, (text) => quietly(() => handOn(asked, status, text)), nothing);
  }

  function loaded(this: XMLHttpRequest): void {
    quietly(() => {
      const asked = askedBy(this);
      const wanted = asked && matched(asked, null);
      if (!wanted) return;
      const status = apply(builtIns.xhrStatus, this, []);
      const type = apply(builtIns.xhrType, this, []);
      wanted.url = (apply(builtIns.xhrUrl, this, []) as string) || wanted.url;
      if (type === '' || type === 'text') handOn(wanted, status, apply(builtIns.xhrText, this, []));
      else if (type === 'json') handOn(wanted, status, jsonText(apply(builtIns.xhrValue, this, [])));
    });
  }

  // As methods of a literal they keep the names, the lengths and the missing `prototype` of the built-ins they stand for.
  const observed = {
    fetch(input: unknown) {
      // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
      const given = arguments;
      const answered: Promise<Response> = apply(pageFetch, this, given);
      let handed = answered;
      quietly(() => {
        const init: unknown = given.length > 1 ? given[1] : undefined;
        const asked = typeof input === 'string' ? undefined : saidOf(builtIns.requestMethod, input);
        const method = plainValue(init, 'method') ?? asked ?? 'GET';
        if (typeof method !== 'string') return;
        const url = urlOf(input);
        const body = bodyText(plainValue(init, 'body'));
        // The body of a Request is not looked at: a clone of it would make the page send a stream in place of a text.
        const headers = asked === undefined ? undefined : apply(builtIns.requestHeaders, input, []);
        const query = headers ? (apply(builtIns.header, headers, ['X-FB-Friendly-Name']) as string | null) : null;
        const wanted = matched({ method, url, body }, query);
        if (wanted === null) return;
        handed = passedOn(answered, (answer) => quietly(() => copy(wanted, answer)));
      });
      return handed;
    },
    open(method: unknown, url: unknown) {
      // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
      apply(pageOpen, this, arguments);
      quietly(() => {
        const isNew = askedBy(this) === undefined;
        remember(this, { method: typeof method === 'string' ? method : '', url: urlOf(url), body: null });
        if (isNew) apply(builtIns.addEventListener, this, ['load', loaded]);
      });
    },
    send() {
      // biome-ignore lint/complexity/noArguments: handed through exactly as the page gave them.
      const given = arguments;
      quietly(() => {
        const asked = askedBy(this);
        if (asked !== undefined) asked.body = given.length > 0 ? bodyText(given[0]) : null;
      });
      return apply(pageSend, this, given);
    },
  };

  // What was broken before Balik began must not fail in the middle of the page's own calls.
  const tried = { method: '', url: '', body: null };
  remember(tried, tried);
  if (askedBy(tried) !== tried) return;
  window.fetch = observed.fetch as typeof fetch;
  xhr.open = observed.open as typeof xhr.open;
  xhr.send = observed.send as typeof xhr.send;
}

quietly(() => observe(keepBuiltIns()));
