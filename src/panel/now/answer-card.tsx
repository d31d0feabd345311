import './answer.css';
import { useMemo } from 'preact/hooks';
import type { FollowListKind } from '../../domain/follow-list';
import { countOf, intersection } from '../../domain/membership';
import { BareSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import { type Answer, type AnswerCount, answerOf } from '../listing/answer';
import { boundWords, notFoundWords } from '../listing/bound-words';
import { groundOf, isCertainOf, isOldGround } from '../listing/ground';
import { useLookTexts } from '../shell/look-texts';
import { hashOf, type ListedStatus, signOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';

/** What the card tells; null where nothing is known of any tie yet. */
export function useAnswer(): Answer | null {
  const { knowledge, contexts } = usePanel((state) => state.remembered!);
  return useMemo(() => answerOf(knowledge, contexts?.of ?? null), [knowledge, contexts]);
}

/** The answer before all else: who doesn't follow back, how sure that is, and how everybody else stands. Each leads to its list. */
export function AnswerCard({ answer }: { readonly answer: Answer }) {
  const { t } = useTexts();
  const [first, ...others] = answer.counts;
  return (
    <section class="answer" aria-label={t('people.statuses')} data-answer>
      <CountLink of={first!} place="first" among={answer.inPlace} between={answer.between} />
      {answer.inPlace !== null && <WhyNotKnown of={answer.inPlace} />}
      {answer.inPlace === null && first!.status === 'only-i-follow' && <HowSure count={first!.count} />}
      <ul class="answer-others">
        {others.map((one) => (
          <li key={one.status}>
            <CountLink of={one} place="part" />
          </li>
        ))}
      </ul>
      {answer.beside.length > 0 && (
        <ul class="answer-beside small">
          {answer.beside.map((one) => (
            <li key={one.status}>
              <CountLink of={one} place="beside" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface CountLinkProps {
  readonly of: AnswerCount;
  readonly place: 'first' | 'part' | 'beside';
  /** Among whom they are, where nobody can be named. */
  readonly among?: AnswerCount | null;
  /** What is known of the count then. */
  readonly between?: Answer['between'];
}

/** Each is known by these lists, of which one may be old by now. */
const RESTS_ON: Readonly<Record<ListedStatus, readonly FollowListKind[]>> = {
  'only-i-follow': ['followers'],
  'only-they-follow': ['following'],
  mutual: ['followers', 'following'],
  'not-found': ['followers', 'following'],
  'too-early': [],
  unknown: ['followers', 'following'],
};

/** A count and whom it counts: one link to their list. */
function CountLink({ of: { status, count, known }, place, among = null, between = null }: CountLinkProps) {
  const { t, number } = useTexts();
  const now = usePanel((state) => state.now);
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  const isSaid = known !== 'nothing' || between !== null;
  // In a third of a narrow panel, words for it would be two lines more; People's tiles have a dash as well.
  const isPart = place === 'part';
  const isOld = RESTS_ON[status].some((kind) => isOldGround(knowledge[kind], now));
  return (
    <a
      class={`answer-count is-${place}`}
      href={hashOf({
        view: 'people',
        list: null,
        status: known === 'nothing' && among !== null ? among.status : status,
      })}
      data-status={status}
      data-status-count={known === 'nothing' ? '' : count}
      data-old={isOld ? '' : undefined}
    >
      <BareSign status={signOf(status)} />
      {isSaid ? (
        <strong class="number">{between === null ? number(count) : between.map(number).join('–')}</strong>
      ) : (
        isPart && <strong aria-hidden="true">–</strong>
      )}{' '}
      <span class="answer-words">
        {t(`tab.${status}`)}
        {known === 'some' && <span class="soft"> {t('answer.soFar')}</span>}
      </span>{' '}
      {!isSaid && <span class={isPart ? 'unseen' : 'answer-none'}>{t('answer.nothing')}</span>}
    </a>
  );
}

/** How many of them may be wrong, as the line above their list says it; nothing where nobody is called absent. */
function HowSure({ count }: { readonly count: number }) {
  const texts = useLookTexts();
  const now = usePanel((state) => state.now);
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  const ground = groundOf(knowledge.followers);
  if (ground === null || count === 0) return null;
  const { bound, source, lookedAt } = ground;
  const date = texts.day(lookedAt ?? now, now);
  const isOld = isOldGround(ground, now);
  const isCertain = isCertainOf(knowledge.classification, 'only-i-follow');
  return (
    <p class="soft small number" data-at-most={bound.h} data-old={isOld ? '' : undefined}>
      {boundWords({ bound, source }, { isCertain, count, date, isWaySaid: true }, texts)}
      {isOld && ` ${texts.t('verdict.old')}`}
    </p>
  );
}

/** Why nobody is said not to follow back: whom the followers lack, and how many of those may be hidden. One way to them. */
function WhyNotKnown({ of: { status, count } }: { readonly of: AnswerCount }) {
  const texts = useTexts();
  const { notFound, bound } = usePanel((state) => state.remembered!.knowledge.followers);
  const following = usePanel((state) => state.remembered!.knowledge.following.present);
  const missing = countOf(intersection(notFound, following));
  return (
    <p class="small number" data-why-not-known>
      {notFoundWords('followers', missing, bound?.h ?? null, texts)}{' '}
      <a href={hashOf({ view: 'people', list: null, status })} data-status={status} data-status-count={count}>
        {texts.t('people.toNotFound')}
      </a>
    </p>
  );
}
