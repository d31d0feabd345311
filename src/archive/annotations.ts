import type { AccountId } from '../domain/account';
import type { Archive } from './open';
import type { AnnotationRow } from './schema';
import { reading } from './transaction';

/** What the person wrote on the time axis ("started the campaign"), oldest first. */
export function readAnnotations(archive: Archive, viewer: AccountId): Promise<AnnotationRow[]> {
  return reading(archive, ['annotations'], (tx) =>
    tx
      .objectStore('annotations')
      .index('byViewer')
      .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
  );
}
