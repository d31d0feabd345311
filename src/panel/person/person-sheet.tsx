import type { AccountNumber } from '../../domain/account';
import { Sheet } from '../../ui/sheet';
import { useTexts } from '../../ui/texts-context';
import { useStory } from './use-story';
import { VerdictCard } from './verdict-card';

interface PersonSheetProps {
  readonly number: AccountNumber;
  readonly onClose: () => void;
}

/** One person in full, with a plain link that the person may click. */
export function PersonSheet({ number, onClose }: PersonSheetProps) {
  const { t } = useTexts();
  const story = useStory({ number });
  if (story == null) return null;
  const { username } = story.account;
  return (
    <Sheet labelledBy="person-verdict" onClose={onClose}>
      <VerdictCard story={story} headingId="person-verdict" isInSheet />
      <div class="buttons sheet-buttons">
        <a class="button" href={`https://www.instagram.com/${username}/`} target="_blank" rel="noreferrer noopener">
          {t('person.open', { username })}
          <span class="unseen"> ({t('person.newTab')})</span>
        </a>
        <button type="button" class="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </Sheet>
  );
}
