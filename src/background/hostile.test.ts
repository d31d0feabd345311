// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { CONTENT, FROM_CONTENT, HOSTILE, SIDE_PANEL, to } from '../messages/fixtures/spoken';
import { say, store, storedNow } from '../platform/fixtures/pretend-browser';
import './index';

/** The background as it is shipped, on a pretended browser: what do strangers leave behind? */

const TYPES = Object.keys(FROM_CONTENT) as (keyof typeof FROM_CONTENT)[];

async function rowsInArchive(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'balik')) return 0;
  const db = await openDB('balik');
  const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
  db.close();
  return counts.reduce((sum, one) => sum + one, 0);
}

async function everythingKept(): Promise<unknown> {
  const db = await openDB('balik');
  const rows = await Promise.all([...db.objectStoreNames].map(async (name) => [name, await db.getAll(name)]));
  db.close();
  return structuredClone([rows, storedNow()]);
}

describe('the background', () => {
  it('stores nothing before Start, whoever says it', async () => {
    for (const type of TYPES.filter((one) => !one.startsWith('report')))
      expect(await say(to(type, FROM_CONTENT[type]), CONTENT), type).toEqual({
        ok: false,
        refusal: { kind: 'no-consent', again: false },
      });
    expect(await rowsInArchive()).toBe(0);
    expect(storedNow()).toEqual({ local: {}, session: {} });
  });

  it('stores nothing that strangers say after Start', async () => {
    store('settings', { hasConsented: true, consentedAt: 1 });
    const before = storedNow();
    for (const sender of Object.values(HOSTILE)) {
      for (const type of TYPES) await say(to(type, FROM_CONTENT[type]), sender);
      await say(to('deleteEverything', null), sender);
      await say(to('clearProblems', null), sender);
    }
    expect(await rowsInArchive()).toBe(0);
    expect(storedNow()).toEqual(before);
  });

  it('stores what the content script says, once however often it is said', async () => {
    const message = to('recordCapture', FROM_CONTENT.recordCapture);
    expect(await say(message, CONTENT)).toEqual({ ok: true, value: null });
    const once = await rowsInArchive();
    expect(once).toBeGreaterThan(3);
    expect(await say(message, CONTENT)).toEqual({ ok: true, value: null });
    expect(await rowsInArchive()).toBe(once);
  });

  it('leaves no trace of a stranger whose profile was visited, and keeps that of somebody in a list', async () => {
    const kept = await rowsInArchive();
    const nothing = { youFollow: false, followsYou: false, isRequested: false };
    const { account } = FROM_CONTENT.recordProfile;
    const visit = { ...FROM_CONTENT.recordProfile, ...nothing };
    const stranger = { ...visit, account: { ...account, id: '77', username: 'passer.by', fbidV2: null } };
    expect(await say(to('recordProfile', stranger), CONTENT)).toEqual({ ok: true, value: null });
    expect(await rowsInArchive()).toBe(kept);
    expect(await say(to('recordProfile', visit), CONTENT)).toEqual({ ok: true, value: null });
    expect(await rowsInArchive()).toBeGreaterThan(kept);
  });

  it.each(TYPES.filter((type) => type !== 'reportPulse'))(
    'keeps the same after %s said again for want of an answer as after it said once',
    async (type) => {
      const message = to(type, FROM_CONTENT[type]);
      await say(message, CONTENT);
      const once = await everythingKept();
      await say(message, CONTENT);
      expect(await everythingKept()).toEqual(once);
    },
  );

  it('forgets nothing because instagram.com says so, everything because the panel does', async () => {
    const kept = await rowsInArchive();
    expect(await say(to('deleteEverything', null), CONTENT)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await rowsInArchive()).toBe(kept);
    expect(await say(to('deleteEverything', null), SIDE_PANEL)).toEqual({ ok: true, value: null });
    expect(await rowsInArchive()).toBe(0);
  });

  it('counts what was malformed where the person can see it, without a word of what it said', async () => {
    await say(to('recordCapture', { ...FROM_CONTENT.recordCapture, viewer: 'secret.name' }), CONTENT);
    await say(to('clearProblems', null), CONTENT);
    await new Promise((done) => setTimeout(done, 20));
    expect(storedNow().local['problems']).toMatchObject([
      { endpoint: 'message', problem: 'malformed', detail: 'recordCapture', count: 1 },
    ]);
    expect(JSON.stringify(storedNow().local['problems'])).not.toContain('secret');
  });
});
