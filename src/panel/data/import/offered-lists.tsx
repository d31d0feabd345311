import type { ComponentChildren } from 'preact';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../../domain/follow-list';
import { mayHoldAll } from '../../../domain/looks/list-window';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import type { Offered } from './import-state';
import { OfferedWindows } from './offered-windows';

interface OfferedListsProps {
  readonly offered: Offered;
  readonly vouched: readonly FollowListKind[];
  /** Whether these are complete only the person can tell. */
  readonly doubtful: readonly FollowListKind[];
  /** The question about them, which stands before what would follow without an answer. */
  readonly children?: ComponentChildren;
}

/** The lists with their counts, how complete they are, and how they differ from the newest look. */
export function OfferedLists({ offered, vouched, doubtful, children }: OfferedListsProps) {
  const { number } = useTexts();
  const say = usePhrases('importing');
  const { others } = offered;
  return (
    <>
      <dl class="counts">
        {FOLLOW_LIST_KINDS.map((kind) => (
          <OfferedList key={kind} kind={kind} offered={offered} isVouched={vouched.includes(kind)} />
        ))}
      </dl>
      {children}
      <OfferedWindows offered={offered} vouched={vouched} doubtful={doubtful} />
      {others.length > 0 && (
        <div>
          <h4 class="small soft">{say('import.preview.others')}</h4>
          <ul class="small beside">
            {others.map(({ list, count }) => (
              <li key={list} data-import-other={list}>
                {say(`import.list.${list}`)} <strong class="number">{number(count)}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface OfferedListProps {
  readonly kind: FollowListKind;
  readonly offered: Offered;
  readonly isVouched: boolean;
}

function OfferedList({ kind, offered, isVouched }: OfferedListProps) {
  const texts = useLookTexts();
  const say = usePhrases('importing');
  const { number } = texts;
  const now = usePanel((state) => state.now);
  const { coverage, window, deleted, isMissing } = offered.head.lists[kind];
  const { lookAt, more, fewer } = offered.preview.lists[kind];
  const isWhole = coverage.kind === 'whole' || isVouched;
  const howComplete = isWhole ? 'whole' : mayHoldAll(coverage, window) ? 'unsure' : 'partial';
  return (
    <div>
      <dt>
        {say(`import.list.${kind}`)}
        <span class="soft small offered-more">
          {deleted > 0 && <span>{say('import.preview.deleted', { count: deleted })}</span>}
          {lookAt !== null && isWhole && (
            <span data-beside={kind}>
              {more + fewer === 0
                ? say('import.preview.alike', { date: texts.day(lookAt, now) })
                : say('import.preview.beside', { more, fewer, date: texts.day(lookAt, now) })}
            </span>
          )}
        </span>
      </dt>
      <dd class="number">
        {isMissing === true ? (
          <span class="soft small" data-missing={kind}>
            {say('import.preview.missing')}
          </span>
        ) : (
          <>
            {number(coverage.seen)} <span class="soft small">{say(`import.preview.${howComplete}`)}</span>
          </>
        )}
      </dd>
    </div>
  );
}
