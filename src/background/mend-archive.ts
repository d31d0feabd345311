import { openArchive } from '../archive/store/open';
import { ArchiveProblem } from '../archive/store/problem';
import { layFor, mustBeReadable, putRescued } from '../archive/write/rescued';
import { announce } from '../messages/announce';
import type { MendSays } from '../messages/mend-messages';
import { laterArchiveName, readArchiveName, writeArchiveName } from '../platform/archive-name';
import { letGoOfArchive } from './archive-connection';
import { inQueue } from './queue';
import { noteHealthy } from './write-health';

type Handlers = { [T in keyof MendSays]: (says: MendSays[T]['says']) => Promise<MendSays[T]['answer']> };

/** Databases of unfinished attempts may lie in the way; they are passed by, not deleted. */
const MOST_ATTEMPTS = 20;

/** The last steps of the ladder when the archive will not open. The person asked for each; nothing is deleted. */
export const mendHandlers: Handlers = {
  beginAfresh: () =>
    inQueue(async () => {
      const name = await freeName();
      (await openArchive({ name })).close();
      await goOnWith(name);
      return null;
    }),
  putBack: ({ name, lines, isLast }) =>
    inQueue(async () => {
      const target = name ?? (await freeName());
      if (target === (await readArchiveName()))
        throw new ArchiveProblem('aborted', 'A database that is in use is not written over.');
      if (name === null) await layFor(target, lines[0] ?? '');
      await putRescued(target, name === null ? lines.slice(1) : lines);
      if (isLast) {
        await mustBeReadable(target);
        await goOnWith(target);
      }
      return target;
    }),
};

async function freeName(): Promise<string> {
  const present = await readArchiveName();
  const taken = new Set((await indexedDB.databases().catch(() => [])).map((one) => one.name));
  for (let steps = 1; steps <= MOST_ATTEMPTS; steps++) {
    const name = laterArchiveName(present, steps);
    if (!taken.has(name)) return name;
  }
  throw new ArchiveProblem('cannot-open', 'No name is free for a fresh database.');
}

async function goOnWith(name: string): Promise<void> {
  await writeArchiveName(name);
  letGoOfArchive();
  await noteHealthy();
  announce({ changed: 'archive' });
}
