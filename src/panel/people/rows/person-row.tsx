import type { PeopleFacts } from '../../../archive/facts/for-people';
import type { AccountRow } from '../../../archive/store/rows';
import type { Certainty } from '../../../domain/certainty';
import type { AccountContext } from '../../../domain/context';
import { InitialsDisc, PersonName } from '../../../ui/person-name';
import { StatusSign } from '../../../ui/status-sign';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { type PersonStatus, signOf } from '../../shell/router';
import { usePanel } from '../../shell/use-panel';
import { AccountFlags } from './account-flags';
import { RowActions } from './row-actions';
import { RowCells } from './row-cells';
import { type Columns, type FactKind, factWords } from './row-facts';
import { CELL, ROW, ROW_HEAD } from './table-roles';
import { TagDots } from './tag-dots';

export interface PersonRowProps {
  /** Undefined while its chunk is being read. */
  readonly account: AccountRow | undefined;
  readonly context: AccountContext;
  readonly status: PersonStatus;
  /** As it is drawn (`drawnCertainty`); null where the row has no sign, for it is as sure as the rest. */
  readonly certainty: Certainty | null;
  /** The line above the list says it not of this one, or of nobody: then the sign says it, even where nothing is sure. */
  readonly isApart: boolean;
  readonly isOld: boolean;
  readonly asOf: string | null;
  readonly facts: PeopleFacts;
  /** What the one line beside the name tells; or, of a table, its columns. */
  readonly told: { readonly line: FactKind } | { readonly columns: Columns };
  /** The day on which most of the list were first seen, said once above it; undefined = not known yet. */
  readonly usual: string | null | undefined;
  /** Since when it stands in the list beside the two that is shown, epoch ms; null = it is not of one, or that is not known. */
  readonly listedAt: number | null;
  readonly index: number;
  readonly count: number;
  /** Distance from the top of the list, px. */
  readonly top: number;
  readonly isStop: boolean;
  /** Null = the row opens the person. */
  readonly isChosen: boolean | null;
  readonly onOpen: (at?: 'note') => void;
  readonly onHide: (() => void) | null;
}

/** One person of the list: who, one fact, and what can be done; as a row of a table where there is room for one. */
export function PersonRow(props: PersonRowProps) {
  const { account, status, index, count, top, told } = props;
  const isTable = 'columns' in told;
  const Row = isTable ? 'div' : 'li';
  const place = isTable
    ? { ...ROW, 'aria-rowindex': index + 2 }
    : { 'aria-setsize': count, 'aria-posinset': index + 1 };
  return (
    <Row
      class="person-row"
      style={{ '--top': `${top}px` }}
      {...place}
      data-index={index}
      data-account={account?.username}
      data-status={account === undefined ? undefined : status}
    >
      {account !== undefined && <Filled {...props} account={account} />}
    </Row>
  );
}

function Filled(props: PersonRowProps & { readonly account: AccountRow }) {
  const { account, context, status, certainty, isApart, isOld, asOf, facts, told, usual } = props;
  const { isStop, isChosen, onOpen, onHide, listedAt } = props;
  const texts = useTexts();
  const { t } = texts;
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const isTable = 'columns' in told;
  const row = { number: account.number, firstSeenAt: account.firstSeenAt, listedAt };
  const words = isTable ? null : factWords(told.line, row, facts, { texts, say, now, usual });
  return (
    <>
      <div class="row-name" {...(isTable ? ROW_HEAD : {})}>
        <button
          type="button"
          class="row-open"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isChosen ?? undefined}
          aria-haspopup={isChosen === null ? 'dialog' : undefined}
          title={asOf === null ? undefined : say('asOf', { date: asOf })}
          onClick={() => onOpen()}
        >
          {/* In a narrow row the initials would take the room of the name. */}
          {isTable && <InitialsDisc username={account.username} fullName={account.fullName} />}
          <PersonName
            username={account.username}
            fullName={account.fullName}
            beside={words !== null && <RowFact words={words} listedAt={listedAt} />}
          />
          <AccountFlags account={account} />
          {!isTable && <TagDots context={context} />}
          {isApart && <StatusSign status={signOf(status)} certainty={certainty} isOld={isOld} />}
          <span class="unseen">
            {`, ${t(`status.${status}`)}`}
            {certainty === 'likely' && `, ${t('verdict.likely')}`}
          </span>
        </button>
      </div>
      {isTable && <RowCells columns={told.columns} row={row} facts={facts} context={context} />}
      <div class="row-actions" {...(isTable ? CELL : {})}>
        {isChosen === null && (
          <RowActions
            account={account}
            context={context}
            isStop={isStop}
            onHide={onHide}
            onNote={() => onOpen('note')}
          />
        )}
      </div>
    </>
  );
}

function RowFact({ words, listedAt }: { readonly words: string; readonly listedAt: number | null }) {
  return (
    <span class="row-fact number" data-listed-at={listedAt ?? undefined}>
      <span class="unseen">, </span>
      {words}
    </span>
  );
}
