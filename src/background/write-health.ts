import { ArchiveProblem } from '../archive/store/problem';
import { readWriteTrouble, type WriteTrouble, writeWriteTrouble } from '../platform/write-trouble';

/** The last word on whether writing works; undefined = this worker has just woken and has not looked. */
let told: WriteTrouble | null | undefined;

/** After a write that was kept. Costs one look for each life of the worker. */
export async function noteHealthy(): Promise<void> {
  told ??= await readWriteTrouble();
  if (told === null) return;
  told = null;
  await writeWriteTrouble(null);
}

/** After a write that was refused, for a reason the person should know of. */
export async function noteTrouble(error: unknown): Promise<void> {
  const kind = error instanceof ArchiveProblem ? error.kind : null;
  if (kind === 'quota' || kind === 'newer-version' || kind === 'cannot-open') await tell(kind);
}

export async function tell(trouble: WriteTrouble): Promise<void> {
  told = trouble;
  await writeWriteTrouble(trouble);
}
