import './answer.css';
import { useMemo } from 'preact/hooks';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import { BareSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import { boundWords } from '../listing/bound-words';
import { groundOf, isCertainOf } from '../listing/ground';
import { useLookTexts } from '../shell/look-texts';
import { hashOf, signOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { type Answer, type AnswerCount, answerOf } from './answer';

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
      <CountLink of={first!} place="first" />
      <HowSure count={first!.count} />
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
}

/** A count and whom it counts: one link to their list. */
function CountLink({ of: { status, count, known }, place }: CountLinkProps) {
  const { t, number } = useTexts();
  return (
    <a
      class={`answer-count is-${place}`}
      href={hashOf({ view: 'people', list: null, status })}
      data-status={status}
      data-status-count={known === 'nothing' ? '' : count}
    >
      <BareSign status={signOf(status)} />
      {known === 'nothing' ? (
        <span class="answer-none">{t('answer.nothing')}</span>
      ) : (
        <strong class="number">{number(count)}</strong>
      )}{' '}
      <span class="answer-words">
        {t(`tab.${status}`)}
        {known === 'some' && <span class="soft"> {t('answer.soFar')}</span>}
      </span>
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
  const isOld = now - (lookedAt ?? now) > OLD_AFTER_MS;
  const isCertain = isCertainOf(knowledge.classification, 'only-i-follow');
  return (
    <p class="soft small number" data-at-most={bound.h} data-old={isOld ? '' : undefined}>
      {boundWords({ bound, source }, { isCertain, count, date, isWaySaid: true }, texts)}
      {isOld && ` ${texts.t('verdict.old')}`}
    </p>
  );
}
