import { useMemo } from 'preact/hooks';
import { BareSign } from '../../ui/status-sign';
import { Tabs } from '../../ui/tabs';
import { useTexts } from '../../ui/texts-context';
import { goTo, LISTED_STATUSES, type PeopleShown, SHOWN_STATUSES, type ShownStatus } from '../router';
import { usePanel } from '../use-panel';
import { type Candidates, countsOf } from './candidates';

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
  return (
    <Tabs
      label={t('people.statuses')}
      value={shown.status}
      panelId={panelId}
      onChoose={(status) => goTo({ view: 'people', ...shownOf(shown, status) })}
      tabs={statuses.map((each, at) => ({
        value: each,
        hooks: { 'data-status': each, 'data-status-count': String(counts[at]) },
        content: (
          <>
            <span class="tab-total">
              {each === 'all' ? <span /> : <BareSign status={each} />}
              <span class="number">{number(counts[at]!)}</span>
            </span>
            <span class="tab-words">{t(`tab.${each}`)}</span>
          </>
        ),
      }))}
    />
  );
}

function shownOf({ list }: PeopleShown, status: ShownStatus): PeopleShown {
  if (list !== null) return { list, status };
  return { list, status: LISTED_STATUSES.find((one) => one === status) ?? 'mutual' };
}
