import { useTexts } from '../../ui/texts-context';
import { hashOf } from './router';
import { usePanel } from './use-panel';

/** Reading along was switched off in Data. */
export function PausedNotice() {
  const { t } = useTexts();
  const isOff = usePanel((state) => state.settings?.hasConsented === false);
  if (!isOff) return null;
  return (
    <p class="guidance">
      {t('data.reading.text')} <a href={hashOf({ view: 'data', part: 'preferences' })}>{t('nav.data')}</a>
    </p>
  );
}
