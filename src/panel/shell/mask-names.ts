import { readMaskedNames, writeMaskedNames } from '../../platform/masked-names';
import { learnNames, maskTexts, NameMask } from './masking';
import type { PanelStore } from './store';
import { throttled } from './throttle';

/** Names that were read meanwhile are learned no more often than this. */
const LEARN_EVERY_MS = 2_000;

let masking: AbortController | null = null;

/**
 * Shows invented names in the whole panel, or the real ones again; a panel opened later in the browser's session does the
 * same. Resolves when no name of the archive is drawn any more; rejects where that could not be done, and then the panel
 * says that the names are real.
 */
export async function maskNames(store: PanelStore, wanted: boolean): Promise<void> {
  const salt = wanted ? crypto.getRandomValues(new Uint16Array(1))[0]! : null;
  await maskBy(store, salt);
  await writeMaskedNames(salt);
}

/** Before anything is drawn: invented names where the panel showed them when it was closed, and each the same. */
export async function maskAsBefore(store: PanelStore): Promise<void> {
  await maskBy(store, await readMaskedNames());
}

async function maskBy(store: PanelStore, salt: number | null): Promise<void> {
  masking?.abort();
  masking = null;
  const { archive } = store.getState();
  if (salt === null || archive === null) return store.setState({ masking: 'off' });
  const ending = new AbortController();
  const { signal } = ending;
  masking = ending;
  store.setState({ masking: 'beginning' });
  const mask = new NameMask(salt);
  try {
    await learnNames(mask, archive, signal);
  } catch (error) {
    if (masking === ending) store.setState({ masking: 'off' });
    throw error;
  }
  if (signal.aborted) return;
  const maskAgain = maskTexts(document.body, mask, signal);
  store.setState({ masking: 'on' });
  const learn = throttled(
    async () => {
      await learnNewcomers(store, mask, signal);
      if (!signal.aborted) maskAgain();
    },
    LEARN_EVERY_MS,
    signal,
  );
  const stop = store.subscribe((state, before) => {
    if (state.remembered?.edition !== before.remembered?.edition) learn();
  });
  signal.addEventListener('abort', stop);
}

async function learnNewcomers(store: PanelStore, mask: NameMask, signal: AbortSignal): Promise<void> {
  const { archive } = store.getState();
  if (archive === null) return;
  await learnNames(mask, archive, signal).catch((error) => {
    if (!signal.aborted) console.error('New names could not be masked', error);
  });
}
