import type { PublishedKind } from '../../../domain/exports/own-media';
import type { Speak, Texts } from '../../../i18n/texts';
import type { Room } from '../../../ui/chart/use-room';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { TimeAxis } from './growth-chart';
import { type MediaSpan, middleWithin } from './media-spans';

/** Each kind has a line of its own under the charts. */
const LANE = 14;
const MARK_MOST = 4.5;
const MARK_LEAST = 2.6;

interface MediaMarksProps {
  readonly spans: readonly MediaSpan[];
  /** The kinds to draw, from the top. */
  readonly kinds: readonly PublishedKind[];
  readonly axis: TimeAxis;
  readonly room: Room;
}

/** What was published, as marks below the charts and along their time: one shape for each kind, the larger the more. */
export function MediaMarks({
  spans,
  kinds,
  axis: { x, span: within, start, across },
  room: { width, unit },
}: MediaMarksProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const height = kinds.length * LANE * unit;
  return (
    <svg
      class="media-marks"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={say('media.table')}
    >
      {kinds.map((kind, lane) => {
        const most = Math.max(1, ...spans.map(({ counts }) => counts[kind]));
        const y = (lane + 0.5) * LANE * unit;
        return (
          <g key={kind}>
            <path class="growth-axis" d={`M${across(start)} ${y}H${across(width)}`} />
            {spans.map((span) => {
              const count = span.counts[kind];
              if (count === 0) return null;
              const share = most === 1 ? 0.4 : (count - 1) / (most - 1);
              const radius = MARK_LEAST + (MARK_MOST - MARK_LEAST) * Math.sqrt(share);
              return (
                <path
                  key={span.from}
                  class="media-mark"
                  data-media={kind}
                  data-count={count}
                  d={shapeOf(kind, [x(middleWithin(span, within)), y], radius)}
                >
                  <title>{mediaWords(span, [kind], say, texts, now)}</title>
                </path>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

/** The mark as it stands in words and switches. */
export function MediaSign({ kind }: { readonly kind: PublishedKind }) {
  return (
    <svg class="media-sign" viewBox="0 0 12 12" aria-hidden="true">
      <path class="media-mark" d={shapeOf(kind, [6, 6], MARK_MOST)} />
    </svg>
  );
}

/** Square, triangle and disc, of about the same area. */
function shapeOf(kind: PublishedKind, [x, y]: readonly [number, number], radius: number): string {
  const at = (value: number) => value.toFixed(1);
  if (kind === 'stories')
    return `M${at(x - radius)} ${at(y)}a${at(radius)} ${at(radius)} 0 1 0 ${at(2 * radius)} 0a${at(radius)} ${at(radius)} 0 1 0 ${at(-2 * radius)} 0z`;
  if (kind === 'reels')
    return `M${at(x - radius)} ${at(y - radius * 1.1)}L${at(x + radius * 1.2)} ${at(y)}L${at(x - radius)} ${at(y + radius * 1.1)}z`;
  const half = radius * 0.88;
  return `M${at(x - half)} ${at(y - half)}h${at(2 * half)}v${at(2 * half)}h${at(-2 * half)}z`;
}

type Say = Speak<'history'>;

/** "4 May – 10 May: 2 posts, 1 reel"; null = nothing of these kinds. */
export function mediaWords(
  span: MediaSpan,
  kinds: readonly PublishedKind[],
  say: Say,
  texts: Texts,
  now: number,
): string | null {
  const what = kinds.flatMap((kind) => {
    const count = span.counts[kind];
    return count === 0 ? [] : [say(`media.${kind}.count`, { count })];
  });
  return what.length === 0 ? null : say('media.words', { span: spanWords(span, texts, now), what: texts.commas(what) });
}

/** One day, or its first and its last; of a stretch that is not over, today. */
export function spanWords({ from, to }: MediaSpan, texts: Texts, now: number): string {
  return texts.range(from, Math.max(from, Math.min(to - 1, now)), now);
}
