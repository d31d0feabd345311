import { extensionVersion } from '../../../platform/extension';
import { Fold } from '../../../ui/fold';
import { usePhrases, useTexts } from '../../../ui/texts-context';

/** Beside the panel's own page. */
const WELCOME_PAGE = '../welcome/index.html';
const PROMISES = ['passive', 'truthful', 'private', 'gentle'] as const;

export function About() {
  const { t } = useTexts();
  const say = usePhrases('data');
  return (
    <Fold title={say('about')}>
      <div class="stack">
        <ul class="promises">
          {PROMISES.map((promise) => (
            <li key={promise}>{say(`about.${promise}`)}</li>
          ))}
        </ul>
        <p>
          <a class="way" href={WELCOME_PAGE} target="_blank" data-welcome-again rel="noopener">
            {say('about.welcome')}
          </a>
        </p>
        <p class="soft small">
          {t('app.name')} {extensionVersion()} · {say('about.not')}
        </p>
      </div>
    </Fold>
  );
}
