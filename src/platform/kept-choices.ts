import { asSettings, changeSettings } from './settings';
import { readStored, writeStored } from './stored';

/**
 * What the person chose, as it is stored in `storage.local`: goes into a backup beside the archive. Whatever else is
 * stored there (troubleshooting, when the last backup was) belongs to this browser and stays. A test holds this list to
 * all keys that are ever written.
 */
export const CHOICE_KEYS = ['settings', 'hintChoices'] as const;

/** What of these was ever written, as it is stored; for a backup. */
export async function readChoices(): Promise<Record<string, unknown>> {
  const choices: Record<string, unknown> = {};
  for (const key of CHOICE_KEYS) {
    const value = await readStored('local', key);
    if (value !== undefined) choices[key] = value;
  }
  return choices;
}

/**
 * Takes choices of a backup over. Moving in (`isMove`) brings the settings along, though never the consent: that is given
 * in each browser anew. Choices about hints are taken for viewers who have made none here.
 */
export async function takeChoices(choices: unknown, isMove: boolean): Promise<void> {
  if (!isRecord(choices)) return;
  if (isMove && isRecord(choices['settings'])) {
    const { hasConsented: _, consentedAt: __, ...settings } = asSettings(choices['settings']);
    await changeSettings(settings);
  }
  if (!isRecord(choices['hintChoices'])) return;
  const here = await readStored('local', 'hintChoices');
  // What is damaged is made whole by whoever reads it (`hint-choices.ts`).
  await writeStored('local', 'hintChoices', { ...choices['hintChoices'], ...(isRecord(here) ? here : {}) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
