import { type Place, writePlace } from '../platform/place';
import { mustHaveConsent } from './consent';

/** Remembers, until the browser closes, what the person looks at, so that the panel can speak of it. */
export async function keepPlace(place: Place): Promise<null> {
  await mustHaveConsent();
  await writePlace(place);
  return null;
}
