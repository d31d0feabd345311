import { useTexts } from '../../ui/texts-context';
import { hashOf } from './router';
import { usePanel } from './use-panel';

/** Reading along was switched off in the settings. */
export function PausedNotice() {
  const { t } = useTexts();
  const isOff = usePanel((state) => state.settings?.hasConsented === false);
  if (!isOff) return null;
  return (
    <p class="guidance">
      {t('paused')} <a href={hashOf({ view: 'settings' })}>{t('nav.settings')}</a>
    </p>
  );
}
