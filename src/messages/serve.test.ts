// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { OWN_ID, OWN_ORIGIN, say } from '../platform/fixtures/pretend-browser';
import { contentMessages } from './content-messages';
import { CONTENT, FROM_CONTENT, HOSTILE, PANEL_TAB, SIDE_PANEL, to } from './fixtures/spoken';
import { MOST_IN_BATCH } from './limits';
import { panelMessages } from './panel-messages';
import { type Served, serve, sideOf } from './serve';

/** What reached a use case. Every test below must say what that may be; for strangers it is nothing. */
let reached: { side: string; type: string; body: unknown }[] = [];

let isFull = false;

const handlers = (side: string, types: readonly string[]) => {
  const handler = (type: string) => async (body: unknown) => {
    if (isFull) throw new Error('full');
    reached.push({ side, type, body });
    return null;
  };
  return Object.fromEntries(types.map((type) => [type, handler(type)]));
};
const CONTENT_TYPES = Object.keys(contentMessages) as (keyof typeof FROM_CONTENT)[];
const PANEL_TYPES = Object.keys(panelMessages);
const malformed: string[] = [];
serve({
  content: handlers('content', CONTENT_TYPES),
  panel: handlers('panel', PANEL_TYPES),
  refusalOf: () => ({ kind: 'failed', again: true }),
  onMalformed: (type: string) => malformed.push(type),
} as unknown as Served);

beforeEach(() => {
  reached = [];
  malformed.length = 0;
});

const NOT_ALLOWED = { ok: false, refusal: { kind: 'not-allowed', again: false } };
const MALFORMED = { ok: false, refusal: { kind: 'malformed', again: false } };

describe('which side a sender speaks from', () => {
  const sender = { extensionId: OWN_ID, origin: 'https://www.instagram.com', tabId: 1, frameId: 0 };
  it('is content for the top frame of a tab on www.instagram.com, and for nothing near it', () => {
    expect(sideOf(sender, OWN_ORIGIN)).toBe('content');
    for (const change of [
      { tabId: undefined },
      { frameId: 1 },
      { frameId: undefined },
      { extensionId: 'other' },
      { extensionId: undefined },
      { origin: undefined },
      { origin: 'https://www.instagram.com/' },
      { origin: 'https://www.instagram.com.evil.example' },
      { origin: 'https://evil.example' },
      { origin: 'data:' },
      { origin: 'null' },
      { origin: '' },
    ])
      expect(sideOf({ ...sender, ...change }, OWN_ORIGIN), JSON.stringify(change)).toBeNull();
  });

  it('is content for a tab that is being closed, of which Firefox tells neither tab nor frame', () => {
    const closing = { ...sender, tabId: undefined, frameId: undefined };
    expect(sideOf(closing, OWN_ORIGIN)).toBe('content');
    expect(sideOf({ ...closing, extensionId: 'other' }, OWN_ORIGIN)).toBeNull();
    expect(sideOf({ ...closing, origin: 'https://evil.example' }, OWN_ORIGIN)).toBeNull();
  });

  it('is panel for our own pages, with or without a tab', () => {
    expect(sideOf({ ...sender, origin: OWN_ORIGIN }, OWN_ORIGIN)).toBe('panel');
    expect(sideOf({ ...sender, origin: OWN_ORIGIN, tabId: undefined, frameId: undefined }, OWN_ORIGIN)).toBe('panel');
    expect(sideOf({ ...sender, extensionId: 'other', origin: OWN_ORIGIN }, OWN_ORIGIN)).toBeNull();
  });

  it('is nobody for any other origin whatever', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.constant(undefined)), (origin) => {
        fc.pre(origin !== 'https://www.instagram.com' && origin !== OWN_ORIGIN);
        expect(sideOf({ ...sender, origin }, OWN_ORIGIN)).toBeNull();
      }),
    );
  });
});

describe('a message', () => {
  it('of each kind reaches its use case from its own side', async () => {
    for (const type of CONTENT_TYPES)
      expect(await say(to(type, FROM_CONTENT[type]), CONTENT)).toEqual({ ok: true, value: null });
    expect(reached.map((one) => `${one.side} ${one.type}`)).toEqual(CONTENT_TYPES.map((type) => `content ${type}`));
    expect(malformed).toEqual([]);
  });

  it.each(Object.entries(HOSTILE))('from %s reaches nothing', async (_who, sender) => {
    for (const type of CONTENT_TYPES) expect(await say(to(type, FROM_CONTENT[type]), sender)).toEqual(NOT_ALLOWED);
    for (const type of PANEL_TYPES) expect(await say(to(type, null), sender)).toEqual(NOT_ALLOWED);
    expect(reached).toEqual([]);
  });

  it('that only the panel may say is refused from instagram.com, and the other way round', async () => {
    for (const type of PANEL_TYPES)
      for (const body of [null, {}, [], FROM_CONTENT.recordCapture])
        expect(await say(to(type, body), CONTENT)).toEqual(NOT_ALLOWED);
    for (const sender of [SIDE_PANEL, PANEL_TAB])
      for (const type of CONTENT_TYPES) expect(await say(to(type, FROM_CONTENT[type]), sender)).toEqual(NOT_ALLOWED);
    expect(reached).toEqual([]);
  });

  it('whose type is no own key of the protocol is refused', async () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'recordcapture', 'deleteEverything '];
    for (const type of [...odd, 3, null, undefined, {}, ['recordCapture'], { toString: null }])
      expect(await say(to(type, FROM_CONTENT.recordCapture), CONTENT)).toEqual(NOT_ALLOWED);
    expect(reached).toEqual([]);
  });

  it('of several messages carries each out in order, behind its own fence', async () => {
    const batch = CONTENT_TYPES.map((type) => ({ type, body: FROM_CONTENT[type] }));
    expect(await say(to('batch', batch), CONTENT)).toEqual({
      ok: true,
      value: batch.map(() => ({ ok: true, value: null })),
    });
    expect(reached.map((one) => one.type)).toEqual(CONTENT_TYPES);
    reached = [];
    const odd = [{ type: 'deleteEverything', body: null }, { type: 'recordCapture', body: {} }, batch[1], null, 'x'];
    expect(await say(to('batch', [...odd, { type: 'batch', body: batch }]), CONTENT)).toEqual({
      ok: true,
      value: [NOT_ALLOWED, MALFORMED, { ok: true, value: null }, NOT_ALLOWED, NOT_ALLOWED, NOT_ALLOWED],
    });
    expect(reached.map((one) => one.type)).toEqual([CONTENT_TYPES[1]]);
    expect(malformed).toEqual(['recordCapture']);
  });

  it('of several messages ends with the first that may be said again', async () => {
    isFull = true;
    const batch = CONTENT_TYPES.map((type) => ({ type, body: FROM_CONTENT[type] }));
    expect(await say(to('batch', batch), CONTENT)).toEqual({
      ok: true,
      value: [{ ok: false, refusal: { kind: 'failed', again: true } }],
    });
    isFull = false;
  });

  it('of too many messages, of none in a list, or from strangers reaches nothing', async () => {
    const one = { type: 'recordCapture', body: FROM_CONTENT.recordCapture };
    for (const body of [Array(MOST_IN_BATCH + 1).fill(one), one, null, 'batch', { length: 1, 0: one }])
      expect(await say(to('batch', body), CONTENT)).toEqual(MALFORMED);
    for (const sender of [...Object.values(HOSTILE), SIDE_PANEL, PANEL_TAB])
      expect(await say(to('batch', [one]), sender)).toEqual(NOT_ALLOWED);
    expect(reached).toEqual([]);
  });

  it('that is not for the background is not answered at all', async () => {
    for (const message of [null, undefined, 3, 'balik/background', [], {}, { to: 'balik/panel', type: 'announce' }])
      expect(await say(message, CONTENT)).toBeUndefined();
  });

  it('of any random shape reaches nothing', async () => {
    const junk = fc
      .oneof(fc.jsonValue(), fc.anything())
      .filter((body) => !(body === null || (Array.isArray(body) && body.length === 0)));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CONTENT_TYPES), junk, async (type, body) => {
        expect(await say(to(type, body), CONTENT)).toEqual(MALFORMED);
        expect(reached).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(malformed.length).toBeGreaterThan(100);
  });
});
