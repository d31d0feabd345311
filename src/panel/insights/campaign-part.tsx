import { useMemo, useState } from 'preact/hooks';
import type { InsightFacts } from '../../archive/facts/for-insights';
import { campaignComparison, type Stretch } from '../../domain/insights/campaign';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
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
  return (
    <section class="part stack" data-campaign={note?.annotationId ?? ''}>
      <h2>{say('campaign')}</h2>
      {note === undefined || compared === null ? (
        <p class="soft">
          {say('campaign.none')} <a href="#/history">{say('campaign.toHistory')}</a>
        </p>
      ) : (
        <>
          <Select
            label={say('campaign.choose')}
            value={note.annotationId}
            choices={notes.map(({ annotationId, at, text }) => ({
              value: annotationId,
              text: `${texts.day(at, now)}: ${text}`,
            }))}
            onChoose={setChosen}
          />
          <CampaignTable before={compared.before} after={compared.after} />
          <HowCounted>
            <p>{say('campaign.text')}</p>
          </HowCounted>
        </>
      )}
    </section>
  );
}

interface CampaignTableProps {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

function CampaignTable({ before, after }: CampaignTableProps) {
  const say = usePhrases('insights');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const rows = {
    gained: (side: Stretch) => texts.perDay(side.gainedPerDay),
    lost: (side: Stretch) => texts.perDay(side.lostPerDay),
    followers: (side: Stretch) => texts.number(side.restsOn),
    from: (side: Stretch) => texts.days([side.fromAt, side.toAt], now)[0]!,
    to: (side: Stretch) => texts.days([side.fromAt, side.toAt], now)[1]!,
  };
  return (
    <table class="small number">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('campaign.before')}</th>
          <th scope="col">{say('campaign.after')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(rows) as (keyof typeof rows)[]).map((row, place, all) => (
          <tr key={row}>
            <th scope="row">{say(`campaign.${row}`)}</th>
            {[before, after].map((side, at) => {
              const name = at === 0 ? 'before' : 'after';
              if (side !== null)
                return (
                  <td key={name} data-side={name}>
                    {rows[row](side)}
                  </td>
                );
              // Said once for the whole side.
              return place > 0 ? null : (
                <td key={name} data-side={name} rowSpan={all.length} class="soft">
                  {say('campaign.missing')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
