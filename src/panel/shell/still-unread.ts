/**
 * Of what was read, whatever has not changed meanwhile: a change that was told while all of it was being read is newer
 * than what was read. `before` and `now`: the state as the reading began and as it ended.
 */
export function stillUnread<State extends object, Read extends Partial<State>>(
  read: Read,
  before: State,
  now: State,
): Partial<Read> {
  const isUntouched = (key: string) => now[key as keyof State] === before[key as keyof State];
  return Object.fromEntries(Object.entries(read).filter(([key]) => isUntouched(key))) as Partial<Read>;
}
