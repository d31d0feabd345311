import { useMemo } from 'preact/hooks';
import { drawnCertainty } from '../../domain/drawn';
import { type AccountEvidence, judge, type Verdict } from '../../domain/follow-back';
import { TOO_EARLY_MS } from '../../domain/standing';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { StatusSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import { ImportedOf } from '../import/imported-of-account';
import { lazyPiece } from '../lazy-piece';
import { usePanel } from '../use-panel';
import type { AccountStory } from './account-story';
import { evidenceWords } from './evidence-words';
import { SurerList } from './surer-list';
import { surerOfOne } from './surer-words';
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
  const { surer } = usePanel((state) => state.remembered!.knowledge);
  const { status, certainty, asOf, isOld, why } = verdict;
  const drawn = drawnCertainty(verdict);
  // Whoever looks at the profile itself need not be told to open it.
  const surerBy = surerOfOne(verdict, surer).filter((one) => isInSheet || one !== 'visit-one');
  return (
    <article
      class="verdict stack"
      data-verdict={status}
      data-why={why ?? undefined}
      data-verdict-account={account.username}
    >
      <div class="person">
        <InitialsDisc username={account.username} fullName={account.fullName} />
        <PersonName username={account.username} fullName={account.fullName} />
      </div>
      <div class="verdict-head">
        <StatusSign status={status} certainty={drawn} isOld={isOld} isLarge />
        <div>
          <h2 id={headingId}>{t(`verdict.${headlineOf(verdict)}`, { username: account.username })}</h2>
          <p class="soft small number" data-as-of={asOf ?? ''}>
            {certainty !== null && (
              <span data-certainty={certainty}>{t(`verdict.${certainty === drawn ? certainty : 'plain'}`)} · </span>
            )}
            {asOf === null
              ? t('verdict.noDate')
              : t('verdict.asOf', { date: texts.day(asOf, now), ago: texts.ago(asOf, now) })}
          </p>
        </div>
      </div>
      {why === 'too-early' && <p class="notice small">{t(`verdict.early.${earlyBy(evidence, now)}`)}</p>}
      {isOld && <p class="notice small">{t('verdict.old')}</p>}
      <div>
        <h3>{t('verdict.why')}</h3>
        <ul class="evidence small">
          {evidenceWords(verdict, texts, now).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
      <SurerList surer={surerBy} isOfOne />
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

/** Of somebody who may be hidden it is not said in a headline as if it were sure. */
function headlineOf(verdict: Verdict) {
  const { status, why, followsYou, youFollow } = verdict;
  if (why !== null) return why;
  if (status === 'unknown')
    return [followsYou, youFollow].every(({ evidence }) => evidence.kind === 'in-neither') ? 'in-neither' : status;
  const isLikely = drawnCertainty(verdict) === 'likely';
  return isLikely && (status === 'only-i-follow' || status === 'neither') ? (`${status}.likely` as const) : status;
}

/** Whether it is too early now, or was when the followers were last read. */
function earlyBy({ followedSinceAt }: AccountEvidence, now: number): 'now' | 'then' {
  return followedSinceAt !== null && now - followedSinceAt < TOO_EARLY_MS ? 'now' : 'then';
}
