// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { ARCHIVE_VERSION } from '../archive/store/migrations';
import { CONTENT, FROM_CONTENT, SIDE_PANEL, to } from '../messages/fixtures/spoken';
import { say, store, storedNow } from '../platform/fixtures/pretend-browser';
import './index';

store('settings', { hasConsented: true, consentedAt: 1 });

const puts = IDBObjectStore.prototype as unknown as { put(...given: unknown[]): unknown };
const realPut = puts.put;
const realOpen = indexedDB.open;
afterEach(() => {
  puts.put = realPut;
  indexedDB.open = realOpen;
});

let number = 0;
const record = () =>
  say(to('recordCapture', { ...FROM_CONTENT.recordCapture, captureId: `capture-${++number}` }), CONTENT);
const trouble = () => storedNow().session['writeTrouble'];

describe('what the panel is told of writing', () => {
  it('is nothing while all is well', async () => {
    expect(await record()).toEqual({ ok: true, value: null });
    expect(trouble()).toBeUndefined();
  });

  it('is that the disk is full, until something is kept again', async () => {
    puts.put = function (this: { transaction: { _abort(name: string): void } }, ...given) {
      const request = realPut.apply(this, given);
      this.transaction._abort('QuotaExceededError');
      return request;
    };
    expect(await record()).toEqual({ ok: false, refusal: { kind: 'quota', again: true } });
    expect(trouble()).toBe('quota');
    puts.put = realPut;
    expect(await record()).toEqual({ ok: true, value: null });
    expect(trouble()).toBeUndefined();
  });

  it('is that a newer Balik wrote here, and then nothing is said again by the page', async () => {
    (await openDB('balik', ARCHIVE_VERSION + 1)).close();
    expect(await record()).toEqual({ ok: false, refusal: { kind: 'newer-version', again: false } });
    expect(trouble()).toBe('newer-version');
  });

  it('is that nothing opens; a fresh database under a new name ends that, and the old one stays', async () => {
    indexedDB.open = function (this: IDBFactory, name: string, version?: number) {
      if (name === 'balik') throw new DOMException('Internal error opening backing store.', 'UnknownError');
      return realOpen.call(this, name, version);
    } as typeof indexedDB.open;
    expect(await record()).toEqual({ ok: false, refusal: { kind: 'cannot-open', again: true } });
    expect(trouble()).toBe('cannot-open');
    expect(await say(to('beginAfresh', null), CONTENT)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(await say(to('beginAfresh', null), SIDE_PANEL)).toEqual({ ok: true, value: null });
    expect(trouble()).toBeUndefined();
    expect(storedNow().local['archiveName']).toBe('balik-2');
    expect(await record()).toEqual({ ok: true, value: null });
    const names = (await indexedDB.databases()).map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(['balik', 'balik-2']));
  });

  it('no rescued file is laid over the database in use', async () => {
    const part = { name: 'balik-2', lines: ['{"store":"meta","key":"accounts","value":7}'], isLast: true };
    expect(await say(to('putBack', part), SIDE_PANEL)).toMatchObject({ ok: false });
    expect(storedNow().local['archiveName']).toBe('balik-2');
  });
});
