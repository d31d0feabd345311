import { useEffect } from 'preact/hooks';
import type { Place } from '../../platform/place';
import { useTexts } from '../../ui/texts-context';
import { useStory } from '../person/use-story';
import { VerdictCard } from '../person/verdict-card';
import { usePanel } from '../shell/use-panel';
import { isOwnProfile } from './whereabouts';

interface ProfileHereProps {
  readonly place: Extract<Place, { kind: 'profile' }>;
  /** The checklist says what helps here, as long as not both lists are read. */
  readonly isInChecklist?: boolean;
  /** Called with the username once all that is known of it is drawn. */
  readonly onShown: (username: string) => void;
}

/** The profile the person looks at. */
export function ProfileHere({ place, isInChecklist = false, onShown }: ProfileHereProps) {
  const { t } = useTexts();
  const isOwn = isOwnProfile(
    place,
    usePanel((state) => state.remembered!),
  );
  const story = useStory({ username: place.username, accountId: place.accountId });
  const isShown = isOwn || story === null;
  useEffect(() => {
    if (isShown) onShown(place.username);
  }, [isShown, place.username]);
  // Nobody is judged by themselves.
  if (isOwn || story === undefined || (isInChecklist && story === null)) return null;
  if (story === null) return <p class="card soft">{t('now.unmet', { username: place.username })}</p>;
  const { number } = story.account;
  return (
    <VerdictCard
      key={number}
      story={story}
      headingId="profile-verdict"
      isInSheet={false}
      onShown={() => onShown(place.username)}
    />
  );
}
