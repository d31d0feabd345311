import { useMemo, useState } from 'preact/hooks';
import type { ReasonPart } from '../../domain/insights/by-reason';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { tagWords } from '../person/tag-words';
import { usePanel } from '../shell/use-panel';
import { GroupsList } from './groups-list';
import { groupsByReason, groupsByTag, type InsightSource } from './insights-of';
import { MonthsList } from './months-list';

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
      {grouping === 'reason' && <ByReason source={source} />}
      {grouping === 'tag' && <ByTag source={source} />}
      {grouping === 'month' && <MonthsList source={source} />}
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
  // One group of everybody tells what stands at the top.
  if (groups.every(({ name }) => name === 'none')) return <p class="soft">{say('by.none.reason')}</p>;
  return (
    <GroupsList
      name="reasons"
      how={<p>{say('by.text.reason')}</p>}
      groups={groups.map((group) => ({ ...group, name: nameOf(group.name) }))}
    />
  );
}

function ByTag({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const sayContext = usePhrases('context');
  const groups = useMemo(() => groupsByTag(source), [source]);
  const nameOf = (tag: string | null) => (tag === null ? say('by.noTag') : tagWords(tag, sayContext));
  if (groups.every(({ name }) => name === null)) return <p class="soft">{say('by.none.tag')}</p>;
  return (
    <GroupsList
      name="tags"
      how={<p>{say('by.text.tag')}</p>}
      groups={groups.map((group) => ({ ...group, name: nameOf(group.name) }))}
    />
  );
}
