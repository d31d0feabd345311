import type { openScreenWatch } from './screen-watch';

/**
 * Where the two content scripts meet: the one that reads along from the beginning, and the second eye, which comes when
 * the page is at rest. They share this world, which no page can enter; a symbol no element of the page can stand for.
 */
type OpenEye = typeof openScreenWatch;
interface Meeting {
  open?: OpenEye;
  use?: (open: OpenEye) => void;
}
const MEETING = Symbol.for('balik second eye');

function meeting(): Meeting {
  const world = globalThis as { [MEETING]?: Meeting };
  world[MEETING] ??= {};
  return world[MEETING];
}

/** Calls back once the second eye is there: now, or later. Whoever asked last is called. */
export function onSecondEye(use: (open: OpenEye) => void): void {
  const met = meeting();
  met.use = use;
  if (met.open !== undefined) use(met.open);
}

/** The second eye is there. */
export function bringSecondEye(open: OpenEye): void {
  const met = meeting();
  met.open = open;
  met.use?.(open);
}
