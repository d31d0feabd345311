import { useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { usePhrases } from '../../ui/texts-context';
import { lazyPiece } from '../shell/lazy-piece';

const Timeline = lazyPiece(() => import('./timeline').then((file) => file.Timeline));

/** The timeline, folded away until it is asked for: only then is it fetched and read. */
export function TimelineFold({ number }: { readonly number: AccountNumber }) {
  const say = usePhrases('evidence');
  const [isOpen, setOpen] = useState(false);
  return (
    <details data-timeline-fold onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('verdict.timeline')}</summary>
      {isOpen && <Timeline number={number} />}
    </details>
  );
}
