import type { AccountNumber } from '../../domain/account';
import { numbersOf } from '../../domain/membership';
import { Fold } from '../../ui/fold';
import { PersonName } from '../../ui/person-name';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { type Candidates, membersOf } from '../listing/candidates';
import { useAccountRows } from '../listing/use-account-rows';
import { hashOf } from '../shell/router';

/** As many as one glances over. */
const MOST_NAMES = 12;

interface EarlyFoldProps {
  readonly candidates: Candidates;
  readonly onOpen: (number: AccountNumber) => void;
}

/** Whom the person followed only days ago: nobody says of them that they don't follow back, so they stand outside the count. */
export function EarlyFold({ candidates, onOpen }: EarlyFoldProps) {
  const { t } = useTexts();
  const say = usePhrases('people');
  const numbers = numbersOf(membersOf(candidates.classification, 'too-early')).reverse();
  if (numbers.length === 0) return null;
  return (
    <div data-early data-status="too-early" data-status-count={numbers.length}>
      <Fold title={say('early', { count: numbers.length })}>
        <p class="soft small">{t('bound.too-early')}</p>
        <Names numbers={[...numbers.subarray(0, MOST_NAMES)]} onOpen={onOpen} />
        {numbers.length > MOST_NAMES && (
          <a class="small" href={hashOf({ view: 'people', list: null, status: 'too-early' })}>
            {say('early.all', { count: numbers.length })}
          </a>
        )}
      </Fold>
    </div>
  );
}

interface NamesProps {
  readonly numbers: readonly AccountNumber[];
  readonly onOpen: (number: AccountNumber) => void;
}

function Names({ numbers, onOpen }: NamesProps) {
  const rowOf = useAccountRows(numbers);
  return (
    <ul class="early-names">
      {numbers.map((number) => {
        const account = rowOf(number);
        return (
          account !== undefined && (
            <li key={number} data-early-account={account.username}>
              <button
                type="button"
                class="button is-plain is-inline"
                aria-haspopup="dialog"
                onClick={() => onOpen(number)}
              >
                <PersonName username={account.username} fullName="" />
              </button>
            </li>
          )
        );
      })}
    </ul>
  );
}
