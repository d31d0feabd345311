import '../person/context.css';
import { useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { usePhrases } from '../../ui/texts-context';
import { PasteSheet } from './paste-sheet';
import { useWhoIsMeant } from './use-who-is-meant';
import { WhatToNote } from './what-to-note';

interface ManyBarProps {
  /** Whom the list shows, by its search and filters. */
  readonly numbers: Uint32Array;
  readonly chosen: ReadonlySet<AccountNumber>;
  /** Null = no more choosing. */
  readonly onChosen: (chosen: ReadonlySet<AccountNumber> | null) => void;
}

/** Under the list while rows are chosen: how many, all or nobody, what to note of them, or a pasted list instead. */
export function ManyBar({ numbers, chosen, onChosen }: ManyBarProps) {
  const say = usePhrases('context');
  const whoIsMeant = useWhoIsMeant(chosen);
  const [isPasting, setPasting] = useState(false);
  return (
    <section class="many stack is-close" aria-label={say('many.title')} data-chosen={chosen.size}>
      <div class="many-head">
        <strong class="number" role="status">
          {say('many.chosen', { count: chosen.size })}
        </strong>
        <button type="button" class="button is-small" data-choose-all onClick={() => onChosen(new Set(numbers))}>
          {say('many.all', { count: numbers.length })}
        </button>
        <button
          type="button"
          class="button is-small"
          disabled={chosen.size === 0}
          onClick={() => onChosen(new Set<AccountNumber>())}
        >
          {say('many.none')}
        </button>
        <button type="button" class="button is-small" data-paste onClick={() => setPasting(true)}>
          {say('paste.title')}
        </button>
        <button type="button" class="button is-small" data-many-end onClick={() => onChosen(null)}>
          {say('many.end')}
        </button>
      </div>
      <WhatToNote count={chosen.size} whoIsMeant={whoIsMeant} />
      {isPasting && <PasteSheet onClose={() => setPasting(false)} />}
    </section>
  );
}
