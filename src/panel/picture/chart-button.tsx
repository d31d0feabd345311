import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { usePhrases } from '../../ui/texts-context';
import { saveChart } from './save-chart';

interface ChartButtonProps {
  /** Where the chart, one `svg`, stands. */
  readonly around: RefObject<HTMLElement | null>;
  readonly title: string;
  /** What the chart says in letters beside the drawing. */
  readonly subtitle?: string;
  /** Tells the picture's file from others. */
  readonly name: string;
  /** Whether its title alone is seen on the button: where several stand behind what they all do. */
  readonly isNamed?: boolean;
}

/** Keeps one chart as a picture. */
export function ChartButton({ around, title, subtitle, name, isNamed = false }: ChartButtonProps) {
  const say = usePhrases('picture');
  const [hasFailed, setFailed] = useState(false);
  const save = () => {
    const svg = around.current?.querySelector('svg');
    if (svg == null) return;
    const lines = subtitle === undefined ? [title] : [title, subtitle];
    saveChart(svg, lines, `balik-${name}.png`).then(
      () => setFailed(false),
      (error) => {
        console.error('A picture could not be made', error);
        setFailed(true);
      },
    );
  };
  return (
    <>
      <button type="button" class="button is-small" data-save-picture={name} onClick={save}>
        <span>
          <span class={isNamed ? 'unseen' : undefined}>{say('save.chart')}</span>
          <span class="unseen">: </span>
          <span class={isNamed ? undefined : 'unseen'}>{title}</span>
        </span>
      </button>
      {hasFailed && (
        <p class="small" role="alert">
          {say('failed.chart')}
        </p>
      )}
    </>
  );
}
