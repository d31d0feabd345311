import type { AccountRow } from '../../../archive/store/rows';
import type { Change } from '../../../domain/changes/change';
import { PersonName } from '../../../ui/person-name';

/** One sign to a kind, told by shape: came, went, another name, came back, gone from sight. */
const STROKES: Readonly<Record<Change['kind'], string>> = {
  appeared: 'M8 3v10M3 8h10',
  gone: 'M3 8h10',
  renamed: 'M3 6h8.5M9 3.5 11.5 6 9 8.5M13 11H3',
  returned: 'M4 8a4.5 4.5 0 1 1 1.5 3.4M4 4v4h4',
  'left-instagram': 'M4 4l8 8M12 4l-8 8',
};

interface ChangeRowProps {
  readonly change: Change;
  readonly account: AccountRow | undefined;
  /** What there is to say of this one alone; null where all is said above of several at once. */
  readonly words: string | null;
  /** The id of the words above. */
  readonly saidBy: string;
  readonly onOpen: () => void;
}

export function ChangeRow({ change, account, words, saidBy, onOpen }: ChangeRowProps) {
  const { kind, certainty } = change;
  return (
    <li
      class="change"
      data-change={kind}
      data-account={account?.username}
      data-list={change.list ?? ''}
      data-certainty={certainty ?? ''}
    >
      {account !== undefined && (
        <button type="button" aria-haspopup="dialog" aria-describedby={saidBy} onClick={onOpen}>
          <ChangeSign kind={kind} certainty={certainty ?? 'none'} />
          <PersonName username={account.username} fullName={account.fullName} />
          {words !== null && <span class="change-words small soft">{words}</span>}
        </button>
      )}
    </li>
  );
}

interface ChangeSignProps {
  readonly kind: Change['kind'];
  readonly certainty?: 'certain' | 'likely' | 'none';
}

/** Solid where it is certain what it means, outlined where likely, dashed where only the list shows it; bare beside a count. */
export function ChangeSign({ kind, certainty }: ChangeSignProps) {
  return (
    <span class="change-sign" data-certainty={certainty} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={STROKES[kind]} />
      </svg>
    </span>
  );
}
