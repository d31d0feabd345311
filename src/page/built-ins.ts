/**
 * The browser's own functions as they are now, at the very start: later the page may have replaced any of them. From
 * then on the observer calls these and nothing by its name, and nothing that the language would look up by itself:
 * no `for … of`, no spread of arrays, no `instanceof`, no `await`. `src/built-files.test.ts` holds that of the built file.
 * Throws where something is missing: then a page was here first, and it is left alone.
 */
export function keepBuiltIns() {
  const { apply, defineProperty, deleteProperty } = Reflect;
  const { getOwnPropertyDescriptor, hasOwn, keys } = Object;
  const getterOf = (prototype: object, name: string) =>
    getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => unknown;
  const xhr = XMLHttpRequest.prototype;
  return {
    ...{ apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, hasOwn, keys },
    isArray: Array.isArray,
    stringify: JSON.stringify,
    now: Date.now,
    slice: String.prototype.slice,
    indexOf: String.prototype.indexOf,
    exec: RegExp.prototype.exec,
    setTimeout: window.setTimeout,
    dispatchEvent: window.dispatchEvent,
    addEventListener: EventTarget.prototype.addEventListener,
    mapGet: WeakMap.prototype.get,
    mapSet: WeakMap.prototype.set,
    clone: Response.prototype.clone,
    bodyAsText: Response.prototype.text,
    answerStatus: getterOf(Response.prototype, 'status'),
    requestUrl: getterOf(Request.prototype, 'url'),
    requestMethod: getterOf(Request.prototype, 'method'),
    requestHeaders: getterOf(Request.prototype, 'headers'),
    header: Headers.prototype.get,
    urlHref: getterOf(URL.prototype, 'href'),
    formText: URLSearchParams.prototype.toString,
    xhrUrl: getterOf(xhr, 'responseURL'),
    xhrStatus: getterOf(xhr, 'status'),
    xhrType: getterOf(xhr, 'responseType'),
    xhrText: getterOf(xhr, 'responseText'),
    xhrValue: getterOf(xhr, 'response'),
    xhr,
    Tap: CustomEvent,
    PagePromise: Promise,
    promises: Promise.prototype,
    promiseThen: Promise.prototype.then,
    species: Symbol.species,
    pageFetch: window.fetch,
    pageOpen: xhr.open,
    pageSend: xhr.send,
    screen: keepScreen(getterOf),
  };
}

/** What looks at the page's links; null where there is none of it: then only what is drawn cannot be known. */
function keepScreen(getterOf: (prototype: object, name: string) => (this: unknown) => unknown) {
  try {
    return {
      listen: window.addEventListener,
      links: getterOf(Document.prototype, 'links'),
      length: getterOf(HTMLCollection.prototype, 'length'),
      item: HTMLCollection.prototype.item as (this: unknown, at: number) => unknown,
      attribute: Element.prototype.getAttribute as (this: unknown, name: string) => unknown,
    };
  } catch {
    return null;
  }
}

export type BuiltIns = ReturnType<typeof keepBuiltIns>;
