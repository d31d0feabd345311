import { useMemo, useRef, useState } from 'preact/hooks';
import type { History } from '../../../archive/history/looks-over-time';
import type { AnnotationRow } from '../../../archive/store/schema';
import { type OwnMedia, PUBLISHED_KINDS, type PublishedKind } from '../../../domain/exports/own-media';
import { FOLLOW_LIST_KINDS } from '../../../domain/follow-list';
import { rangeOf } from '../../../ui/chart/scale';
import { useRoom } from '../../../ui/chart/use-room';
import { Fold } from '../../../ui/fold';
import { usePhrases } from '../../../ui/texts-context';
import { GrowthChart } from './growth-chart';
import { GrowthLegend } from './growth-legend';
import { GrowthPictures } from './growth-pictures';
import { type Grown, growthPoints } from './growth-points';
import { growthStops, nearestStop, toldFrom } from './growth-stops';
import { GrowthTable } from './growth-table';
import { MediaMarks } from './media-marks';
import { mediaSpans, publishedBetween } from './media-spans';
import { PublishedLegend } from './published-legend';
import { PublishedTable } from './published-table';
import { useAxes } from './use-axes';

const NONE_HIDDEN: ReadonlySet<PublishedKind> = new Set();

interface GrowthPartProps {
  readonly history: History;
  readonly annotations: readonly AnnotationRow[];
  /** Null = no export told of any. */
  readonly media: OwnMedia | null;
}

/** Followers and following over time, as charts and as a table; nothing where there is no line yet. */
export function GrowthPart({ history, annotations, media }: GrowthPartProps) {
  const grown = useMemo(
    () =>
      FOLLOW_LIST_KINDS.map((kind): Grown => ({ kind, points: growthPoints(history, kind) })).filter(
        ({ points }) => points.length > 1,
      ),
    [history],
  );
  return grown.length === 0 ? null : <Growth grown={grown} history={history} annotations={annotations} media={media} />;
}

function Growth({ grown, history, annotations, media }: GrowthPartProps & { readonly grown: readonly Grown[] }) {
  const say = usePhrases('history');
  const charts = useRef<HTMLDivElement>(null);
  const figures = { followers: useRef<HTMLElement>(null), following: useRef<HTMLElement>(null) };
  const room = useRoom(charts);
  const [isTableOpen, setTableOpen] = useState(false);
  const [hidden, setHidden] = useState(NONE_HIDDEN);
  const [chosen, setChosen] = useState(Number.POSITIVE_INFINITY);
  const stops = useMemo(() => growthStops(grown), [grown]);
  const span = useMemo(
    () =>
      rangeOf([
        ...stops.map(({ at }) => at),
        ...grown.map(({ points }) => points[0]!.at),
        ...annotations.map(({ at }) => at),
      ]),
    [stops, grown, annotations],
  );
  const { axis, sizesOf } = useAxes(grown, span, room);
  const spans = useMemo(() => (media === null ? [] : mediaSpans(media, span)), [media, span]);
  const kinds = PUBLISHED_KINDS.filter((kind) => !hidden.has(kind) && spans.some(({ counts }) => counts[kind] > 0));
  const place = Math.min(chosen, stops.length - 1);
  const stop = stops[place]!;
  const toldSince = toldFrom(stops, place);
  const meanwhile = media === null || toldSince === null ? null : publishedBetween(media, toldSince, stop.at);
  return (
    <section class="part stack" data-history="growth">
      <h2>{say('growth')}</h2>
      <div class="growths" ref={charts}>
        {grown.map(({ kind, points }) => (
          <GrowthChart
            key={kind}
            kind={kind}
            points={points}
            sizes={sizesOf(kind)}
            axis={axis}
            room={room}
            annotations={annotations}
            at={stop.at}
            chosen={stop.points[kind]}
            figure={figures[kind]}
            onPoint={(at) => setChosen(nearestStop(stops, at))}
          />
        ))}
        {kinds.length > 0 && <MediaMarks spans={spans} kinds={kinds} axis={axis} room={room} />}
      </div>
      <GrowthLegend
        stops={stops}
        place={place}
        axis={axis}
        onPlace={setChosen}
        published={meanwhile}
        publishedKinds={kinds}
      />
      {media !== null && <PublishedLegend media={media} spans={spans} hidden={hidden} onHidden={setHidden} />}
      <Fold title={say('growth.table')} onToggle={setTableOpen}>
        {isTableOpen && (
          <div class="stack">
            {grown.some(({ points }) => points.some(({ isByName }) => isByName)) && (
              <p class="small soft" data-growth-by-name>
                {say('growth.byName')}
              </p>
            )}
            <GrowthTable stops={stops} looks={history.looks} />
            <PublishedTable spans={spans} kinds={kinds} />
          </div>
        )}
      </Fold>
      <GrowthPictures grown={grown} figures={figures} span={span} />
    </section>
  );
}
