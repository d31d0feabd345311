import { ArchiveProblem } from '../archive/store/problem';
import { readWriteTrouble, type WriteTrouble, writeWriteTrouble } from '../platform/write-trouble';

/** What was last noted of writing; null = it works, undefined = nothing read yet since the worker started. */
let lastTrouble: WriteTrouble | null | undefined;

/** After a write that was kept. Reads storage once per start of the worker. */
export async function noteHealthy(): Promise<void> {
  if (lastTrouble === undefined) lastTrouble = await readWriteTrouble();
  if (lastTrouble === null) return;
  lastTrouble = null;
  await writeWriteTrouble(null);
}

/** After a write that was refused, for a reason the person should know of. */
export async function noteTrouble(error: unknown): Promise<void> {
  const kind = error instanceof ArchiveProblem ? error.kind : null;
  if (kind === 'quota' || kind === 'newer-version' || kind === 'cannot-open') await reportTrouble(kind);
}

export async function reportTrouble(trouble: WriteTrouble): Promise<void> {
  lastTrouble = trouble;
  await writeWriteTrouble(trouble);
}
