import { useTexts } from '../../ui/texts-context';
import { useProfilesRest } from '../advice/use-rest';
import { ProfileButton } from './profile-button';
import { StepSign } from './step-sign';
import type { Whereabouts } from './whereabouts';

interface ProfileStepProps {
  readonly where: Whereabouts;
  /** It was open before: its counts are known, or a list that opens from it. */
  readonly isSeen: boolean;
  /** Nothing speaks against going there now. */
  readonly mayLead: boolean;
  /** Its address is known. */
  readonly isKnown: boolean;
}

/** The first step: where both lists open. */
export function ProfileStep({ where, isSeen, mayLead, isKnown }: ProfileStepProps) {
  const { t } = useTexts();
  const isHere = where.kind === 'own-profile';
  const isDone = isHere || isSeen;
  const state = isDone ? 'done' : 'todo';
  return (
    <li class="step" data-step="profile" data-step-state={state}>
      <StepSign state={state} number={1} isCurrent={mayLead && !isHere} />
      <div class="step-body">
        <div class="reading-head">
          <h3>{t('check.profile')}</h3>
          <span class="soft small">{t(isHere ? 'check.here' : isDone ? 'check.done' : 'check.todo')}</span>
        </div>
        {mayLead && !isHere && <WayThere where={where} isKnown={isKnown} />}
      </div>
    </li>
  );
}

/** The one useful thing to say of the place where the person is. */
function WayThere({ where, isKnown }: { readonly where: Whereabouts; readonly isKnown: boolean }) {
  const { t } = useTexts();
  const isAway = where.kind === 'away';
  return (
    <>
      {where.kind === 'profile' && <p class="small">{t('check.profile.ofOther', { username: where.username })}</p>}
      {(isKnown || isAway) && (
        <div class="buttons">
          <ProfileButton look="primary" />
        </div>
      )}
      {!isKnown && <p class="small">{t(isAway ? 'check.profile.find' : 'check.profile.findHere')}</p>}
    </>
  );
}

/** The last step: what the profile counts after the lists are read. */
export function AgainStep({ mayLead }: Pick<ProfileStepProps, 'mayLead'>) {
  const { t } = useTexts();
  const areProfilesResting = useProfilesRest();
  return (
    <li class="step" data-step="again" data-step-state="todo">
      <StepSign state="todo" number={4} />
      <div class="step-body">
        <div class="reading-head">
          <h3>{t('check.again')}</h3>
          <span class="soft small">{t('check.last')}</span>
        </div>
        {mayLead && !areProfilesResting && <p class="soft small">{t('check.again.why')}</p>}
      </div>
    </li>
  );
}
