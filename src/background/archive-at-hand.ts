import { type Archive, openArchive } from '../archive/open';

let opening: Promise<Archive> | null = null;

/** The open archive, opened when first needed. A connection that closes under us is opened anew by the next caller. */
export function archiveAtHand(): Promise<Archive> {
  opening ??= openArchive({ onClosed: forget }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opening;
}

function forget(): void {
  opening = null;
}
