/** A CPU profile, as far as it is read here: who was running at each sample, and how long until the next. */
interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** All time under a function of these scripts, with what the browser did for them: layout, parsing, their garbage apart. */
export function msUnder({ nodes, samples = [], timeDeltas = [] }: Profile, isOf: (url: string) => boolean): number {
  const parentOf = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const urlOf = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const known = new Map<number, boolean>();
  const isUnder = (id: number | undefined): boolean => {
    if (id === undefined) return false;
    const said = known.get(id) ?? (isOf(urlOf.get(id)!) || isUnder(parentOf.get(id)));
    known.set(id, said);
    return said;
  };
  let micros = 0;
  for (const [at, id] of samples.entries()) if (isUnder(id)) micros += timeDeltas[at + 1] ?? 0;
  return micros / 1_000;
}
