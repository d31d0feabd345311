import './consent.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeSettings } from '../platform/settings';
import { BareSign } from '../ui/status-sign';
import { usePhrases, useTexts } from '../ui/texts-context';
import { ConsentPicture } from './consent-picture';
import { lazyPiece } from './shell/lazy-piece';

const PutOffPicture = lazyPiece(() => import('./put-off-picture').then((file) => file.PutOffPicture));

const POINTS = ['reads', 'stays', 'never', 'terms'] as const;

/** The first run: what one gets, what is read and what is never done. Nothing is captured before Start. */
export function ConsentView() {
  const { t } = useTexts();
  const say = usePhrases('start');
  const [isPutOff, setPutOff] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  // The page was changed by the button that had the focus; whoever reads on begins at its top.
  const wasPutOff = useRef(false);
  useLayoutEffect(() => {
    if (wasPutOff.current !== isPutOff) top.current?.focus();
    wasPutOff.current = isPutOff;
  }, [isPutOff]);
  const start = () => {
    changeSettings({ hasConsented: true, consentedAt: Date.now() }).catch(() => setFailed(true));
  };
  return (
    <section class="consent stack" data-view="consent" data-ready>
      <p class="brand">
        <BareSign status="mutual" /> {t('app.name')}
      </p>
      <h1 ref={top} tabIndex={-1}>
        {say(isPutOff ? 'consent.paused' : 'consent.title')}
      </h1>
      {isPutOff ? (
        <>
          <p>{say('consent.paused.how')}</p>
          <PutOffPicture />
        </>
      ) : (
        <>
          <ConsentPicture />
          <p>{say('consent.lead')}</p>
          <dl class="consent-points">
            {POINTS.map((point) => (
              <div key={point}>
                <dt>{say(`consent.${point}`)}</dt>
                <dd class="soft">{say(`consent.${point}.text`)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <div class="buttons">
        <button type="button" class="button is-primary" data-consent="start" onClick={start}>
          {say('consent.start')}
        </button>
        <button
          type="button"
          class="button"
          data-consent={isPutOff ? 'again' : 'later'}
          onClick={() => setPutOff(!isPutOff)}
        >
          {say(isPutOff ? 'consent.again' : 'consent.later')}
        </button>
      </div>
      <p role="status">{hasFailed && say('consent.failed')}</p>
    </section>
  );
}
