import type { AccountRow } from '../../archive/store/rows';
import type { Change } from '../../domain/changes/change';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { usePhrases } from '../../ui/texts-context';
import { changeWords, saysLikely, whenWords } from '../person/change-words';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';

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
  readonly onOpen: () => void;
}

export function ChangeRow({ change, account, onOpen }: ChangeRowProps) {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
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
        <button type="button" aria-haspopup="dialog" onClick={onOpen}>
          <InitialsDisc username={account.username} fullName={account.fullName} />
          <PersonName username={account.username} fullName={account.fullName} />
          <ChangeSign kind={kind} certainty={certainty} />
          <span class="change-words small">
            {changeWords(change, say)}{' '}
            <span class="soft number">
              {whenWords(change, say, texts, now)}
              {certainty === 'likely' && !saysLikely(change) && ` · ${say('certainty.likely')}`}
            </span>
          </span>
        </button>
      )}
    </li>
  );
}

/** Solid where it is certain what it means, outlined where likely, dashed where only the list shows it. */
function ChangeSign({ kind, certainty }: Pick<Change, 'kind' | 'certainty'>) {
  return (
    <span class="change-sign" data-certainty={certainty ?? 'none'} aria-hidden="true">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={STROKES[kind]} />
      </svg>
    </span>
  );
}
