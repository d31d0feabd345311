import { recordViewer } from '../archive/write/profile';
import type { AccountId } from '../domain/account';
import { archiveConnection } from './archive-connection';
import { mustHaveConsent } from './consent';

/** Remembers whose account this is, so that the panel can offer it among the viewers. */
export async function keepViewer(viewer: { id: AccountId; username: string | null; seenAt: number }): Promise<null> {
  await mustHaveConsent();
  await recordViewer(await archiveConnection(), viewer);
  return null;
}
