import type { AccountId } from '../domain/account';
import { ALL_HINTS, type HintChoices, type Snooze } from '../domain/etiquette/hint-choices';
import { HINTS, type HintId } from '../domain/etiquette/hints';
import { onStored, readStored, writeStored } from './stored';

/** What the person chose about hints, viewer by viewer; in `storage.local`. */
const KEY = 'hintChoices';

/** One viewer's choices; `ALL_HINTS` where none were made. */
export async function readHintChoices(viewer: AccountId): Promise<HintChoices> {
  return choicesOf(await readStored('local', KEY), viewer);
}

/** Changes one viewer's choices and returns them as they are then. Of two changes at once one may be lost. */
export async function changeHintChoices(
  viewer: AccountId,
  change: (choices: HintChoices) => HintChoices,
): Promise<HintChoices> {
  const stored = await readStored('local', KEY);
  const changed = change(choicesOf(stored, viewer));
  await writeStored('local', KEY, { ...(isRecord(stored) ? stored : {}), [viewer]: changed });
  return changed;
}

/** Calls back with one viewer's choices each time any viewer's change, and not now. */
export function onHintChoices(viewer: AccountId, listener: (choices: HintChoices) => void, signal: AbortSignal): void {
  onStored('local', KEY, (stored) => listener(choicesOf(stored, viewer)), signal);
}

/** Whatever was stored, made whole: what is unknown or damaged is left out. */
export function choicesOf(stored: unknown, viewer: AccountId): HintChoices {
  const raw = isRecord(stored) && Object.hasOwn(stored, viewer) ? stored[viewer] : null;
  if (!isRecord(raw)) return ALL_HINTS;
  const muted: unknown[] = Array.isArray(raw['muted']) ? raw['muted'] : [];
  const snoozes: unknown[] = Array.isArray(raw['snoozes']) ? raw['snoozes'] : [];
  return {
    isQuiet: raw['isQuiet'] === true,
    muted: [...new Set(muted.filter(isHintId))],
    snoozes: snoozes.flatMap(snoozeIn),
  };
}

function snoozeIn(raw: unknown): Snooze[] {
  if (!isRecord(raw)) return [];
  const { id, account, untilAt } = raw;
  const isNumber = typeof account === 'number' && Number.isInteger(account) && account >= 0;
  if (!isHintId(id) || !(account === null || isNumber) || typeof untilAt !== 'number') return [];
  return [{ id, account: isNumber ? account : null, untilAt }];
}

function isHintId(value: unknown): value is HintId {
  return HINTS.some((hint) => hint.id === value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
