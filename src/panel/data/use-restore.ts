import { useEffect, useRef, useState } from 'preact/hooks';
import { BackupProblem, type BackupProblemKind, BackupReader } from '../../exchange/backup-reader';
import type { RestoredCounts } from '../../messages/backup-messages';
import { Refused } from '../../messages/call';
import { type Intake, keepTaken, leaveTaken, takeIn } from './backup-intake';

export type RestoreTrouble = BackupProblemKind | 'quota' | 'failed';

export type Restoring =
  | { readonly kind: 'idle' | 'keeping' | 'cancelled' }
  | { readonly kind: 'offered'; readonly reader: BackupReader; readonly isWrong: boolean }
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'damaged'; readonly intake: Intake }
  | { readonly kind: 'done'; readonly counts: RestoredCounts }
  | { readonly kind: 'refused'; readonly why: RestoreTrouble };

/** From a chosen file to what it remembers; until the last step nothing of the archive changes. */
export function useRestore() {
  const [state, setState] = useState<Restoring>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);

  const choose = async (file: Blob) => {
    try {
      setState({ kind: 'offered', reader: await BackupReader.open(file), isWrong: false });
    } catch (error) {
      setState({ kind: 'refused', why: troubleOf(error) });
    }
  };
  const start = async (reader: BackupReader, passphrase: string | null) => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setState({ kind: 'reading', share: 0 });
    try {
      const intake = await takeIn(reader, passphrase, (share) => setState({ kind: 'reading', share }), signal);
      const isWhole = intake.damage.parts.length === 0 && !intake.damage.isCutOff;
      if (isWhole) await keep(intake);
      else setState({ kind: 'damaged', intake });
    } catch (error) {
      if (!signal.aborted) console.error('The backup was not restored', error);
      const why = troubleOf(error);
      if (why === 'wrong-passphrase') setState({ kind: 'offered', reader, isWrong: true });
      else if (signal.aborted) await leave();
      else setState({ kind: 'refused', why });
    }
  };
  const keep = async (intake: Intake) => {
    setState({ kind: 'keeping' });
    try {
      setState({ kind: 'done', counts: await keepTaken(intake) });
    } catch (error) {
      console.error('The backup was not restored', error);
      setState({ kind: 'refused', why: troubleOf(error) });
    }
  };
  const leave = async () => {
    setState({ kind: 'cancelled' });
    // Where this fails it goes with the next backup that comes in.
    await leaveTaken().catch((error) => console.warn('A backup was left lying', error));
  };
  return { state, choose, start, keep, leave, cancel: () => ending.current.abort() };
}

function troubleOf(error: unknown): RestoreTrouble {
  if (error instanceof BackupProblem) return error.kind;
  const kind = error instanceof Refused ? error.refusal.kind : 'failed';
  return kind === 'quota' || kind === 'newer-version' ? kind : 'failed';
}
