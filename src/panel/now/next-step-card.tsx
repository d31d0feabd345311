import type { Surer } from '../../domain/ties/surer';
import { surerOfBoth } from '../advice/surer-words';
import { useProfilesRest, useRest } from '../advice/use-rest';
import { useSurer } from '../advice/use-surer';
import { PeopleLink } from '../listing/people-link';
import { type LookTexts, useLookTexts } from '../shell/look-texts';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import type { NextStep, StepOnCard } from './next-step';
import { ProfileButton } from './profile-button';
import { useWhereabouts } from './whereabouts';

/** What would make it surer there begins at the person's own profile. */
const AT_OWN_PROFILE: readonly Surer[] = ['read', 'open-profile', 'reopen-profile', 'read-again'];
/** Steps that end on Instagram: to look at something there again. */
const ON_INSTAGRAM: readonly StepOnCard['kind'][] = ['again', 'withheld', 'empty'];
/** Steps after which there is something to see, unless it stands on the same screen. */
const TO_PEOPLE: readonly StepOnCard['kind'][] = ['done', 'again', 'capped', 'stalled', 'rest'];
/** Where lists cannot be read, the file that Instagram makes names everybody. */
const BY_FILE: readonly StepOnCard['kind'][] = ['capped', 'stalled', 'withheld', 'unidentified', 'export'];

/**
 * What would make both lists surer, once both are whole: one thing at a time, for further ways stand with the people
 * whom they are about, and so does what settles one person only.
 */
export function useNextSurer(step: NextStep): Surer | null {
  const ofLists = useSurer();
  return step.kind === 'done' ? (surerOfBoth(ofLists).find((one) => one !== 'visit-one') ?? null) : null;
}

interface NextStepCardProps {
  readonly step: StepOnCard;
  /** `useNextSurer`; null = nothing would, or something else comes first. */
  readonly surer?: Surer | null;
  /** The pause that Instagram asked for is said on this screen already. */
  readonly isRestSaid: boolean;
  /** Who follows back is told on this screen already. */
  readonly isAnswered: boolean;
}

/** The one next step in a sentence, with its link; nothing where the answer stands and nothing would make it surer. */
export function NextStepCard({ step, surer = null, isRestSaid, isAnswered }: NextStepCardProps) {
  const texts = useLookTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const isResting = useRest() !== null;
  const mayOpenProfiles = !useProfilesRest();
  const isOnOwnProfile = useWhereabouts().kind === 'own-profile';
  const isNothingHidden = useIsNothingHidden();
  if (step.kind === 'done' && surer === null && isAnswered) return null;
  const isOnInstagram =
    surer === null ? ON_INSTAGRAM.includes(step.kind) && !isWithheldForSure(step) : AT_OWN_PROFILE.includes(surer);
  const isNewer = step.kind === 'again' && step.isOfExport;
  const isByFile = BY_FILE.includes(step.kind) || isNewer || surer === 'bring-export';
  if (surer === 'reopen-profile' && isNothingHidden && isAnswered)
    return (
      <p class="soft small" data-next={step.kind}>
        <span data-surer={surer}>{t(isOnOwnProfile ? 'surer.reload-confirms' : 'surer.reopen-confirms')}</span>{' '}
        <ProfileButton look="way" />
      </p>
    );
  return (
    <section class="card stack" data-next={step.kind}>
      <h2>{t(surer === 'reopen-profile' ? 'check.again' : 'now.next')}</h2>
      {surer === null ? (
        <p>
          {step.kind === 'rest' && isRestSaid ? t('now.next.rest') : stepWords(step, texts, now)}
          {mayOpenProfiles && isToldByProfiles(step) && ` ${t('now.next.byProfile')}`}
        </p>
      ) : (
        <p data-surer={surer}>
          {t(surer === 'reopen-profile' && isOnOwnProfile ? 'surer.reopen-here' : `surer.${surer}`)}
        </p>
      )}
      {step.kind === 'export' && (
        <p class="soft small">
          {t('now.next.export.steps')}
          {!isResting && ` ${t('now.next.export.read')}`}
        </p>
      )}
      {step.kind !== 'access' && (
        <div class="buttons">
          {!isAnswered && TO_PEOPLE.includes(step.kind) && <PeopleLink />}
          {isByFile && (
            <a
              class={step.kind === 'export' ? 'button is-primary' : 'button'}
              href={hashOf({ view: 'data', part: 'import' })}
            >
              {t(isNewer ? 'now.import.newer' : 'now.import')}
            </a>
          )}
          {(isOnInstagram || (step.kind === 'export' && !isResting)) && <ProfileButton />}
        </div>
      )}
    </section>
  );
}

/** By both counts: the answer says so, and a count after it may confirm that; a line says how, and no card. */
export function useIsNothingHidden(): boolean {
  const { followers, following } = usePanel((state) => state.remembered!.knowledge);
  return followers.bound?.h === 0 && following.bound?.h === 0;
}

/** Where a list is not shown whole, profiles tell of one person each. */
function isToldByProfiles(step: StepOnCard): boolean {
  return step.kind === 'stalled' || (step.kind === 'capped' && step.lists.length > 1);
}

/** There are people in the list: to open it again at once brings nothing. */
function isWithheldForSure(step: StepOnCard): boolean {
  return step.kind === 'withheld' && (step.counted?.low ?? 0) > 0;
}

function stepWords(step: StepOnCard, texts: LookTexts, now: number): string {
  const { t } = texts;
  switch (step.kind) {
    case 'again':
      if (step.isOfExport || texts.isUnsure(step.lastAt)) return t('now.next.again.export');
      return t('now.next.again', { ago: texts.ago(step.lastAt, now) });
    case 'export':
      if (step.lack !== 'alone') return t(`now.next.export.${step.lack}`);
      return t(`now.next.export.alone.${step.lists.length > 1 ? 'both' : step.lists[0]!}`);
    case 'rest':
      return t('rest.lists', { date: texts.day(step.untilAt, now) });
    case 'capped':
    case 'stalled':
      return t(`now.next.${step.kind}.${step.lists.length > 1 ? 'both' : step.lists[0]!}`);
    case 'unidentified':
      return t(`now.next.unidentified.${step.list}`);
    case 'withheld': {
      const { list, counted } = step;
      if (list === null || counted === null) return t('now.next.withheld');
      if (counted.high === 0) return t(`now.next.withheld.none.${list}`);
      const least = texts.number(counted.low);
      const count = counted.low === counted.high ? least : t('now.next.withheld.least', { count: least });
      return t(`now.next.withheld.${list}`, { count });
    }
    default:
      return t(`now.next.${step.kind}`);
  }
}
