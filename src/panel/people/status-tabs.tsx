import { useMemo } from 'preact/hooks';
import { BareSign } from '../../ui/status-sign';
import { Tabs } from '../../ui/tabs';
import { useTexts } from '../../ui/texts-context';
import { answerOf } from '../listing/answer';
import { type Candidates, countsOf } from '../listing/candidates';
import { howKnown } from '../listing/how-known';
import {
  FIRST_STATUS,
  goTo,
  LISTED_STATUSES,
  type PeopleShown,
  SHOWN_STATUSES,
  type ShownStatus,
  signOf,
  UNSAID_STATUSES,
} from '../shell/router';
import { usePanel } from '../shell/use-panel';

interface StatusTabsProps {
  readonly candidates: Candidates;
  readonly shown: PeopleShown;
  readonly panelId: string;
}

/** The statuses as the totals of a ledger: sign, number, words. Of a list beside the two also everybody in it. */
export function StatusTabs({ candidates, shown, panelId }: StatusTabsProps) {
  const { t, number } = useTexts();
  const notes = usePanel((state) => state.remembered!.contexts?.of ?? null);
  const statuses: readonly ShownStatus[] = shown.list === null ? LISTED_STATUSES : SHOWN_STATUSES;
  const counts = useMemo(() => countsOf(candidates, statuses, notes), [candidates, statuses, notes]);
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  // Of a list beside the two everybody is known, and what is not known of them has a count of its own.
  const isKnown = (status: ShownStatus, count: number) =>
    shown.list !== null || howKnown(status, count, knowledge) !== 'nothing';
  // What Now says of those who don't follow back where nobody of them can be named.
  const isUnnamed = !isKnown(FIRST_STATUS, counts[statuses.indexOf(FIRST_STATUS)]!);
  const answer = useMemo(() => (isUnnamed ? answerOf(knowledge, notes) : null), [isUnnamed, knowledge, notes]);
  const between = answer?.between ?? null;
  const hasNotFound = counts[statuses.indexOf('not-found')]! > 0;
  const all = statuses
    .map((status, at) => ({ status, count: counts[at]! }))
    .filter(({ status, count }) => status === shown.status || hasTab(shown, status, count, hasNotFound));
  const tabs = answer?.inPlace ? asOneTab(all, shown.status) : all;
  return (
    <Tabs
      label={t('people.statuses')}
      value={shown.status}
      panelId={panelId}
      onChoose={(status) => goTo({ view: 'people', ...shownOf(shown, status) })}
      tabs={tabs.map(({ status, count }) => ({
        value: status,
        hooks: { 'data-status': status, 'data-status-count': isKnown(status, count) ? String(count) : '' },
        content: (
          <>
            <span class="tab-total">
              {status === 'all' ? <span /> : <BareSign status={signOf(status)} />}
              {isKnown(status, count) ? (
                <span class="number">{number(count)}</span>
              ) : status === FIRST_STATUS && between !== null ? (
                <span class="number soft" data-between>
                  {between.map(number).join('–')}
                </span>
              ) : (
                <span>
                  <span aria-hidden="true">–</span>
                  <span class="unseen">{t('answer.nothing')}</span>
                </span>
              )}
            </span>
            <span class="tab-words">{t(`tab.${status}`)}</span>
          </>
        ),
      }))}
    />
  );
}

/**
 * Whoever doesn't follow back is among those who were not found, and nobody of them can be named: one tab for both, in the
 * first place. That is the list they stand in, unless the other was asked for, which leads to it.
 */
function asOneTab<Tab extends { readonly status: ShownStatus }>(tabs: readonly Tab[], shown: ShownStatus): Tab[] {
  const [one, other] =
    shown === FIRST_STATUS ? ([FIRST_STATUS, 'not-found'] as const) : (['not-found', FIRST_STATUS] as const);
  return [
    ...tabs.filter(({ status }) => status === one),
    ...tabs.filter(({ status }) => status !== one && status !== other),
  ];
}

/**
 * Of the follow lists, whom it is too early to tell of stand folded under those who don't follow back; that nobody is "not
 * known yet" is not said beside people who were not found.
 */
function hasTab({ list }: PeopleShown, status: ShownStatus, count: number, hasNotFound: boolean): boolean {
  if (list === null && status === 'too-early') return false;
  if (list === null && status === 'unknown' && hasNotFound) return count > 0;
  return count > 0 || !UNSAID_STATUSES.some((one) => one === status);
}

function shownOf({ list }: PeopleShown, status: ShownStatus): PeopleShown {
  if (list !== null) return { list, status };
  return { list, status: LISTED_STATUSES.find((one) => one === status) ?? FIRST_STATUS };
}
