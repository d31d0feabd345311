import { useMemo } from 'preact/hooks';
import { judge } from '../../domain/follow-back';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { StatusSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import { ImportedOf } from '../import/imported-of-account';
import { lazyPiece } from '../lazy-piece';
import { usePanel } from '../use-panel';
import type { AccountStory } from './account-story';
import { evidenceWords } from './evidence-words';
import { TimelineFold } from './timeline-fold';

const AboutAccount = lazyPiece(() => import('../context/about-account').then((file) => file.AboutAccount));

interface VerdictCardProps {
  readonly story: AccountStory;
  /** Names the card: the id its heading gets. */
  readonly headingId: string;
  readonly isInSheet: boolean;
  /** Called once everything is drawn. */
  readonly onShown?: () => void;
}

/** One account: who it is, how the two stand, how sure that is, since which look, and why. */
export function VerdictCard({ story, headingId, isInSheet, onShown }: VerdictCardProps) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const { account, evidence, earlierNames } = story;
  const verdict = useMemo(() => judge(evidence, now), [evidence, now]);
  const { status, certainty, asOf, isOld, isTooEarly } = verdict;
  // Of somebody who may be hidden it is not said in a headline as if it were sure.
  const said = status === 'only-i-follow' && certainty === 'likely' ? (`${status}.likely` as const) : status;
  return (
    <article class="verdict stack" data-verdict={status} data-verdict-account={account.username}>
      <div class="person">
        <InitialsDisc username={account.username} fullName={account.fullName} />
        <PersonName username={account.username} fullName={account.fullName} />
      </div>
      <div class="verdict-head">
        <StatusSign status={status} certainty={certainty} isOld={isOld} isLarge />
        <div>
          <h2 id={headingId}>{t(`verdict.${said}`, { username: account.username })}</h2>
          <p class="soft small number" data-as-of={asOf ?? ''}>
            {certainty !== null && <span data-certainty={certainty}>{t(`verdict.${certainty}`)} · </span>}
            {asOf === null
              ? t('verdict.noDate')
              : t('verdict.asOf', { date: texts.day(asOf, now), ago: texts.ago(asOf, now) })}
          </p>
        </div>
      </div>
      {isTooEarly && <p class="notice small">{t('verdict.tooEarly')}</p>}
      {isOld && <p class="notice small">{t('verdict.old')}</p>}
      <div>
        <h3>{t('verdict.why')}</h3>
        <ul class="evidence small">
          {evidenceWords(verdict, texts, now).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <p class="soft small">
        {t('person.firstSeen', { date: texts.day(account.firstSeenAt, now) })}
        {earlierNames.length > 0 &&
          ` · ${t('person.alsoKnown', { names: earlierNames.map((name) => `@${name}`).join(', ') })}`}
      </p>
      <ImportedOf number={account.number} />
      <TimelineFold number={account.number} />
      <AboutAccount number={account.number} isInSheet={isInSheet} {...(onShown ? { onShown } : {})} />
    </article>
  );
}
