import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../use-panel';
import type { Offered } from './import-state';

interface OfferedListsProps {
  readonly offered: Offered;
  readonly vouched: readonly FollowListKind[];
}

/** The lists with their counts, how complete they are, and how they differ from the newest look. */
export function OfferedLists({ offered, vouched }: OfferedListsProps) {
  const { t, number } = useTexts();
  const { head, others } = offered;
  const interactions = head.interactions.filter(({ rows }) => rows > 0);
  const media = head.ownMedia.reduce((sum, { seconds }) => sum + seconds.length, 0);
  return (
    <>
      <dl class="counts">
        {FOLLOW_LIST_KINDS.map((kind) => (
          <OfferedList key={kind} kind={kind} offered={offered} isVouched={vouched.includes(kind)} />
        ))}
      </dl>
      <Windows offered={offered} vouched={vouched} />
      {others.length > 0 && (
        <div>
          <h4 class="small soft">{t('import.preview.others')}</h4>
          <ul class="small beside">
            {others.map(({ list, count }) => (
              <li key={list} data-import-other={list}>
                {t(`import.list.${list}`)} <span class="number">{number(count)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(interactions.length > 0 || media > 0) && (
        <div>
          <h4 class="small soft">{t('import.preview.did')}</h4>
          <ul class="small beside">
            {interactions.map(({ kind, rows }) => (
              <li key={kind} data-import-did={kind}>
                {t('import.preview.didCount', { kind: t(`import.also.${kind}`), count: rows })}
              </li>
            ))}
            {media > 0 && (
              <li data-import-did="own-media">
                {t('import.preview.didCount', { kind: t('import.also.own-media'), count: media })}
              </li>
            )}
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
  const texts = useTexts();
  const { t, number } = texts;
  const now = usePanel((state) => state.now);
  const { coverage, deleted } = offered.head.lists[kind];
  const { lookAt, more, fewer } = offered.preview.lists[kind];
  const isWhole = coverage.kind === 'whole' || isVouched;
  return (
    <div>
      <dt>
        {t(`import.list.${kind}`)}
        <span class="soft small offered-more">
          {deleted > 0 && <span>{t('import.preview.deleted', { count: deleted })}</span>}
          {lookAt !== null && isWhole && (
            <span data-beside={kind}>{t('import.preview.beside', { more, fewer, date: texts.day(lookAt, now) })}</span>
          )}
        </span>
      </dt>
      <dd class="number">
        {number(coverage.seen)}{' '}
        <span class="soft small">{t(isWhole ? 'import.preview.whole' : 'import.preview.partial')}</span>
      </dd>
    </div>
  );
}

/** Which dates a list is limited to, or may be, and what follows from that. */
function Windows({ offered, vouched }: OfferedListsProps) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const { lists } = offered.head;
  const cut = FOLLOW_LIST_KINDS.filter((kind) => lists[kind].window !== null && !vouched.includes(kind));
  if (cut.length === 0) return null;
  return (
    <div class="notice small stack" data-import-window>
      {cut.map((kind) => {
        const { from, to, isSure } = lists[kind].window!;
        return (
          <p key={kind}>
            {t('import.preview.window', {
              list: t(`import.list.${kind}`),
              from: texts.day(from, now),
              to: texts.day(to, now),
            })}{' '}
            {!isSure && t('import.preview.possible', { from: texts.day(from, now) })}
          </p>
        );
      })}
      <p>{t('import.preview.windowNobody')}</p>
    </div>
  );
}
