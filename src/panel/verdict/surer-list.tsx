import type { Surer } from '../../domain/surer';
import { useTexts } from '../../ui/texts-context';

interface SurerListProps {
  readonly surer: readonly Surer[];
  /** It is about one account that stands before the person. */
  readonly isOfOne?: boolean;
}

/** What a person can do so that verdicts become surer, the most useful first; nothing where nothing would. */
export function SurerList({ surer, isOfOne = false }: SurerListProps) {
  const { t } = useTexts();
  if (surer.length === 0) return null;
  return (
    <div class="surer small">
      <h3>{t('surer.title')}</h3>
      <ul class="evidence">
        {surer.map((one) => (
          <li key={one} data-surer={one}>
            {isOfOne && one === 'visit-one' ? t('surer.visit-this') : t(`surer.${one}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
