import { useMemo, useState } from 'preact/hooks';
import type { ReasonPart } from '../../domain/insights/by-reason';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { tagWords } from '../person/tag-words';
import { usePanel } from '../shell/use-panel';
import { GroupsTable } from './groups-table';
import { groupsByReason, groupsByTag, type InsightSource } from './insights-of';
import { MonthsTable } from './months-table';

type Grouping = 'reason' | 'tag' | 'month';

/** The same numbers by reason, by tag or by month. */
export function GroupsPart({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const [grouping, setGrouping] = useState<Grouping>(isBusiness ? 'tag' : 'reason');
  const choices = (isBusiness ? (['tag', 'reason', 'month'] as const) : (['reason', 'tag', 'month'] as const)).map(
    (value) => ({ value, text: say(`by.${value}`) }),
  );
  return (
    <section class="part stack" data-grouping={grouping}>
      <h2>{say('by')}</h2>
      <Select
        label={say('by.choose')}
        value={grouping}
        choices={choices}
        onChoose={setGrouping}
        hooks={{ 'data-group-by': true }}
      />
      <p class="soft small">{say(`by.text.${grouping}`)}</p>
      {grouping === 'reason' && <ByReason source={source} />}
      {grouping === 'tag' && <ByTag source={source} />}
      {grouping === 'month' && <MonthsTable source={source} />}
    </section>
  );
}

function ByReason({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const sayContext = usePhrases('context');
  const groups = useMemo(() => groupsByReason(source), [source]);
  const nameOf = (part: ReasonPart) => {
    if (part === 'several') return say('by.several');
    return part === 'none' ? say('by.noReason') : sayContext(`reason.${part}`);
  };
  return <GroupsTable name="reasons" groups={groups.map((group) => ({ ...group, name: nameOf(group.name) }))} />;
}

function ByTag({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const sayContext = usePhrases('context');
  const groups = useMemo(() => groupsByTag(source), [source]);
  const nameOf = (tag: string | null) => (tag === null ? say('by.noTag') : tagWords(tag, sayContext));
  return <GroupsTable name="tags" groups={groups.map((group) => ({ ...group, name: nameOf(group.name) }))} />;
}
