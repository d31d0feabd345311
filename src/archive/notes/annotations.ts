import type { AccountId } from '../../domain/account';
import type { Archive } from '../store/open';
import type { AnnotationRow } from '../store/schema';
import { reading } from '../store/transaction';

/** What the person wrote on the time axis ("started the campaign"), oldest first. */
export function readAnnotations(archive: Archive, viewer: AccountId): Promise<AnnotationRow[]> {
  return reading(archive, ['annotations'], (tx) =>
    tx
      .objectStore('annotations')
      .index('byViewer')
      .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
  );
}
