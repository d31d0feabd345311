import { readSettings } from '../platform/settings';

/** Thrown where something was to be stored before the person pressed Start. */
export class NoConsent extends Error {
  constructor() {
    super('Nothing was stored: the person has not pressed Start. Press Start in the panel first.');
  }
}

/** The content script holds back before Start; the writer checks for itself. */
export async function mustHaveConsent(): Promise<void> {
  if (!(await readSettings()).hasConsented) throw new NoConsent();
}
