import type { AccountNumber } from '../../domain/account';
import type { Change } from '../../domain/changes/change';
import type { Speak } from '../../i18n/texts';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useAccountRows } from '../listing/use-account-rows';
import { hashOf } from '../shell/router';
import type { NamedNews } from './named-news';

/** So many are named at once; History has all. */
const NAMED = 3;

interface WhoProps {
  readonly news: NamedNews;
  readonly onOpen: (number: AccountNumber) => void;
}

/** Who left the followers, by name: said no stronger than it is known, of all in the heading and of each in its row. */
export function WhoLeft({ news: { gone }, onOpen }: WhoProps) {
  const say = usePhrases('history');
  const { number } = useTexts();
  const named = gone.slice(0, NAMED);
  const rowOf = useAccountRows(named.map((change) => change.number));
  if (gone.length === 0) return null;
  const rest = gone.length - named.length;
  const areCertain = gone.every(isCertain);
  return (
    <>
      <h3 class="number">{say(areCertain ? 'now.left.certain' : 'now.left', { count: gone.length })}</h3>
      <ul class="who-left">
        {named.map((change, at) => {
          const account = rowOf(change.number);
          if (account === undefined) return null;
          const how = areCertain ? null : howSure(change, say);
          return (
            <li key={change.number} data-left={account.username} data-certainty={change.certainty ?? ''}>
              <button type="button" aria-haspopup="dialog" onClick={() => onOpen(change.number)}>
                <InitialsDisc username={account.username} fullName={account.fullName} />
                <span class="name">
                  <PersonName username={account.username} fullName={how === null ? account.fullName : ''} />
                  {how !== null && <span class="soft small">{how}</span>}
                </span>
              </button>
              {rest > 0 && at === named.length - 1 && (
                <a class="number" href={hashOf({ view: 'history' })} data-left-more={rest}>
                  <bdi dir="ltr">+{number(rest)}</bdi>
                  <span class="unseen"> {say('now.left.more')}</span>
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** That the tie ended, and not merely that the list lacks the row. */
function isCertain(change: Change): boolean {
  return change.kind === 'gone' && change.certainty === 'certain' && !isOwnAct(change);
}

function isOwnAct(change: Change): boolean {
  return change.kind === 'gone' && change.explanation?.kind === 'own-removal';
}

/** What the heading leaves open of this one; null = it says all there is. */
function howSure(change: Change, say: Speak<'history'>): string | null {
  if (change.kind === 'left-instagram') return say('now.how.left');
  if (isOwnAct(change)) return say('now.how.own');
  if (change.kind === 'gone' && change.isByName && change.certainty !== 'certain') return say('now.how.name');
  if (change.certainty === null) return null;
  return say(`now.how.${change.certainty}`);
}
