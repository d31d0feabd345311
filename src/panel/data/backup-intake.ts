import { CHOICES_PART } from '../../exchange/backup-format';
import type { BackupReader, Damage } from '../../exchange/backup-reader';
import type { RestoredCounts } from '../../messages/backup-messages';
import { callBackground, Refused } from '../../messages/call';
import { takeChoices } from '../../platform/kept-choices';

/** A backup that lies ready beside the archive. */
export interface Intake {
  readonly damage: Damage;
  readonly choices: unknown;
}

/** A worker that was stopped midway answers nothing; the same part again does no harm. */
const TRIES = 3;

/** Hands a backup over, part by part. Nothing of the archive changes yet. */
export async function takeIn(
  reader: BackupReader,
  passphrase: string | null,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Intake> {
  let choices: unknown = null;
  const refused: string[] = [];
  await insist(() => callBackground('beginRestore', { archiveVersion: reader.head.archive_version }));
  for await (const { part, store, json, share } of reader.parts(passphrase, signal)) {
    if (store === CHOICES_PART) choices = parsedOr(null, json);
    else if (!(await insist(() => callBackground('stageBackup', { store, json })))) refused.push(part);
    onShare(share);
  }
  const { parts, isCutOff } = reader.damage;
  return { damage: { parts: [...parts, ...refused], isCutOff }, choices };
}

/** Takes what lies ready into the archive. */
export async function keepTaken({ choices }: Intake): Promise<RestoredCounts> {
  const done = await callBackground('commitRestore', null);
  await takeChoices(choices, done.how === 'copied');
  return done;
}

export async function leaveTaken(): Promise<void> {
  await callBackground('discardRestore', null);
}

async function insist<T>(task: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++)
    try {
      return await task();
    } catch (error) {
      if (tried === TRIES || (error instanceof Refused && !error.refusal.again)) throw error;
    }
}

function parsedOr(otherwise: unknown, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return otherwise;
  }
}
