import { useMemo, useState } from 'preact/hooks';
import { currentTags } from '../../domain/context';
import type { ReasonPart } from '../../domain/insights/by-reason';
import { hasNumber } from '../../domain/membership';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { tagWords } from '../person/tag-words';
import { usePanel } from '../shell/use-panel';
import { GroupsList } from './groups-list';
import { groupsByMonth, groupsByReason, groupsByTag, type InsightSource, type MonthGroup } from './insights-of';
import { MonthsList } from './months-list';

type Grouping = 'reason' | 'tag' | 'month';

/** By what the numbers can be grouped, as there is somebody in a group. */
export interface Groupings {
  readonly months: readonly MonthGroup[];
  readonly noted: Readonly<Record<'reason' | 'tag', boolean>>;
}

export function groupingsOf(source: InsightSource): Groupings {
  return { months: groupsByMonth(source), noted: notedIn(source) };
}

interface GroupsPartProps {
  readonly source: InsightSource;
  readonly groupings: Groupings;
}

/** The same numbers by reason, by tag or by month: by what there is of these; nothing where there is none. */
export function GroupsPart({ source, groupings: { months, noted } }: GroupsPartProps) {
  const say = usePhrases('insights');
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const [chosen, setChosen] = useState<Grouping | null>(null);
  const order: readonly Grouping[] = isBusiness ? ['tag', 'reason', 'month'] : ['reason', 'tag', 'month'];
  const there = order.filter((one) => (one === 'month' ? months.length > 0 : noted[one]));
  const grouping = there.find((one) => one === chosen) ?? there[0];
  if (grouping === undefined) return null;
  const title = months.length === 0 ? 'noted' : grouping === 'month' && there.length === 1 ? 'months' : 'by';
  return (
    <section class="part stack" data-grouping={grouping}>
      <h2>{say(title)}</h2>
      {there.length > 1 && (
        <Select
          label={say('by.choose')}
          value={grouping}
          choices={there.map((value) => ({ value, text: say(`by.${value}`) }))}
          onChoose={setChosen}
          hooks={{ 'data-group-by': true }}
        />
      )}
      {grouping === 'reason' && <ByReason source={source} />}
      {grouping === 'tag' && <ByTag source={source} />}
      {grouping === 'month' && <MonthsList months={months} />}
    </section>
  );
}

/** Whether anybody of the lists has a reason or a tag. */
function notedIn({ contexts, followers, following }: InsightSource): Groupings['noted'] {
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
