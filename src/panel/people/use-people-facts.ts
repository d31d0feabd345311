import { type PeopleFacts, readPeopleFacts } from '../../archive/facts/for-people';
import { useFromArchive } from '../shell/use-from-archive';

/** What exports tell of everybody, read once somebody needs it: names come first. Null while it is not there. */
export function usePeopleFacts(isWanted: boolean): PeopleFacts | null {
  return useFromArchive(isWanted ? 'what exports tell of people' : 'nothing yet', (archive, viewer) =>
    isWanted ? readPeopleFacts(archive, viewer, Date.now()) : Promise.resolve(null),
  );
}
