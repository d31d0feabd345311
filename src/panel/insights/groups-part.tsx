import { useMemo, useState } from 'preact/hooks';
import { currentTags } from '../../domain/context';
import type { ReasonPart } from '../../domain/insights/by-reason';
import { hasNumber } from '../../domain/membership';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { tagWords } from '../person/tag-words';
import { usePanel } from '../shell/use-panel';
import { GroupsList } from './groups-list';
import { groupsByReason, groupsByTag, type InsightSource } from './insights-of';
import { MonthsList } from './months-list';

type Grouping = 'reason' | 'tag' | 'month';

/** The same numbers by reason, by tag or by month: by what there is of these. */
export function GroupsPart({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const [chosen, setChosen] = useState<Grouping | null>(null);
  const noted = useMemo(() => notedIn(source), [source]);
  const order: readonly Grouping[] = isBusiness ? ['tag', 'reason', 'month'] : ['reason', 'tag', 'month'];
  const groupings = order.filter((one) => one === 'month' || noted[one]);
  const grouping = groupings.find((one) => one === chosen) ?? groupings[0]!;
  return (
    <section class="part stack" data-grouping={grouping}>
      <h2>{say('by')}</h2>
      {groupings.length > 1 && (
        <Select
          label={say('by.choose')}
          value={grouping}
          choices={groupings.map((value) => ({ value, text: say(`by.${value}`) }))}
          onChoose={setChosen}
          hooks={{ 'data-group-by': true }}
        />
      )}
      {grouping === 'reason' && <ByReason source={source} />}
      {grouping === 'tag' && <ByTag source={source} />}
      {grouping === 'month' && <MonthsList source={source} />}
      {groupings.length === 1 && <p class="soft">{say('by.none.noted')}</p>}
    </section>
  );
}

/** Whether anybody of the lists has a reason or a tag. */
function notedIn({ contexts, followers, following }: InsightSource): Readonly<Record<'reason' | 'tag', boolean>> {
  const listed = [...contexts].flatMap(([number, context]) =>
    hasNumber(followers.present, number) || hasNumber(following.present, number) ? [context] : [],
  );
  return {
    reason: listed.some(({ reasons }) => reasons.length > 0),
    tag: listed.some((context) => currentTags(context).length > 0),
  };
}

function ByReason({ source }: { readonly source: InsightSource }) {
  const say = usePhrases('insights');
  const sayContext = usePhrases('context');
  const groups = useMemo(() => groupsByReason(source), [source]);
  const nameOf = (part: ReasonPart) => {
    if (part === 'several') return say('by.several');
    return part === 'none' ? say('by.noReason') : sayContext(`reason.${part}`);
  };
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
  return (
    <GroupsList
      name="tags"
      how={<p>{say('by.text.tag')}</p>}
      groups={groups.map((group) => ({ ...group, name: nameOf(group.name) }))}
    />
  );
}
