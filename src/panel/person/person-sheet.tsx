import './person.css';
import { useRef } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { ProfileLink } from '../../ui/profile-link';
import { Sheet } from '../../ui/sheet';
import { useTexts } from '../../ui/texts-context';
import { useStory } from './use-story';
import { VerdictCard } from './verdict-card';

interface PersonSheetProps {
  readonly number: AccountNumber;
  /** What the person came for: there the sheet opens. */
  readonly at?: 'note';
  readonly onClose: () => void;
}

/** One person in full. Who it is, the way to the profile and the way out stay in sight however far one scrolls. */
export function PersonSheet({ number, at, onClose }: PersonSheetProps) {
  const { t } = useTexts();
  const story = useStory({ number });
  const body = useRef<HTMLDivElement>(null);
  if (story == null) return null;
  const { username, fullName } = story.account;
  const goToNote = () => body.current?.querySelector<HTMLElement>('[data-note]')?.focus();
  return (
    <Sheet labelledBy="person-verdict" onClose={onClose}>
      <header class="sheet-head">
        <InitialsDisc username={username} fullName={fullName} />
        <PersonName username={username} fullName={fullName} />
        <ProfileLink username={username} label={`${t('person.open', { username })} (${t('person.newTab')})`} />
        <button type="button" class="icon-button" aria-label={t('close')} title={t('close')} onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
          </svg>
        </button>
      </header>
      <div ref={body}>
        <VerdictCard
          story={story}
          headingId="person-verdict"
          isInSheet
          {...(at === 'note' ? { onShown: goToNote } : {})}
        />
      </div>
    </Sheet>
  );
}
