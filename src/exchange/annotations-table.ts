import { readAnnotations } from '../archive/notes/annotations';
import type { Archive } from '../archive/store/open';
import { isWithin, type Scope, type ScopeViewer } from './scope';
import { type Batch, batchOf, type Table } from './table';

interface WrittenAnnotation {
  readonly at: number;
  readonly text: string;
  readonly viewer: ScopeViewer;
}

/** What the person wrote on the time axis. */
export const ANNOTATIONS: Table<WrittenAnnotation> = {
  name: 'annotations',
  version: 1,
  columns: [
    { name: 'at', type: 'moment', value: ({ at }) => at },
    { name: 'text', type: 'text', value: ({ text }) => text },
    { name: 'viewer_id', type: 'text', value: ({ viewer }) => viewer.id },
    { name: 'viewer_username', type: 'text', value: ({ viewer }) => viewer.username },
  ],
};

export async function* annotationsTable(archive: Archive, scope: Scope): AsyncIterable<Batch> {
  for (const viewer of scope.viewers) {
    const rows = (await readAnnotations(archive, viewer.id)).filter(({ at }) => isWithin(at, scope));
    yield batchOf(
      ANNOTATIONS,
      rows.map(({ at, text }) => ({ at, text, viewer })),
    );
  }
}
