import { useRef } from 'preact/hooks';
import { acrossOf } from '../../ui/chart/scale';
import { useRoom } from '../../ui/chart/use-room';
import { fitted, middleFrom, middleUntil } from '../../ui/chart/wide';
import { useTexts } from '../../ui/texts-context';

export interface ChartBar {
  readonly label: string;
  /** null = not known, or of too few: there is no bar, and the words say so. */
  readonly value: number | null;
  readonly words: string;
}

interface BarChartProps {
  readonly label: string;
  readonly bars: readonly ChartBar[];
  /** The value of a full bar; the longest one unless told. */
  readonly full?: number;
}

/** Between a label and its value, of the usual letter's size. */
const APART = 14;
const LINE = 18;
const BAR = 8;
const GAP = 10;

/** Bars under each other, each under its label, with its value in words. Drawn one to one, so that letters keep their size. */
export function BarChart({ label, bars, full }: BarChartProps) {
  const around = useRef<HTMLDivElement>(null);
  const { width, unit, wide } = useRoom(around);
  const across = acrossOf(width, useTexts().direction);
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value ?? 0));
  const barWidth = (value: number) => Math.max(2, (value / most) * width);
  const line = LINE * unit;
  let end = 0;
  const rows = bars.map((bar) => {
    // Where both find no room beside each other the value has a line of its own.
    const isApart = wide(bar.label) + wide(bar.words) + APART * unit > width;
    const top = end;
    const below = top + line * (isApart ? 2 : 1);
    end = below + (bar.value === null ? 0 : BAR * unit) + GAP * unit;
    const [told, words] = [fitted(bar.label, width, wide), fitted(bar.words, width, wide)];
    return { bar, told, words, top, below, isApart };
  });
  return (
    <div class="bars-room" ref={around}>
      <svg class="bars" viewBox={`0 0 ${width} ${end}`} width={width} height={end} role="img" aria-label={label}>
        {rows.map(({ bar, told, words, top, below, isApart }) => (
          <g key={bar.label}>
            <text class="bar-label" x={across(middleFrom(0, told, wide))} y={top + line * 0.72}>
              {told}
            </text>
            <text
              class="bar-value"
              x={across(isApart ? middleFrom(0, words, wide) : middleUntil(width, words, wide))}
              y={below - line * 0.28}
            >
              {words}
            </text>
            {bar.value !== null && (
              <rect class="bar-room" x="0.5" y={below + 0.5} width={width - 1} height={BAR * unit - 1} />
            )}
            {bar.value !== null && bar.value > 0 && (
              <rect
                class="bar"
                x={Math.min(across(0), across(barWidth(bar.value))).toFixed(1)}
                y={below}
                width={barWidth(bar.value).toFixed(1)}
                height={BAR * unit}
              />
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
