import type { Archive } from '../store/open';
import type { AnnotationRow } from '../store/schema';
import { writing } from '../store/transaction';

/** Adds an annotation, or puts another in the place of the one of the same id. */
export function putAnnotation(archive: Archive, annotation: AnnotationRow): Promise<void> {
  return writing(archive, ['annotations'], 'relaxed', async (tx) => {
    tx.objectStore('annotations').put(annotation);
  });
}

/** Deletes an annotation for good; one that is not there is no error. */
export function deleteAnnotation(archive: Archive, annotationId: string): Promise<void> {
  return writing(archive, ['annotations'], 'relaxed', async (tx) => {
    tx.objectStore('annotations').delete(annotationId);
  });
}
