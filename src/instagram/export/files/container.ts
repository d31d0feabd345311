import { isOfInterest } from './catalog';
import { ByteBudget, type ExportEntry, inPieces, type SourceFile } from './entry';
import type { ExportLimits } from './limits';
import { isMedia } from './media-names';
import { ExportRefusal } from './problem';
import type { Yielder } from './yielder';
import { isZip, openZip } from './zip';

/** Whatever the person picked: one ZIP, several, a folder, or single files. */
export type ExportSource = readonly SourceFile[];

export interface Container {
  readonly entries: readonly ExportEntry[];
  /** Names of the archives picked, by the number their entries bear: they tell the owner and the date. */
  readonly names: ReadonlyMap<number, string>;
}

export async function openContainer(source: ExportSource, limits: ExportLimits, yielder: Yielder): Promise<Container> {
  if (source.length > limits.listed) throw new ExportRefusal('too-many-entries', { count: limits.listed });
  const budget = new ByteBudget(limits);
  const entries: ExportEntry[] = [];
  const names = new Map<number, string>();
  for (const [container, file] of source.entries()) {
    yielder.check();
    if (isMedia(file.path)) continue;
    if (await isZip(file.blob)) {
      names.set(container, file.path);
      entries.push(...(await openZip(file, container, budget, yielder)));
    } else if (isOfInterest(file.path)) entries.push(plainEntry(file, budget, yielder));
    if (entries.length > limits.entries) throw new ExportRefusal('too-many-entries', { count: limits.entries });
    await yielder.yieldNow();
  }
  return { entries, names };
}

function plainEntry(file: SourceFile, budget: ByteBudget, yielder: Yielder): ExportEntry {
  return {
    path: file.path,
    // Files of one pick that are no archives are one folder, so one container.
    container: -1,
    size: file.blob.size,
    crc: null,
    isEncrypted: false,
    async read(take) {
      let seen = 0;
      const reader = file.blob.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read().catch((error: unknown) => {
            throw new ExportRefusal('broken-file', { path: file.path, detail: [String(error)] });
          });
          if (done) return;
          seen += value.length;
          budget.spend(value.length, seen, file.path);
          yielder.done += value.length;
          await inPieces(value, take, yielder);
        }
      } finally {
        reader.releaseLock();
      }
    },
  };
}
