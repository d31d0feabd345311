// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.
import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { toldBy } from '../archive/fixtures/told';
import { openArchive } from '../archive/store/open';
import { CONTENT, FROM_CONTENT, SIDE_PANEL, to } from '../messages/fixtures/spoken';
import { clearStored, say, store, storedNow } from '../platform/fixtures/pretend-browser';
import './index';

/** The browser keeps the archive and the small storage apart, so either may be lost without the other. */

const START = { hasConsented: true, consentedAt: 1 };
const capture = (name: string) =>
  say(to('recordCapture', { ...FROM_CONTENT.recordCapture, captureId: `capture-${name}` }), CONTENT);

async function told() {
  const archive = await openArchive({ mode: 'read' });
  const all = await toldBy(archive);
  archive.close();
  return all;
}

describe('the small storage lost, the archive kept', () => {
  it('nothing is written until Start is pressed again, and then all of it is there and goes on', async () => {
    store('settings', START);
    expect(await capture('before')).toEqual({ ok: true, value: null });
    const kept = await told();
    expect(kept.readings).toHaveLength(1);

    clearStored();
    expect(await capture('between')).toEqual({ ok: false, refusal: { kind: 'no-consent', again: false } });
    expect(await told()).toEqual(kept);
    store('settings', START);
    expect(await told()).toEqual(kept);
    expect(await capture('before')).toEqual({ ok: true, value: null });
    expect(await told()).toEqual(kept);
    expect(await capture('after')).toEqual({ ok: true, value: null });
    expect((await told()).captures).toHaveLength(2);
  });

  it('what can be taken back is still taken back', async () => {
    const { viewer, list } = FROM_CONTENT.recordCapture;
    const before = await told();
    const order = { kind: 'list' as const, viewer, owner: list.owner, list: list.kind };
    const { value: forgetId } = (await say(to('forget', order), SIDE_PANEL)) as { value: string };
    expect((await told()).readings).toHaveLength(0);
    clearStored();
    expect(await say(to('unforget', { forgetId }), SIDE_PANEL)).toEqual({ ok: true, value: true });
    // What was still open comes back as far as it came.
    const { sets, readings, snapshots } = await told();
    expect(sets).toEqual(before.sets);
    expect(snapshots.map(({ snapshotId }) => snapshotId)).toEqual(readings.map(({ readingId }) => readingId));
  });
});

describe('the archive lost, the small storage kept', () => {
  it('an empty one takes its place, under the same name, and what is read from then on is kept', async () => {
    store('settings', { ...START, theme: 'dark' });
    await deleteDB('balik');
    expect((await told()).readings).toHaveLength(0);
    expect(await capture('anew')).toEqual({ ok: true, value: null });
    expect((await told()).captures).toHaveLength(1);
    expect(storedNow().local['settings']).toMatchObject({ theme: 'dark', hasConsented: true });
    expect(storedNow().session['writeTrouble']).toBeUndefined();
  });

  it('what could be taken back is too late, and says so', async () => {
    const asked = { forgetId: 'long-gone' };
    expect(await say(to('unforget', asked), SIDE_PANEL)).toEqual({ ok: true, value: false });
  });
});
