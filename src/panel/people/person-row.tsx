import type { AccountRow } from '../../archive/store/rows';
import type { Certainty } from '../../domain/certainty';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { StatusSign } from '../../ui/status-sign';
import { useTexts } from '../../ui/texts-context';
import { type PersonStatus, signOf } from '../shell/router';
import { AccountFlags } from './account-flags';

export interface PersonRowProps {
  /** Undefined while its chunk is being read. */
  readonly account: AccountRow | undefined;
  readonly status: PersonStatus;
  /** As it is drawn (`drawnCertainty`). */
  readonly certainty: Certainty | null;
  readonly isOld: boolean;
  readonly asOf: string | null;
  /** Since when it stands in the list that is shown, in words. */
  readonly listedAt: string | null;
  readonly index: number;
  readonly count: number;
  /** Distance from the top of the list, px. */
  readonly top: number;
  readonly isStop: boolean;
  /** Null = the row opens the person. */
  readonly isChosen: boolean | null;
  readonly onOpen: () => void;
}

/** One person of the list. */
export function PersonRow(props: PersonRowProps) {
  const { account, status, certainty, isOld, asOf, listedAt, index, count, top, isStop, isChosen, onOpen } = props;
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
          <span class="row-end">
            <AccountFlags account={account} />
            {listedAt !== null && (
              <span class="soft small number" data-listed-at>
                <span class="unseen">, </span>
                {listedAt}
              </span>
            )}
          </span>
          <StatusSign status={signOf(status)} certainty={certainty} isOld={isOld} />
          <span class="unseen">
            {t(`status.${status}`)}
            {certainty === 'likely' && `, ${t('verdict.likely')}`}
          </span>
        </button>
      )}
    </li>
  );
}
