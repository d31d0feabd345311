import { StatusSign } from '../ui/status-sign';
import { usePhrases, useTexts } from '../ui/texts-context';

/** Somebody invented, for the verdict below the list. */
const RANI = 'rani.lestari';

/** Names are drawn as strokes: nobody real stands in a picture. */
const ROWS = [
  { status: 'only-i-follow', certainty: 'certain', name: 'M0 4h62M0 12h38' },
  { status: 'mutual', certainty: 'certain', name: 'M0 4h46M0 12h58' },
  { status: 'only-i-follow', certainty: 'likely', name: 'M0 4h54M0 12h30' },
] as const;

/** What one gets, in small: people with their signs, and what is said of one of them. */
export function ConsentPicture() {
  const { t } = useTexts();
  const say = usePhrases('start');
  const sayOfVerdict = usePhrases('evidence');
  return (
    <div class="consent-picture" role="img" aria-label={say('consent.picture')}>
      {ROWS.map(({ status, certainty, name }) => (
        <div key={name} class="consent-row">
          <svg class="turns" viewBox="0 0 92 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" />
            <path d={name} transform="translate(26 2)" />
          </svg>
          <span>
            {t(`tab.${status}`)}
            {certainty === 'likely' && <small> ({t('verdict.likely')})</small>}
          </span>
          <StatusSign status={status} certainty={certainty} />
        </div>
      ))}
      <p>
        {sayOfVerdict('verdict.only-i-follow', { username: RANI })}
        <small>{say('consent.picture.evidence', { count: 624 })}</small>
      </p>
    </div>
  );
}
