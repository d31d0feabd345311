// @vitest-environment happy-dom
import { openDB } from 'idb';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { freshArchive, NOON, profile, VIEWER } from '../../archive/fixtures/invented';
import { readViewers } from '../../archive/readings/read-readings';
import { ARCHIVE_VERSION } from '../../archive/store/migrations';
import { type Archive, openArchive } from '../../archive/store/open';
import { recordProfile } from '../../archive/write/profile';
import { createPanelStore, NOTHING_KNOWN, type PanelStore } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import type { HintAbout, HintSeeker } from './find-hints';
import { useHints } from './use-hints';

const PACE: HintAbout = {
  hint: { id: 'pace-today', account: null, facts: {}, since: NOON },
  account: null,
};

/** The panel as far as hints need it, with an archive that a newer Balik will take from it. */
async function panelWithArchive(): Promise<{ readonly store: PanelStore; readonly archive: Archive }> {
  const written = await freshArchive();
  await recordProfile(written, profile());
  const { name } = written.db;
  written.close();
  const store = createPanelStore(NOON);
  const onClosed = () => store.setState({ archive: null });
  const archive = await openArchive({ name, mode: 'read', onClosed });
  const remembered = {
    viewers: [],
    viewer: VIEWER,
    readings: [],
    knowledge: NOTHING_KNOWN,
    contexts: null,
    edition: 1,
  };
  store.setState({ archive, remembered });
  return { store, archive };
}

async function upgrade({ db }: Archive): Promise<void> {
  (await openDB(db.name, ARCHIVE_VERSION + 1)).close();
}

function Hints({ find }: { readonly find: (seeker: HintSeeker) => Promise<HintAbout[]> }) {
  const hints = useHints('all', find);
  return <p>{hints === null ? 'sought' : hints.map(({ hint }) => hint.id).join(' ') || 'none'}</p>;
}

const words = () => document.body.textContent;
const draw = (store: PanelStore, find: (seeker: HintSeeker) => Promise<HintAbout[]>) =>
  render(
    <PanelContext.Provider value={store}>
      <Hints find={find} />
    </PanelContext.Provider>,
    document.body,
  );
const drawnAgain = () => new Promise((done) => setTimeout(done, 150));

afterEach(() => render(null, document.body));

it('hints stay when an upgrade takes the archive’s connection away', async () => {
  const { store, archive } = await panelWithArchive();
  draw(store, async (seeker) => ((await readViewers(seeker.archive)).length > 0 ? [PACE] : []));
  await vi.waitFor(() => expect(words()).toBe('pace-today'));
  await upgrade(archive);
  expect(store.getState().archive).toBeNull();
  await drawnAgain();
  expect(words()).toBe('pace-today');
});

it('and when it is taken while they are sought once more', async () => {
  const { store, archive } = await panelWithArchive();
  let meanwhile = async () => {};
  const find = vi.fn(async (seeker: HintSeeker) => {
    await meanwhile();
    return (await readViewers(seeker.archive)).length > 0 ? [PACE] : [];
  });
  const complained = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  draw(store, find);
  await vi.waitFor(() => expect(words()).toBe('pace-today'));
  meanwhile = () => upgrade(archive);
  const { remembered } = store.getState();
  store.setState({ remembered: { ...remembered!, edition: 2 } });
  await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(2), { timeout: 3_000 });
  await drawnAgain();
  expect(store.getState().archive).toBeNull();
  expect(complained).toHaveBeenCalledOnce();
  expect(words()).toBe('pace-today');
  complained.mockRestore();
});
