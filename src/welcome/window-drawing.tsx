import type { ComponentChildren } from 'preact';

/** Each in a box of 20 by 20, drawn with strokes. */
const SIGNS = {
  balik: 'M4.5 7.5H15M12.5 5 15 7.5 12.5 10M15.5 12.5H5M7.5 10 5 12.5 7.5 15',
  puzzle: 'M4 6.5h3.6v-.9a1.9 1.9 0 0 1 3.8 0v.9H15v3.6h.9a1.9 1.9 0 0 1 0 3.8H15v3.6H4z',
  pin: 'M6.5 3.5h7M8 3.5v5L5.5 12h9L12 8.5v-5M10 12v5.5',
  eye: 'M2.5 10Q10 1.5 17.5 10 10 18.5 2.5 10zM10 7.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 1 1 0-4.8z',
  gear: 'M10 5.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9zM10 8.4a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 1 1 0-3.2zM10 5.5V3M10 17v-2.5M5.5 10H3M17 10h-2.5M6.8 6.8 5 5M15 15l-1.8-1.8M13.2 6.8 15 5M5 15l1.8-1.8',
  dots: 'M10 4.5h.01M10 10h.01M10 15.5h.01',
  lines: 'M4.5 5.5h11M4.5 10h11M4.5 14.5h11',
} as const;

export type Sign = keyof typeof SIGNS;

interface PlacedSignProps {
  readonly sign: Sign;
  readonly x: number;
  readonly y: number;
  /** What the person is to press, or to look for. */
  readonly isLit?: boolean;
}

/** One sign of a toolbar or a menu; those to press have a disc behind them. */
export function PlacedSign({ sign, x, y, isLit = false }: PlacedSignProps) {
  return (
    <g transform={`translate(${x} ${y})`} class={isLit ? 'lit' : sign}>
      {isLit && <circle cx="10" cy="10" r="13" />}
      <path d={SIGNS[sign]} />
    </g>
  );
}

interface WindowProps {
  /** What stands at the end of the toolbar, and what of it is to be pressed. */
  readonly tools: readonly { readonly sign: Sign; readonly isLit?: boolean }[];
  readonly children: ComponentChildren;
}

const TOOL = 28;

/** A browser's window in few strokes. What it shows stands in words beside it, so it is for eyes alone. */
export function WindowDrawing({ tools, children }: WindowProps) {
  const first = 312 - tools.length * TOOL;
  return (
    <svg class="window" viewBox="0 0 320 168" aria-hidden="true">
      <rect class="frame" x="1" y="1" width="318" height="166" rx="9" />
      <path class="edge" d="M1 41h318" />
      <path d="M24 16.5 19.5 21 24 25.5M20 21h9M41 16.5 45.5 21 41 25.5M45 21h-9" />
      <rect class="address" x="60" y="10" width={first - 72} height="22" rx="11" />
      {children}
      {tools.map(({ sign, isLit = false }, place) => (
        <PlacedSign key={sign} sign={sign} x={first + place * TOOL} y={11} isLit={isLit} />
      ))}
    </svg>
  );
}
