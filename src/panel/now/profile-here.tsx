import { useEffect } from 'preact/hooks';
import type { Place } from '../../platform/place';
import { useTexts } from '../../ui/texts-context';
import { useRest } from '../advice/use-rest';
import { useStory } from '../person/use-story';
import { VerdictCard } from '../person/verdict-card';
import { usePanel } from '../shell/use-panel';

interface ProfileHereProps {
  readonly place: Extract<Place, { kind: 'profile' }>;
  /** Called with the username once all that is known of it is drawn. */
  readonly onShown: (username: string) => void;
}

/** The profile the person looks at. */
export function ProfileHere({ place, onShown }: ProfileHereProps) {
  const { t } = useTexts();
  const viewers = usePanel((state) => state.remembered!.viewers);
  const judging = usePanel((state) => state.remembered!.viewer);
  // Nobody is judged by themselves: also where nobody is logged in, or nobody knows who is.
  const isOwn = viewers.some(
    ({ id, username }) =>
      (id === place.viewer || id === judging) && (id === place.accountId || username === place.username),
  );
  const story = useStory({ username: place.username, accountId: place.accountId });
  const isShown = isOwn || story === null;
  useEffect(() => {
    if (isShown) onShown(place.username);
  }, [isShown, place.username]);
  if (isOwn) return <OwnProfile />;
  if (story === undefined) return null;
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

/** Nobody is judged by themselves; what can be read here is said. */
function OwnProfile() {
  const { t } = useTexts();
  const isResting = useRest() !== null;
  return (
    <p class="guidance">
      {t('now.ownProfile')} {!isResting && t('now.ownProfile.do')}
    </p>
  );
}
