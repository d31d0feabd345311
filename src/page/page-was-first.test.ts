// @own-process: it runs Vite, and breaks what the process itself uses.
/** A page that broke its built-ins before the observer began: it is left as it is, and hears of nothing. */
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { namesIn } from '../../e2e/harness/script-parts';

let script: string;
beforeAll(async () => {
  const entry = resolve(import.meta.dirname, 'observe.iife.ts');
  const lib = { entry, formats: ['iife' as const], name: 'observer' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  script = first.output[0].code;
});

/** A page of its own, with just what a browser puts into it, and what it asked for so far. */
function freshPage() {
  const page = createContext({
    CustomEvent,
    EventTarget,
    Headers,
    Request,
    Response,
    URL,
    URLSearchParams,
    setTimeout,
  });
  const run = (text: string): unknown => runInContext(text, page);
  run(`
    var window = globalThis, dispatchEvent = () => true, said = [];
    var fetch = () => said.push('fetched');
    class XMLHttpRequest {
      open() { said.push('opened'); }
      send() { said.push('sent'); }
      get status() { return 200; } get responseURL() { return ''; } get responseType() { return ''; }
      get responseText() { return ''; } get response() { return ''; }
    }
    globalThis.XMLHttpRequest = XMLHttpRequest;
    var page = { fetch, open: XMLHttpRequest.prototype.open, send: XMLHttpRequest.prototype.send };
    // The page's own world has constructors of its own: what is broken in one is whole in the next.
    for (const name of ['EventTarget', 'CustomEvent', 'Headers', 'Request', 'Response', 'URL', 'URLSearchParams']) {
      const outer = globalThis[name];
      const own = function () {};
      for (const [from, to] of [[outer, own], [outer.prototype, own.prototype]])
        for (const key of Object.getOwnPropertyNames(from))
          if (key !== 'prototype') Object.defineProperty(to, key, Object.getOwnPropertyDescriptor(from, key));
      globalThis[name] = own;
    }
  `);
  return run;
}

const ASKS = `fetch('/api/v1/friendships/1/followers/'); var x = new XMLHttpRequest(); x.open('GET', '/'); x.send(); said.join()`;
const isObserved = `fetch !== page.fetch && XMLHttpRequest.prototype.open !== page.open`;

test('where nothing is broken, it reads along', () => {
  const run = freshPage();
  run(script);
  expect(run(isObserved)).toBe(true);
  expect(run(ASKS)).toBe('fetched,opened,sent');
});

test('whatever is missing or fails from the beginning, the page asks as before and no error of ours is thrown', () => {
  const names = namesIn(script).filter((name) => !/^(__proto__|arguments)$/.test(name));
  const run = freshPage();
  const is = (place: string, type: string) => run(`(() => { try { return typeof ${place}; } catch {} })()`) === type;
  const globals = names.filter(
    (name) => is(`globalThis['${name}']`, 'function') || is(`globalThis['${name}']`, 'object'),
  );
  expect(globals).toEqual(expect.arrayContaining(['Reflect', 'JSON', 'WeakMap', 'Promise', 'Response']));
  const breaks = globals
    .filter((name) => !/^(window|globalThis|fetch|page|said)$/.test(name))
    .flatMap((name) => [
      `globalThis.${name} = undefined`,
      ...names
        .flatMap((key) => [`globalThis.${name}.${key}`, `globalThis.${name}.prototype?.${key}`])
        .filter((place) => is(place, 'function'))
        .map((place) => `${place.replace('?', '')} = () => { throw new Error('${place}'); }`),
    ]);
  const asks = 'var ask = () => { x.open("GET", "/"); x.send(); page.fetch === fetch || fetch("/"); };';
  let broken = 0;
  for (const how of breaks) {
    const run = freshPage();
    run(`var join = said.join.bind(said), x = new XMLHttpRequest(); ${asks}`);
    if (/prototype\.(open|send) =|XMLHttpRequest = /.test(how)) continue;
    try {
      run(how);
    } catch {
      continue;
    }
    broken++;
    expect(() => run(script), how).not.toThrow();
    expect(() => run('ask()'), how).not.toThrow();
  }
  expect(broken).toBeGreaterThan(60);
});
