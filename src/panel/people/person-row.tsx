import type { AccountRow } from '../../archive/rows';
import type { Certainty } from '../../domain/tie';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { StatusSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import type { ListedStatus } from '../router';
import { AccountFlags } from './account-flags';

export interface PersonRowProps {
  /** Undefined while its chunk is being read. */
  readonly account: AccountRow | undefined;
  readonly status: ListedStatus;
  readonly certainty: Certainty | null;
  readonly isOld: boolean;
  readonly asOf: string | null;
  readonly index: number;
  readonly count: number;
  /** Distance from the top of the list, px. */
  readonly top: number;
  readonly isStop: boolean;
  /** Null = the row opens the person. */
  readonly isChosen: boolean | null;
  readonly onOpen: () => void;
}

/** One person of the list, 44 px high. */
export function PersonRow(props: PersonRowProps) {
  const { account, status, certainty, isOld, asOf, index, count, top, isStop, isChosen, onOpen } = props;
  const { t } = useTexts();
  return (
    <li
      class="person-row"
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
      data-account={account?.username}
      data-status={account === undefined ? undefined : status}
    >
      {account !== undefined && (
        <button
          type="button"
          tabIndex={isStop ? 0 : -1}
          data-index={index}
          aria-pressed={isChosen ?? undefined}
          aria-haspopup={isChosen === null ? 'dialog' : undefined}
          title={asOf === null ? undefined : t('people.asOf', { date: asOf })}
          onClick={onOpen}
        >
          <InitialsDisc username={account.username} fullName={account.fullName} />
          <PersonName username={account.username} fullName={account.fullName} />
          <AccountFlags account={account} />
          <StatusSign status={status} certainty={certainty} isOld={isOld} />
          <span class="unseen">
            {t(`status.${status}`)}
            {certainty === 'likely' && `, ${t('verdict.likely')}`}
          </span>
        </button>
      )}
    </li>
  );
}
