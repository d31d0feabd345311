import { useTexts } from '../ui/texts-context';
import type { Trouble } from './trouble';

/** The archive cannot be shown: why, and the one next step. */
export function TroubleView({ trouble }: { readonly trouble: Trouble }) {
  const { t } = useTexts();
  return (
    <section class="stack" data-trouble={trouble} data-ready role="alert">
      <h1>{t('problem.title')}</h1>
      <p>{t(`problem.${trouble}`)}</p>
      <div class="buttons">
        <button type="button" class="button is-primary" onClick={() => location.reload()}>
          {t('problem.retry')}
        </button>
      </div>
    </section>
  );
}
