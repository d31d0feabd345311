import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { usePhrases } from '../../ui/texts-context';
import { ChartButton } from '../picture/chart-button';
import { HowCounted } from './how-counted';

export interface ChartRow {
  readonly what: string;
  readonly value: string;
  /** How many accounts the value rests on. */
  readonly restsOn: string;
}

interface ChartFigureProps {
  readonly title: string;
  /** Tells the picture's file from others. */
  readonly name: string;
  readonly rows: readonly ChartRow[];
  /** The heading of the first column. */
  readonly what: string;
  /** How the numbers came to be, in sentences. */
  readonly how: ComponentChildren;
  /** The chart: one `svg`. */
  readonly children: ComponentChildren;
}

/** A chart with its title; folded below it how it was counted, with the same numbers as a table; and a way to keep it as a picture. */
export function ChartFigure({ title, name, rows, what, how, children }: ChartFigureProps) {
  const say = usePhrases('insights');
  const drawing = useRef<HTMLDivElement>(null);
  return (
    <figure class="chart stack is-close" data-chart={name}>
      <figcaption>{title}</figcaption>
      <div ref={drawing}>{children}</div>
      <div class="chart-foot">
        <HowCounted>
          {how}
          <table class="number">
            <thead>
              <tr>
                <th scope="col">{what}</th>
                <th scope="col">{say('table.value')}</th>
                <th scope="col">{say('table.restsOn')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.what}>
                  <th scope="row">{row.what}</th>
                  <td>{row.value}</td>
                  <td>{row.restsOn}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </HowCounted>
        <ChartButton around={drawing} title={title} name={name} />
      </div>
    </figure>
  );
}
