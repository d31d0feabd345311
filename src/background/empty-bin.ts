import { nextOverIn } from '../archive/bin/bin';
import type { Archive } from '../archive/store/open';
import { reading } from '../archive/store/transaction';
import { letGoOfForgotten } from '../archive/write/forget';
import { announce } from '../messages/announce';
import { archiveConnection, onArchiveOpened } from './archive-connection';
import { inQueue } from './queue';

/**
 * What was deleted is gone by itself once its hour is over: while this worker lives at that moment; else as soon as one
 * needs the archive again, and when the browser starts. Taking back asks for the time on its own, so what still lies
 * there until then cannot come back.
 */
export async function emptyBin(): Promise<void> {
  await emptyBinOf(await archiveConnection());
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Empties the bin when the next thing in it is over, if the worker still lives by then. */
export async function emptyBinInTime(archive: Archive): Promise<void> {
  try {
    const wait = await reading(archive, ['bin'], (tx) => nextOverIn(tx, Date.now()));
    clearTimeout(timer);
    if (wait !== null) timer = setTimeout(() => void inQueue(emptyBin).catch(() => undefined), wait);
  } catch {
    // Whoever needs the archive next tries again.
  }
}

async function emptyBinOf(archive: Archive): Promise<void> {
  await letGoOfForgotten(archive, Date.now());
  announce({ changed: 'archive' });
  await emptyBinInTime(archive);
}

onArchiveOpened((archive) => void emptyBinInTime(archive));
