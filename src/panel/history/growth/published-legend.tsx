import { type OwnMedia, PUBLISHED_KINDS, type PublishedKind } from '../../../domain/exports/own-media';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import { MediaSign } from './media-marks';
import type { MediaSpan } from './media-spans';

interface PublishedLegendProps {
  readonly media: OwnMedia;
  readonly spans: readonly MediaSpan[];
  readonly hidden: ReadonlySet<PublishedKind>;
  readonly onHidden: (hidden: ReadonlySet<PublishedKind>) => void;
}

/** What the marks mean, each with its switch; where they come from, and how much of it the chart leaves out. */
export function PublishedLegend({ media, spans, hidden, onHidden }: PublishedLegendProps) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const within = publishedIn(spans);
  const inChart = PUBLISHED_KINDS.filter((kind) => within[kind] > 0);
  const sum = (counts: Readonly<Record<PublishedKind, number>>) => counts.posts + counts.reels + counts.stories;
  const { posts, reels, stories } = media.dates;
  const outside = posts.length + reels.length + stories.length - sum(within);
  const ats = [media.exportedAt, media.from, media.to];
  const [, from, to] = texts.days(ats, now);
  const [date] = ofLooks.days(ats, now);
  const toggle = (kind: PublishedKind) => {
    const changed = new Set(hidden);
    if (!changed.delete(kind)) changed.add(kind);
    onHidden(changed);
  };
  return (
    <fieldset class="published small" data-published>
      <legend class="unseen">{say('media.show')}</legend>
      {inChart.map((kind) => (
        <label key={kind} class="check">
          <input type="checkbox" data-media-shown={kind} checked={!hidden.has(kind)} onChange={() => toggle(kind)} />
          <MediaSign kind={kind} />
          <span>
            {say(`media.${kind}`)} <span class="soft number">{texts.number(within[kind])}</span>
          </span>
        </label>
      ))}
      <p class="soft">
        {say('media.source', {
          date: date!,
          from: from!,
          to: to!,
        })}{' '}
        {inChart.length === 0 ? say('media.none') : outside > 0 && say('media.outside', { count: outside })}
      </p>
    </fieldset>
  );
}

function publishedIn(spans: readonly MediaSpan[]): Record<PublishedKind, number> {
  const sums = { posts: 0, reels: 0, stories: 0 };
  for (const { counts } of spans) for (const kind of PUBLISHED_KINDS) sums[kind] += counts[kind];
  return sums;
}
