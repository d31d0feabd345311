import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../../domain/follow-list';
import type { Look } from '../../../domain/looks/look';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { whenRead } from '../looks/when-read';
import type { Stop } from './growth-stops';

const MOST_ROWS = 200;

interface GrowthTableProps {
  readonly stops: readonly Stop[];
  /** Those that the points come from. */
  readonly looks: readonly Look[];
}

/** The charts' numbers, newest first, both lists beside each other. */
export function GrowthTable({ stops, looks }: GrowthTableProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const lookOf = new Map(looks.map((look) => [look.snapshotId, look]));
  const dateOf = ({ at, own, points }: Stop) => {
    const point = [...own].map((kind) => points[kind]!).find((one) => one.at === at);
    return whenRead({ ...lookOf.get(point?.snapshotId ?? ''), readAt: at }, texts, now);
  };
  const rest = stops.length - MOST_ROWS;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="growth-table" tabIndex={0} aria-label={say('growth.table')}>
        <table class="small number">
          <thead>
            <tr>
              <th scope="col">{say('growth.date')}</th>
              {FOLLOW_LIST_KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {texts.t(`reading.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stops
              .slice(-MOST_ROWS)
              .toReversed()
              .map((stop) => (
                <tr key={stop.at}>
                  <th scope="row">{dateOf(stop)}</th>
                  {FOLLOW_LIST_KINDS.map((kind) => (
                    <Size key={kind} stop={stop} kind={kind} />
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && <p class="soft small">{say('growth.rest', { count: rest })}</p>}
    </>
  );
}

/** A list that has no point here has none: the one before stands in its own row. */
function Size({ stop, kind }: { readonly stop: Stop; readonly kind: FollowListKind }) {
  const { number } = useTexts();
  const say = usePhrases('history');
  const point = stop.own.has(kind) ? stop.points[kind] : null;
  if (point === null) return <td />;
  const { count, gained, lost, basis } = point;
  return (
    <td>
      {number(count)}
      {gained !== null && lost !== null && gained + lost > 0 && (
        <>
          {' '}
          <bdi dir="ltr" class="soft">{`+${number(gained)} −${number(lost)}`}</bdi>
        </>
      )}
      {basis !== 'whole' && <span class="soft"> {say(`basis.${basis}`)}</span>}
    </td>
  );
}
