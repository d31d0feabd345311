import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ownAddress, useWhereabouts } from './whereabouts';

interface ProfileButtonProps {
  /** `primary`: it is the one thing to do now. `way`: a link in a sentence. */
  readonly look?: 'primary' | 'way';
}

/** The way to the person's own profile, or to instagram.com while nobody knows their username. Nobody is led to where they are. */
export function ProfileButton({ look }: ProfileButtonProps) {
  const { t } = useTexts();
  const { viewers, viewer } = usePanel((state) => state.remembered!);
  const address = ownAddress(viewers, viewer);
  const where = useWhereabouts().kind;
  if (where === 'own-profile' || (address === null && where !== 'away')) return null;
  return (
    <a
      class={look === 'way' ? 'way' : look === 'primary' ? 'button is-primary' : 'button'}
      href={address ?? 'https://www.instagram.com/'}
      target="_blank"
      rel="noreferrer noopener"
      data-open-profile
    >
      {t(address === null ? 'now.openInstagram' : 'check.profile.open')}
      <span class="unseen"> ({t('person.newTab')})</span>
    </a>
  );
}
