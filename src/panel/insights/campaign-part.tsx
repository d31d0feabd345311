import { useMemo, useState } from 'preact/hooks';
import type { InsightFacts } from '../../archive/facts/for-insights';
import { campaignComparison, type Stretch } from '../../domain/insights/campaign';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { Figure, GroupCard } from './group-card';
import { HowCounted } from './how-counted';

/** What the followers did before and after something was tried, by the person's own notes on the time axis. */
export function CampaignPart({ facts }: { readonly facts: InsightFacts }) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const notes = useMemo(() => [...facts.annotations].reverse(), [facts]);
  const [chosen, setChosen] = useState<string | null>(null);
  const note = notes.find(({ annotationId }) => annotationId === chosen) ?? notes[0];
  const compared = useMemo(
    () => (note === undefined ? null : campaignComparison(facts.followers, note.at)),
    [facts, note],
  );
  if (note === undefined || compared === null) return null;
  return (
    <section class="part stack" data-campaign={note.annotationId}>
      <h2>{say('campaign')}</h2>
      <Select
        label={say('campaign.choose')}
        value={note.annotationId}
        choices={notes.map(({ annotationId, at, text }) => ({
          value: annotationId,
          text: `${texts.day(at, now)}: ${text}`,
        }))}
        onChoose={setChosen}
      />
      <ul class="group-cards is-pair">
        <SideCard name="before" side={compared.before} />
        <SideCard name="after" side={compared.after} />
      </ul>
      <HowCounted>
        <p>{say('campaign.text')}</p>
      </HowCounted>
    </section>
  );
}

/** What would bring the part. */
export function CampaignMissing() {
  const say = usePhrases('insights');
  return (
    <p class="soft">
      {say('campaign.none')} <a href="#/history">{say('campaign.toHistory')}</a>
    </p>
  );
}

interface SideCardProps {
  readonly name: 'before' | 'after';
  /** Null = no complete list is near enough. */
  readonly side: Stretch | null;
}

function SideCard({ name, side }: SideCardProps) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  if (side === null)
    return (
      <li class="group-card">
        <h3>{say(`campaign.${name}`)}</h3>
        <p class="soft small" data-side={name}>
          {say('campaign.missing')}
        </p>
      </li>
    );
  const figures = {
    gained: texts.perDay(side.gainedPerDay),
    lost: texts.perDay(side.lostPerDay),
    followers: texts.number(side.restsOn),
  };
  return (
    <GroupCard group={name} name={say(`campaign.${name}`)} size={texts.range(side.fromAt, side.toAt, now)}>
      {(Object.keys(figures) as (keyof typeof figures)[]).map((figure) => (
        <Figure key={figure} title={say(`campaign.${figure}`)} hooks={{ 'data-side': name }}>
          <strong>{figures[figure]}</strong>
        </Figure>
      ))}
    </GroupCard>
  );
}
