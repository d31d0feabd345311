import { readAnnotations } from '../archive/notes/annotations';
import type { Archive } from '../archive/store/open';
import { isWithin, type Scope } from './scope';
import { type Batch, batchOf, type Table } from './table';

/** What the person wrote on the time axis. */
export const ANNOTATIONS: Table = {
  name: 'annotations',
  version: 1,
  columns: [
    { name: 'at', type: 'moment' },
    { name: 'text', type: 'text' },
    { name: 'viewer_id', type: 'text' },
    { name: 'viewer_username', type: 'text' },
  ],
};

export async function* annotationsTable(archive: Archive, scope: Scope): AsyncIterable<Batch> {
  for (const { id, username } of scope.viewers) {
    const rows = (await readAnnotations(archive, id)).filter(({ at }) => isWithin(at, scope));
    yield batchOf(
      ANNOTATIONS,
      rows.map(({ at, text }) => [at, text, id, username]),
    );
  }
}
