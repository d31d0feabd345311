import { useMemo } from 'preact/hooks';
import { countOf } from '../../domain/membership';
import { BareSign } from '../../ui/status-sign';
import { Tabs } from '../../ui/tabs';
import { useTexts } from '../../ui/texts-context';
import { goTo, LISTED_STATUSES, type ListedStatus } from '../router';
import { usePanel } from '../use-panel';
import { withNotes } from './noted';
import { ANYBODY } from './people-choice';

interface StatusTabsProps {
  readonly status: ListedStatus;
  readonly panelId: string;
}

/** The four statuses as the totals of a ledger: sign, number, words. */
export function StatusTabs({ status, panelId }: StatusTabsProps) {
  const { t, number } = useTexts();
  const { classes } = usePanel((state) => state.remembered!.knowledge.classification);
  const notes = usePanel((state) => state.remembered!.contexts?.of ?? null);
  const counts = useMemo(
    () => LISTED_STATUSES.map((each) => countOf(withNotes(classes[each], each, ANYBODY, notes))),
    [classes, notes],
  );
  return (
    <Tabs
      label={t('people.statuses')}
      value={status}
      panelId={panelId}
      onChoose={(chosen) => goTo({ view: 'people', status: chosen })}
      tabs={LISTED_STATUSES.map((each, at) => ({
        value: each,
        hooks: { 'data-status': each, 'data-status-count': String(counts[at]) },
        content: (
          <>
            <span class="tab-total">
              <BareSign status={each} />
              <span class="number">{number(counts[at]!)}</span>
            </span>
            <span class="tab-words">{t(`tab.${each}`)}</span>
          </>
        ),
      }))}
    />
  );
}
