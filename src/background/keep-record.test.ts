// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTENT, HOSTILE, SIDE_PANEL, to } from '../messages/fixtures/spoken';
import { clearStored, say, store, storedNow } from '../platform/fixtures/pretend-browser';
import { MOST_RECORD_CHARS, RECORDING_MS, type Recording, readRecording, readRecordText } from '../platform/recording';
import './index';

const order = (what: 'startRecording' | 'stopRecording' | 'discardRecording') => say(to(what, null), SIDE_PANEL);
let batches = 0;
const startOf = async () => (await readRecording())?.startedAt ?? 0;
const add = async (text: string, batch = `batch-${batches++}0000`, startedAt?: number) =>
  say(to('addToRecord', { startedAt: startedAt ?? (await startOf()), batch, text }), CONTENT);
const ask = () => say(to('askRecording', null), CONTENT) as Promise<{ ok: boolean; value?: { key: string } | null }>;
const whole = async () => readRecordText((await readRecording()) as Recording);
const ends = async () => (await readRecording())?.endedBy;

beforeEach(() => {
  clearStored();
  store('settings', { hasConsented: true, consentedAt: 1 });
});
afterEach(() => vi.restoreAllMocks());

describe('a recording', () => {
  it('is off until the panel begins it, and nobody on instagram.com can', async () => {
    expect(await ask()).toEqual({ ok: true, value: null });
    expect(await add('early\n')).toEqual({ ok: true, value: false });
    for (const what of ['startRecording', 'stopRecording', 'discardRecording'])
      for (const sender of [CONTENT, ...Object.values(HOSTILE)])
        expect(await say(to(what, null), sender)).toMatchObject({ refusal: { kind: 'not-allowed' } });
    expect(storedNow().session).toEqual({});
    expect(storedNow().local).not.toHaveProperty('recordingUntil');
  });

  it('is not begun before Start, and ends with the consent', async () => {
    store('settings', { hasConsented: false });
    expect(await order('startRecording')).toMatchObject({ refusal: { kind: 'no-consent' } });
    expect(storedNow().session).toEqual({});
    store('settings', { hasConsented: true });
    await order('startRecording');
    store('settings', { hasConsented: false });
    expect(await add('one\n')).toMatchObject({ refusal: { kind: 'no-consent' } });
    expect(await ask()).toMatchObject({ refusal: { kind: 'no-consent' } });
  });

  it('keeps what is added in order, once however often it is said, and begins with a line about itself', async () => {
    await order('startRecording');
    expect(await add('one\n', 'batch-first')).toEqual({ ok: true, value: true });
    expect(await add('one\n', 'batch-first')).toEqual({ ok: true, value: true });
    await add('two\nthree\n');
    expect(await whole()).toBe('{"record":1,"balik":"0"}\none\ntwo\nthree\n');
  });

  it('takes nothing that comes late of the recording before', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(1_000);
    await order('startRecording');
    const before = await startOf();
    await add('one\n');
    await order('stopRecording');
    vi.spyOn(Date, 'now').mockReturnValue(2_000);
    await order('startRecording');
    expect(await add('late\n', 'batch-late', before)).toEqual({ ok: true, value: false });
    expect(await add('two\n')).toEqual({ ok: true, value: true });
    expect(await whole()).toBe('{"record":1,"balik":"0"}\ntwo\n');
  });

  it('tells the recorder its key and the words that are nobody’s, and throws the key away as it ends', async () => {
    await order('startRecording');
    const first = (await ask()).value;
    expect(first).toMatchObject({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
      words: expect.stringContaining(' username '),
    });
    expect(JSON.stringify(storedNow().local)).not.toContain(first!.key);
    expect(storedNow().local['recordingUntil']).toBeGreaterThan(Date.now());
    await order('stopRecording');
    expect(JSON.stringify(storedNow())).not.toContain(first!.key);
    expect(storedNow().local).not.toHaveProperty('recordingUntil');
    expect([await ask(), await add('late\n'), await ends()]).toEqual([
      { ok: true, value: null },
      { ok: true, value: false },
      'hand',
    ]);
    await order('startRecording');
    expect((await ask()).value!.key).not.toBe(first!.key);
  });

  it('ends by itself after 15 minutes, the key with it', async () => {
    await order('startRecording');
    await add('one\n');
    const late = Date.now() + RECORDING_MS + 1;
    vi.spyOn(Date, 'now').mockReturnValue(late);
    expect(await add('two\n')).toEqual({ ok: true, value: false });
    expect(await readRecording()).toMatchObject({ endedBy: 'time', key: null });
    expect(await whole()).toMatch(/one\n$/);
  });

  it('ends by itself before it has more than 5 MB', async () => {
    await order('startRecording');
    const text = `${'x'.repeat(999_998)}\n`;
    for (let at = 0; at < 4; at++) expect(await add(text)).toEqual({ ok: true, value: true });
    expect(await add(text)).toEqual({ ok: true, value: false });
    expect(await ends()).toBe('size');
    expect((await whole()).length).toBeLessThanOrEqual(MOST_RECORD_CHARS);
  });

  it('is gone without a trace once it is discarded, begun anew, or everything is deleted', async () => {
    const parts = () => Object.keys(storedNow().session).filter((key) => key.startsWith('record'));
    await order('startRecording');
    await add('one\n');
    await order('startRecording');
    expect(await whole()).not.toContain('one');
    for (const end of ['discardRecording', 'deleteEverything']) {
      await order('startRecording');
      await add('one\n');
      expect(await say(to(end, null), SIDE_PANEL)).toEqual({ ok: true, value: null });
      expect(parts()).toEqual([]);
      expect(storedNow().local).not.toHaveProperty('recordingUntil');
    }
  });

  it('is in the browser’s memory only: nothing of it is written to the disk', async () => {
    await order('startRecording');
    await add('{"users":[]}\n');
    expect(JSON.stringify(storedNow().local)).not.toContain('users');
  });
});
