import { useState } from 'preact/hooks';
import { changeSettings } from '../platform/settings';
import { BareSign } from '../ui/status-sign';
import { useTexts } from '../ui/texts-context';

const POINTS = ['reads', 'stays', 'never', 'terms'] as const;

/** The first run. Nothing is captured before Start. */
export function ConsentView() {
  const { t } = useTexts();
  const [word, setWord] = useState<'asking' | 'later' | 'failed'>('asking');
  const start = () => {
    changeSettings({ hasConsented: true, consentedAt: Date.now() }).catch(() => setWord('failed'));
  };
  return (
    <section class="consent stack" data-view="consent" data-ready>
      <p class="brand">
        <BareSign status="mutual" /> {t('app.name')}
      </p>
      <h1>{t('consent.title')}</h1>
      <p>{t('consent.lead')}</p>
      {POINTS.map((point) => (
        <div key={point} class="consent-point">
          <h2>{t(`consent.${point}`)}</h2>
          <p class="soft">{t(`consent.${point}.text`)}</p>
        </div>
      ))}
      <div class="buttons">
        <button type="button" class="button is-primary" data-consent="start" onClick={start}>
          {t('consent.start')}
        </button>
        <button type="button" class="button" data-consent="later" onClick={() => setWord('later')}>
          {t('consent.later')}
        </button>
      </div>
      <p role="status">
        {word === 'later' && t('consent.paused')}
        {word === 'failed' && t('consent.failed')}
      </p>
    </section>
  );
}
