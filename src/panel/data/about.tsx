import { extensionVersion } from '../../platform/extension';
import { useTexts } from '../../ui/texts-context';

const PROMISES = ['passive', 'truthful', 'private', 'gentle'] as const;

export function About() {
  const { t } = useTexts();
  return (
    <section class="part stack">
      <h2>{t('data.about')}</h2>
      <ul class="promises">
        {PROMISES.map((promise) => (
          <li key={promise}>{t(`data.about.${promise}`)}</li>
        ))}
      </ul>
      <p class="soft small">
        {t('app.name')} {extensionVersion()} · {t('data.about.not')}
      </p>
    </section>
  );
}
