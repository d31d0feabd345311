/** Where an answer that nobody reads holds its people: the first thing that whoever mends the dialect wants to know. */

/** How many people stand at which place, as `12 people at data.list.edges[].node.user`; null where there are none. */
export function peopleIn(text: string): string | null {
  const places = new Map<string, number>();
  for (const line of [text, ...text.split('\n')]) {
    try {
      count(JSON.parse(line.replace(/^for \(;;\);/, '')), '', places);
    } catch {
      continue;
    }
    // All of it was one value: its lines are none by themselves.
    if (line === text) break;
  }
  const [most] = [...places].sort(([, one], [, other]) => other - one);
  return most === undefined ? null : `${most[1]} people at ${most[0]}`;
}

function count(value: unknown, path: string, places: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) count(one, `${path}[]`, places);
    return;
  }
  const inner = Object.entries(value);
  // Outside of a list it is whoever looks, or whose page it is.
  if (path.includes('[]') && inner.some(([name, said]) => name === 'username' && typeof said === 'string'))
    places.set(path, (places.get(path) ?? 0) + 1);
  for (const [name, said] of inner) count(said, path === '' ? name : `${path}.${name}`, places);
}
