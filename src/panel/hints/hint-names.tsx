import { useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { Username } from '../../ui/person-name';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { HintAbout } from './find-hints';

/** So many names stand there at first, and so many more come at a press. */
const FIRST = 3;
const PAGE = 60;

interface HintNamesProps {
  readonly hints: readonly HintAbout[];
  readonly onOpen: (number: AccountNumber) => void;
}

/** Whom hints of one kind are about; each name opens its person. */
export function HintNames({ hints, onOpen }: HintNamesProps) {
  const say = usePhrases('manners');
  const { number } = useTexts();
  const [most, setMost] = useState(FIRST);
  const rest = hints.length - most;
  return (
    <ul class="hint-names">
      {hints.slice(0, most).map(
        ({ hint, account }) =>
          account !== null && (
            <li key={account.number} data-hint={hint.id} data-hint-account={account.username}>
              <button
                type="button"
                class="chip"
                aria-haspopup="dialog"
                data-open-account
                onClick={() => onOpen(account.number)}
              >
                <Username username={account.username} />
              </button>
            </li>
          ),
      )}
      {rest > 0 && (
        <li>
          <button
            type="button"
            class="chip"
            aria-label={say('hints.names', { count: rest })}
            data-more-hints={rest}
            onClick={() => setMost(most + PAGE)}
          >
            <bdi dir="ltr">+{number(rest)}</bdi>
          </button>
        </li>
      )}
    </ul>
  );
}
