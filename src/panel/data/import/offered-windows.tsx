import type { ImportedListHead } from '../../../domain/exports/import';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../../domain/follow-list';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { Offered } from './import-state';

interface OfferedWindowsProps {
  readonly offered: Offered;
  readonly vouched: readonly FollowListKind[];
  /** Whether these are complete the person is asked right above. */
  readonly doubtful: readonly FollowListKind[];
}

/** Which dates a list is limited to, or may be, and what follows from that. */
export function OfferedWindows({ offered, vouched, doubtful }: OfferedWindowsProps) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  const { lists } = offered.head;
  const cut = FOLLOW_LIST_KINDS.filter((kind) => isCut(lists[kind]) && !vouched.includes(kind));
  if (cut.length === 0) return null;
  // What one tick settles is a question and no trouble.
  const isAsked = cut.every((kind) => doubtful.includes(kind));
  return (
    <div class={`${isAsked ? 'guidance' : 'notice'} small stack is-close`} data-import-window>
      {cut.map((kind) => {
        const { window, coverage } = lists[kind];
        const list = say(`import.list.${kind}`);
        if (window === null)
          return <p key={kind}>{say(`import.preview.${coverage.seen === 0 ? 'empty' : 'undated'}`, { list })}</p>;
        const { from, to, isSure } = window;
        const [first, last] = texts.days(isSure ? [from, to] : [from], now) as [string, string];
        return (
          <p key={kind}>
            {isSure
              ? say('import.preview.window', { list, from: first, to: last })
              : say('import.preview.oldest', { list, from: first })}
          </p>
        );
      })}
      {cut.some((kind) => lists[kind].window?.isSure === false || lists[kind].coverage.seen === 0) && (
        <p>{say('import.preview.possible')}</p>
      )}
      <p>{say(isAsked ? 'import.preview.unvouched' : 'import.preview.windowNobody')}</p>
    </div>
  );
}

/** Limited to some dates, or perhaps; without a window where it is empty, or its dates do not tell how far back it goes. */
function isCut({ window, coverage }: ImportedListHead): boolean {
  return window !== null || (coverage.kind === 'partial' && coverage.why.includes('date-window'));
}
