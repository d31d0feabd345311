import { findAccount } from '../archive/accounts/read-accounts';
import { readReadings } from '../archive/readings/read-readings';
import { recordProfile, recordTie } from '../archive/write/profile';
import type { ProfileSighting, TieSighting } from '../domain/looks/profile';
import { announce } from '../messages/announce';
import { archiveConnection } from './archive-connection';
import { mustHaveConsent } from './consent';

/**
 * Keeps what a profile showed, but only of people who are part of the person's lists: visiting a stranger's profile
 * leaves no trace here. (What the mark shows of a stranger comes from the page's own fresh answer, not from us.)
 */
export async function keepProfile(sighting: ProfileSighting): Promise<null> {
  await mustHaveConsent();
  const archive = await archiveConnection();
  const { viewer, account } = sighting;
  const hasTie = sighting.youFollow === true || sighting.followsYou === true || sighting.isRequested === true;
  const isPart =
    account.id === viewer ||
    hasTie ||
    (await findAccount(archive, { id: account.id })) !== null ||
    (await readReadings(archive, viewer)).some((reading) => reading.list.owner === account.id);
  if (!isPart) return null;
  await recordProfile(archive, sighting);
  announce({ changed: 'archive' });
  return null;
}

/** Keeps what an answer said of ties: looked at, or done by the person's own hand. */
export async function keepTies(sightings: readonly TieSighting[]): Promise<null> {
  await mustHaveConsent();
  const archive = await archiveConnection();
  for (const sighting of sightings) await recordTie(archive, sighting);
  if (sightings.length > 0) announce({ changed: 'archive' });
  return null;
}
