import './person.css';
import { useMemo } from 'preact/hooks';
import { drawnCertainty } from '../../domain/ties/drawn';
import { judge } from '../../domain/ties/follow-back';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { StatusSign } from '../../ui/status-sign';
import { surerNow } from '../advice/surer-now';
import { surerOfOne } from '../advice/surer-words';
import { useProfilesRest, useRest } from '../advice/use-rest';
import { useSurer } from '../advice/use-surer';
import { lazyPiece } from '../shell/lazy-piece';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';
import type { AccountStory } from './account-story';
import { evidenceWords } from './evidence-words';
import { earlyBy, headlineOf, lookedAtOf } from './headline';
import { SurerList } from './surer-list';
import { TimelineFold } from './timeline-fold';

const ImportedOf = lazyPiece(() => import('./imported-of-account').then((file) => file.ImportedOf));
const HideSwitch = lazyPiece(() => import('./hide-switch').then((file) => file.HideSwitch));
const AboutAccount = lazyPiece(() => import('./about-account').then((file) => file.AboutAccount));

interface VerdictCardProps {
  readonly story: AccountStory;
  /** Names the card: the id its heading gets. */
  readonly headingId: string;
  readonly isInSheet: boolean;
  /** Called once everything is drawn. */
  readonly onShown?: (() => void) | undefined;
}

/** One account: who it is, how the two stand, how sure that is, since which look, and why. */
export function VerdictCard({ story, headingId, isInSheet, onShown }: VerdictCardProps) {
  const texts = useLookTexts();
  const { t } = texts;
  const say = texts.book('evidence');
  const now = usePanel((state) => state.now);
  const { account, evidence, earlierNames } = story;
  const verdict = useMemo(() => judge(evidence, now), [evidence, now]);
  const surer = useSurer();
  const isResting = useRest() !== null;
  const areProfilesResting = useProfilesRest();
  const { status, certainty, asOf, isOld, why } = verdict;
  const drawn = drawnCertainty(verdict);
  const lookedAt = lookedAtOf(verdict);
  // Whoever looks at the profile itself need not be told to open it.
  const surerBy = surerNow(surerOfOne(verdict, surer), { isResting, areProfilesResting, isStalled: false }).filter(
    (one) => isInSheet || one !== 'visit-one',
  );
  const isListed = status === 'only-i-follow';
  const known = (
    <>
      <p class="soft small">
        {t('person.firstSeen', { date: texts.day(account.firstSeenAt, now) })}
        {earlierNames.length > 0 &&
          ` · ${t('person.alsoKnown', { names: texts.commas(earlierNames.map((name) => `@${name}`)) })}`}
      </p>
      <ImportedOf number={account.number} />
    </>
  );
  return (
    <article
      class="verdict stack"
      data-verdict={status}
      data-why={why ?? undefined}
      data-verdict-account={account.username}
    >
      {/* In a sheet the name stays in sight above. */}
      {!isInSheet && (
        <div class="person">
          <InitialsDisc username={account.username} fullName={account.fullName} />
          <PersonName username={account.username} fullName={account.fullName} />
        </div>
      )}
      <div class="verdict-head">
        <StatusSign status={status} certainty={drawn} isOld={isOld} isLarge />
        <div>
          <h2 id={headingId}>{say(`verdict.${headlineOf(verdict)}`, { username: account.username })}</h2>
          <p class="soft small number" data-as-of={asOf ?? ''}>
            {certainty !== null && (
              <span data-certainty={certainty}>
                {certainty === 'likely'
                  ? t('verdict.likely')
                  : say(certainty === drawn ? 'verdict.certain' : 'verdict.plain')}{' '}
                ·{' '}
              </span>
            )}
            {lookedAt === null
              ? say('verdict.noDate')
              : texts.isUnsure(lookedAt)
                ? say('verdict.asOfDay', { date: texts.day(lookedAt, now) })
                : say('verdict.asOf', { date: texts.day(lookedAt, now), ago: texts.ago(lookedAt, now) })}
          </p>
        </div>
      </div>
      {/* Whoever opened somebody from that list may want just that; of others it stands with what is noted. */}
      {isInSheet && isListed && <HideSwitch account={account} isInSheet />}
      {why === 'too-early' && (
        <p class="guidance small">
          {say(`verdict.early.${earlyBy(evidence, now)}`)}
          {earlyBy(evidence, now) === 'then' && !isResting && ` ${say('verdict.early.do')}`}
        </p>
      )}
      {isOld && (
        <p class="guidance small">
          {lookedAt !== null && texts.isUnsure(lookedAt) ? say('verdict.oldPerhaps') : t('verdict.old')}
          {!isResting && ` ${say('verdict.old.do')}`}
        </p>
      )}
      <div>
        <h3>{say(certainty === null ? 'verdict.known' : 'verdict.why')}</h3>
        <ul class="evidence small">
          {evidenceWords(verdict, texts, now, areProfilesResting).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <SurerList surer={surerBy} isOfOne />
      {isInSheet ? (
        <>
          {known}
          <TimelineFold number={account.number} />
          <AboutAccount account={account} isInSheet isListed={isListed} onShown={onShown} />
        </>
      ) : (
        <AboutAccount account={account} isInSheet={false} isListed={isListed} known={known} onShown={onShown} />
      )}
    </article>
  );
}
