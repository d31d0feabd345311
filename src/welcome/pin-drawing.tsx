import type { BrowserName } from './browsers';
import { PlacedSign, type Sign, WindowDrawing } from './window-drawing';

/** What shows an extension's icon for good, in the list behind the puzzle piece. */
const PINS: Readonly<Record<BrowserName, Sign>> = { chrome: 'pin', edge: 'eye', firefox: 'gear' };

/** Where the icon is pinned: the puzzle piece, the list behind it, and what is pressed there. */
export function PinDrawing({ browser }: { readonly browser: BrowserName }) {
  const isFirefox = browser === 'firefox';
  const end: Sign = isFirefox ? 'lines' : 'dots';
  return (
    <WindowDrawing tools={[{ sign: 'puzzle', isLit: true }, { sign: end }]}>
      <path class="text" d="M20 64h70M20 80h54M20 96h62" />
      <rect class="list" x="112" y="48" width="192" height="88" rx="7" />
      <rect class="tile" x="122" y="58" width="24" height="24" rx="5" />
      <PlacedSign sign="balik" x={124} y={60} />
      <path class="name" d="M158 70h52" />
      <PlacedSign sign={PINS[browser]} x={270} y={60} isLit />
      <path class="edge" d="M112 92h192" />
      <rect class="tile" x="122" y="102" width="24" height="24" rx="5" />
      <path class="text" d="M158 114h70" />
      {!isFirefox && <PlacedSign sign={PINS[browser]} x={270} y={104} />}
      {isFirefox && (
        <>
          <rect class="list" x="138" y="94" width="140" height="62" rx="7" />
          <rect class="chosen" x="142" y="98" width="132" height="26" rx="4" />
          <PlacedSign sign="pin" x={147} y={101} />
          <path class="name" d="M176 111h82" />
          <path class="text" d="M176 140h60" />
        </>
      )}
    </WindowDrawing>
  );
}
