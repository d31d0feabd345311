import type { Look } from '../../domain/looks/look';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import type { Grown } from './growth-points';
import { whenRead } from './when-read';

const MOST_ROWS = 200;

interface GrowthTableProps {
  readonly grown: readonly Grown[];
  /** Those that the points come from. */
  readonly looks: readonly Look[];
}

/** The chart's numbers, newest first. */
export function GrowthTable({ grown, looks }: GrowthTableProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const rows = grown
    .flatMap(({ kind, points }) => points.map((point) => ({ kind, ...point })))
    .sort((a, b) => b.at - a.at);
  const lookOf = new Map(looks.map((look) => [look.snapshotId, look]));
  const rest = rows.length - MOST_ROWS;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="growth-table" tabIndex={0} aria-label={say('growth.table')}>
        <table class="small number">
          <thead>
            <tr>
              {(['date', 'list', 'count', 'gained', 'lost', 'basis'] as const).map((column) => (
                <th key={column} scope="col">
                  {say(`growth.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map(({ kind, at, snapshotId, count, gained, lost, basis }) => (
              <tr key={`${kind}/${at}/${basis}`}>
                <th scope="row">{whenRead({ ...lookOf.get(snapshotId ?? ''), readAt: at }, texts, now)}</th>
                <td>{texts.t(`reading.${kind}`)}</td>
                <td>{texts.number(count)}</td>
                <td>{gained === null ? '' : texts.number(gained)}</td>
                <td>{lost === null ? '' : texts.number(lost)}</td>
                <td>{say(`basis.${basis}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && <p class="soft small">{say('growth.rest', { count: rest })}</p>}
    </>
  );
}
