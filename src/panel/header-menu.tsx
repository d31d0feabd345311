import { useState } from 'preact/hooks';
import { Menu } from '../ui/menu';
import { useTexts } from '../ui/texts-context';
import { lazyPiece } from './shell/lazy-piece';
import { usePanel, usePanelStore } from './shell/use-panel';

const PictureSheet = lazyPiece(() => import('./picture/picture-sheet').then((file) => file.PictureSheet));

/** What can be done with the view that is open, whichever it is: a picture, paper, invented names. */
export function HeaderMenu() {
  const { t } = useTexts();
  const store = usePanelStore();
  const hasView = usePanel((state) => state.remembered !== null && state.trouble === null);
  const masking = usePanel((state) => state.masking);
  const [isPicturing, setPicturing] = useState(false);
  if (!hasView) return null;
  const isMasked = masking !== 'off';
  const mask = async () => {
    try {
      const { maskNames } = await import('./shell/mask-names');
      await maskNames(store, !isMasked);
    } catch (error) {
      console.error('Names could not be masked', error);
    }
  };
  return (
    <>
      <div class={isMasked ? 'header-menu is-masked' : 'header-menu'} data-menu="panel" data-masking={masking}>
        <Menu label={t(isMasked ? 'menu.more.masked' : 'menu.more')}>
          <button type="button" aria-haspopup="dialog" data-picture-open onClick={() => setPicturing(true)}>
            <Sign path="M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M13.2 7.5h.1" />
            {t('picture')}
          </button>
          <button type="button" data-print onClick={() => setTimeout(print)}>
            <Sign path="M6 8V3.5h8V8M6 14H3.5V8h13v6H14M6 12h8v4.5H6z" />
            {t('menu.print')}
          </button>
          <button type="button" aria-pressed={isMasked} data-mask onClick={mask}>
            <Sign
              path={isMasked ? 'M4 10.5 8.5 15 16 5.5' : 'M3 6.5q7-2 14 0 0 7-3.5 7-2 0-3.5-2-1.5 2-3.5 2-3.5 0-3.5-7z'}
            />
            <span>
              {t('menu.mask')} <span class="soft small">{t('menu.mask.until')}</span>
            </span>
          </button>
        </Menu>
      </div>
      {isPicturing && <PictureSheet onClose={() => setPicturing(false)} />}
    </>
  );
}

function Sign({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
