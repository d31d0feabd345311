export interface ChartBar {
  readonly label: string;
  /** null = not known: there is no bar, and the words say so. */
  readonly value: number | null;
  readonly words: string;
}

interface BarChartProps {
  readonly label: string;
  readonly bars: readonly ChartBar[];
  /** The value of a full bar; the longest one unless told. */
  readonly full?: number;
}

const WIDTH = 340;
const ROW = 30;
const ROOM = WIDTH - 4;

/** Bars under each other, each under its label, with its value in words. */
export function BarChart({ label, bars, full }: BarChartProps) {
  const most = full ?? Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} ${bars.length * ROW + 2}`} role="img" aria-label={label}>
      {bars.map((bar, at) => (
        <g key={bar.label} transform={`translate(2 ${at * ROW})`}>
          <text class="bar-label" x="0" y="12">
            {bar.label}
          </text>
          <text class="bar-value" x={ROOM} y="12">
            {bar.words}
          </text>
          <rect class="bar-room" x="0" y="17" width={ROOM} height="7" />
          {bar.value !== null && bar.value > 0 && (
            <rect class="bar" x="0" y="17" width={Math.max(1.5, (bar.value / most) * ROOM).toFixed(1)} height="7" />
          )}
        </g>
      ))}
    </svg>
  );
}
