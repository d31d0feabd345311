import { useState } from 'preact/hooks';
import { useTexts } from '../../ui/texts-context';
import { lazyPiece } from '../shell/lazy-piece';
import { usePanel } from '../shell/use-panel';

const PictureSheet = lazyPiece(() => import('./picture-sheet').then((file) => file.PictureSheet));

/** The quiet way to a picture of the view that is open. */
export function PictureButton() {
  const { t } = useTexts();
  const hasView = usePanel((state) => state.remembered !== null && state.trouble === null);
  const [isOpen, setOpen] = useState(false);
  if (!hasView) return null;
  return (
    <>
      <button
        type="button"
        class="picture-button"
        aria-haspopup="dialog"
        aria-label={t('picture')}
        title={t('picture')}
        data-picture-open
        onClick={() => setOpen(true)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M13.2 7.5h.1" />
        </svg>
      </button>
      {isOpen && <PictureSheet onClose={() => setOpen(false)} />}
    </>
  );
}
