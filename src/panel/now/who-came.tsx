import type { AccountNumber } from '../../domain/account';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useAccountRows } from '../listing/use-account-rows';
import { hashOf } from '../shell/router';
import type { NamedNews } from './named-news';

/** Fewer than of those who left: whoever came is no trouble. */
const NAMED = 2;

interface WhoCameProps {
  readonly news: NamedNews;
  readonly onOpen: (number: AccountNumber) => void;
}

/** Who came, shorter: their names in one line. */
export function WhoCame({ news: { came }, onOpen }: WhoCameProps) {
  const say = usePhrases('history');
  const { number } = useTexts();
  const named = came.slice(0, NAMED);
  const rowOf = useAccountRows(named.map((change) => change.number));
  if (came.length === 0) return null;
  const rest = came.length - named.length;
  return (
    <p class="who-came small">
      <span class="number">{say('now.came', { count: came.length })}</span>{' '}
      {named.map((change) => {
        const account = rowOf(change.number);
        return (
          account !== undefined && (
            <button
              key={change.number}
              type="button"
              class="link-button"
              aria-haspopup="dialog"
              data-came={account.username}
              onClick={() => onOpen(change.number)}
            >
              <span class="username">
                <bdi dir="ltr">@{account.username}</bdi>
              </span>
            </button>
          )
        );
      })}
      {rest > 0 && (
        <a class="number" href={hashOf({ view: 'history' })} data-came-more={rest}>
          +{number(rest)}
          <span class="unseen"> {say('now.left.more')}</span>
        </a>
      )}
    </p>
  );
}
