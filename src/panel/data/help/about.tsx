import { extensionVersion } from '../../../platform/extension';
import { usePhrases, useTexts } from '../../../ui/texts-context';

const PROMISES = ['passive', 'truthful', 'private', 'gentle'] as const;

export function About() {
  const { t } = useTexts();
  const say = usePhrases('data');
  return (
    <section class="part stack">
      <h2>{say('about')}</h2>
      <ul class="promises">
        {PROMISES.map((promise) => (
          <li key={promise}>{say(`about.${promise}`)}</li>
        ))}
      </ul>
      <p class="soft small">
        {t('app.name')} {extensionVersion()} · {say('about.not')}
      </p>
    </section>
  );
}
