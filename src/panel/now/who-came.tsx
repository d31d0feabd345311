import type { AccountNumber } from '../../domain/account';
import type { Change } from '../../domain/changes/change';
import { Username } from '../../ui/person-name';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useAccountRows } from '../listing/use-account-rows';
import { hashOf } from '../shell/router';
import { CAME_HOW, type CameHow, cameAs, type NamedNews } from './named-news';

/** Fewer than of those who left: whoever came is no trouble. */
const NAMED = 2;

interface WhoCameProps {
  readonly news: NamedNews;
  readonly onOpen: (number: AccountNumber) => void;
}

/** Who came, shorter: in one line the names of who is new, in others of who may have been hidden or renamed, or is back. */
export function WhoCame({ news, onOpen }: WhoCameProps) {
  const came = cameAs(news);
  return (
    <>
      {CAME_HOW.map((how) => (
        <Names key={how} how={how} changes={came[how]} onOpen={onOpen} />
      ))}
    </>
  );
}

interface NamesProps {
  readonly how: CameHow;
  readonly changes: readonly Change[];
  readonly onOpen: (number: AccountNumber) => void;
}

function Names({ how, changes, onOpen }: NamesProps) {
  const say = usePhrases('history');
  const { number } = useTexts();
  const named = changes.slice(0, NAMED);
  const rowOf = useAccountRows(named.map((change) => change.number));
  if (changes.length === 0) return null;
  const rest = changes.length - named.length;
  return (
    <p class="who-came small" data-came-how={how}>
      <span class="number">{say(`now.came.${how}`, { count: changes.length })}</span>{' '}
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
              <Username username={account.username} />
            </button>
          )
        );
      })}
      {rest > 0 && (
        <a class="number" href={hashOf({ view: 'history' })} data-came-more={rest}>
          <bdi dir="ltr">+{number(rest)}</bdi>
          <span class="unseen"> {say('now.left.more')}</span>
        </a>
      )}
    </p>
  );
}
