import type { BrowserName } from './browsers';
import { WindowDrawing } from './window-drawing';

const WIDTH = 112;

/** The icon in the toolbar, and the panel that it opens: Firefox has it at the other side of the page. */
export function PanelDrawing({ browser }: { readonly browser: BrowserName }) {
  const isFirefox = browser === 'firefox';
  const panel = isFirefox ? 1 : 319 - WIDTH;
  const page = isFirefox ? WIDTH + 24 : 24;
  const tools = [{ sign: 'balik', isLit: true }, { sign: 'puzzle' }, { sign: isFirefox ? 'lines' : 'dots' }] as const;
  return (
    <WindowDrawing tools={tools}>
      <g transform={`translate(${page} 42)`}>
        <circle class="tile" cx="18" cy="30" r="16" />
        <path class="text" d="M50 24h84M50 38h60" />
        <path class="text" d="M0 66h160M0 84h130M0 102h146" />
      </g>
      <g transform={`translate(${panel} 41)`}>
        <path
          class="panel"
          d={isFirefox ? `M0 0h${WIDTH}v126H9a9 9 0 0 1-9-9z` : `M0 0h${WIDTH}v117a9 9 0 0 1-9 9H0z`}
        />
        <path class="name" d="M14 20h44" />
        {[44, 70, 96].map((y) => (
          <g key={y}>
            <circle class="tile" cx="21" cy={y} r="7" />
            <path class="text" d={`M36 ${y}h${y === 70 ? 30 : 40}`} />
            <circle class="verdict" cx="94" cy={y} r="5" />
          </g>
        ))}
      </g>
    </WindowDrawing>
  );
}
