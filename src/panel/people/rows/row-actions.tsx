import type { AccountRow } from '../../../archive/store/rows';
import { type AccountContext, currentTags } from '../../../domain/context';
import { ProfileLink } from '../../../ui/profile-link';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { tagWords } from '../../person/tag-words';

interface RowActionsProps {
  readonly account: AccountRow;
  readonly context: AccountContext;
  /** The row that Tab stops at: its actions are stops too, those of the others are not. */
  readonly isStop: boolean;
  /** Null = hiding means nothing in this list. */
  readonly onHide: (() => void) | null;
  readonly onNote: () => void;
}

/** What can be done with the person of a row: a note, hiding them from the list, and the way to their profile. */
export function RowActions({ account, context, isStop, onHide, onNote }: RowActionsProps) {
  const { t, list } = useTexts();
  const say = usePhrases('people');
  const sayContext = usePhrases('context');
  const { username } = account;
  const tags = currentTags(context);
  const notes = [...tags.map((tag) => tagWords(tag, sayContext)), ...(context.note === '' ? [] : [say('row.hasNote')])];
  const noteLabel =
    notes.length === 0 ? say('row.note', { username }) : say('row.noted', { username, notes: list(notes) });
  const hideLabel = say('row.hide', { username });
  const tabIndex = isStop ? 0 : -1;
  return (
    <>
      <button
        type="button"
        class={notes.length === 0 ? 'icon-button' : 'icon-button is-noted'}
        tabIndex={tabIndex}
        aria-label={noteLabel}
        title={notes.length === 0 ? noteLabel : list(notes)}
        aria-haspopup="dialog"
        data-row-note
        onClick={onNote}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4.5 15.5l.8-3.2 7.6-7.6 2.4 2.4-7.6 7.6zM11.6 6l2.4 2.4" />
        </svg>
      </button>
      {onHide !== null && (
        <button
          type="button"
          class="icon-button"
          tabIndex={tabIndex}
          aria-label={hideLabel}
          title={hideLabel}
          aria-pressed={context.isKept}
          data-row-hide
          onClick={onHide}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M8.2 5.2A8 8 0 0 1 10 5c4 0 6.5 3.4 7.2 5a10 10 0 0 1-2 2.7M5.6 6.6A10 10 0 0 0 2.8 10c.7 1.6 3.2 5 7.2 5a7.6 7.6 0 0 0 4-1.1M8.3 8.3a2.4 2.4 0 0 0 3.4 3.4M4 4l12 12" />
          </svg>
        </button>
      )}
      <ProfileLink username={username} label={t('person.open', { username })} isStop={isStop} />
    </>
  );
}
