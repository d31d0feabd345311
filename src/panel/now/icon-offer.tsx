import { useRef, useState } from 'preact/hooks';
import { changeSettings } from '../../platform/settings';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';

interface IconOfferProps {
  /** Something else is asked for just now. */
  readonly isWaiting: boolean;
}

/**
 * Offers the count on the toolbar icon, once and where it would have told something: either answer ends it for good, and
 * so does whatever is chosen in the settings.
 */
export function IconOffer({ isWaiting }: IconOfferProps) {
  const say = usePhrases('history');
  const settings = usePanel((state) => state.settings);
  const [answer, setAnswer] = useState<'yes' | 'no' | 'failed' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  if (settings === null || ((isWaiting || settings.isNewsAnswered) && answer === null)) return null;
  const choose = (showsNews: boolean) => {
    // Said at once: the stored answer comes back before its keeping is over, and would take the offer away.
    setAnswer(showsNews ? 'yes' : 'no');
    changeSettings({ showsNews }).catch((error) => {
      console.error('Whether the icon counts could not be kept', error);
      setAnswer('failed');
    });
    // The buttons go; whoever pressed one keeps their place.
    said.current?.focus();
  };
  return (
    <div class="icon-offer small" data-icon-offer={answer ?? 'open'}>
      <p ref={said} tabIndex={-1} role="status">
        {say(answer === null ? 'now.icon' : `now.icon.${answer}`)}
      </p>
      {(answer === null || answer === 'failed') && (
        <div class="buttons">
          <button type="button" class="button is-small" data-icon-yes onClick={() => choose(true)}>
            {say('now.icon.show')}
          </button>
          <button type="button" class="button is-small is-plain" data-icon-no onClick={() => choose(false)}>
            {say('now.icon.later')}
          </button>
        </div>
      )}
    </div>
  );
}
