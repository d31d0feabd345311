import type { Archive } from './open';
import type { AnnotationRow } from './schema';
import { writing } from './transaction';

/** Adds an annotation, or puts another in the place of the one of the same id. */
export function putAnnotation(archive: Archive, annotation: AnnotationRow): Promise<void> {
  return writing(archive, ['annotations'], 'relaxed', async (tx) => {
    tx.objectStore('annotations').put(annotation);
  });
}

export function deleteAnnotation(archive: Archive, annotationId: string): Promise<void> {
  return writing(archive, ['annotations'], 'relaxed', async (tx) => {
    tx.objectStore('annotations').delete(annotationId);
  });
}
