import { useMemo, useState } from 'preact/hooks';
import type { History } from '../../archive/history/looks-over-time';
import type { AnnotationRow } from '../../archive/store/schema';
import { type OwnMedia, PUBLISHED_KINDS, type PublishedKind } from '../../domain/exports/own-media';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { usePhrases } from '../../ui/texts-context';
import { GrowthChart } from './growth-chart';
import { type Grown, growthPoints } from './growth-points';
import { GrowthTable } from './growth-table';
import { mediaSpans } from './media-spans';
import { PublishedLegend } from './published-legend';
import { PublishedTable } from './published-table';
import { rangeOf } from './scale';

const NONE_HIDDEN: ReadonlySet<PublishedKind> = new Set();

interface GrowthPartProps {
  readonly history: History;
  readonly annotations: readonly AnnotationRow[];
  /** Null = no export told of any. */
  readonly media: OwnMedia | null;
}

/** Followers and following over time, as charts and as a table. */
export function GrowthPart({ history, annotations, media }: GrowthPartProps) {
  const say = usePhrases('history');
  const [isTableOpen, setTableOpen] = useState(false);
  const [hidden, setHidden] = useState(NONE_HIDDEN);
  const grown = useMemo(
    () => FOLLOW_LIST_KINDS.map((kind): Grown => ({ kind, points: growthPoints(history, kind) })),
    [history],
  );
  const drawn = grown.filter(({ points }) => points.length > 1);
  const span = rangeOf([
    ...drawn.flatMap(({ points }) => points.map((point) => point.at)),
    ...(drawn.length > 0 ? annotations.map((note) => note.at) : []),
  ]);
  const spans = useMemo(
    () => (media === null || drawn.length === 0 ? [] : mediaSpans(media, span)),
    [media, span[0], span[1], drawn.length],
  );
  const kinds = PUBLISHED_KINDS.filter((kind) => !hidden.has(kind) && spans.some(({ counts }) => counts[kind] > 0));
  return (
    <section class="part stack" data-history="growth">
      <h2>{say('growth')}</h2>
      {drawn.length === 0 && <p class="soft">{say('growth.few')}</p>}
      <div class="growths">
        {drawn.map(({ kind, points }, at) => (
          <GrowthChart
            key={kind}
            kind={kind}
            points={points}
            span={span}
            annotations={annotations}
            // Once is enough: below the followers, whom it may have brought.
            published={at === 0 ? spans : []}
            publishedKinds={at === 0 ? kinds : []}
          />
        ))}
      </div>
      {drawn.length > 0 && (
        <>
          <p class="growth-legend small soft">
            <span class="is-gained">{say('growth.legendGained')}</span>
            <span class="is-lost">{say('growth.legendLost')}</span>
          </p>
          {drawn.some(({ points }) => points.some(({ isByName }) => isByName)) && (
            <p class="small soft" data-growth-by-name>
              {say('growth.byName')}
            </p>
          )}
          {media !== null && <PublishedLegend media={media} spans={spans} hidden={hidden} onHidden={setHidden} />}
          <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
            <summary>{say('growth.table')}</summary>
            {isTableOpen && (
              <>
                <GrowthTable grown={drawn} looks={history.looks} />
                <PublishedTable spans={spans} kinds={kinds} />
              </>
            )}
          </details>
        </>
      )}
    </section>
  );
}
