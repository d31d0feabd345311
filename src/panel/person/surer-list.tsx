import './person.css';
import type { ComponentChildren } from 'preact';
import type { Surer } from '../../domain/ties/surer';
import { useTexts } from '../../ui/texts-context';
import { useRest } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';

interface SurerListProps {
  readonly surer: readonly Surer[];
  /** It is about one account that stands before the person. */
  readonly isOfOne?: boolean;
  /** Folded away behind this line, which holds the title it is given (null = there is nothing to fold): where people are what matters. */
  readonly foldedBehind?: (title: ComponentChildren) => ComponentChildren;
}

/** What a person can do so that verdicts become surer, the most useful first; nothing where nothing would. */
export function SurerList({ surer, isOfOne = false, foldedBehind }: SurerListProps) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const rest = useRest();
  if (surer.length === 0) return foldedBehind === undefined ? null : <div class="surer">{foldedBehind(null)}</div>;
  const ways = (
    <ul class="evidence small">
      {rest !== null && <li data-surer="rest">{t('surer.rest', { date: texts.day(rest.untilAt, now) })}</li>}
      {surer.map((one) => (
        <li key={one} data-surer={one}>
          {isOfOne && one === 'visit-one' ? t('surer.visit-this') : t(`surer.${one}`)}
        </li>
      ))}
    </ul>
  );
  return foldedBehind !== undefined ? (
    <details class="surer">
      <summary>{foldedBehind(<span class="surer-title">{t('surer.title')}</span>)}</summary>
      {ways}
    </details>
  ) : (
    <div>
      <h3>{t('surer.title')}</h3>
      {ways}
    </div>
  );
}
