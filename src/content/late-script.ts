/**
 * Where content scripts meet: the one that reads along from the beginning, and those that come when the page is at rest,
 * for the first must be there before anything else, and small. They share this world, which no page can enter; a symbol
 * no element of the page can stand for.
 */
interface Meeting<Part> {
  part?: Part;
  use?: (part: Part) => void;
}

/** Two ends of one meeting, by its name: one waits for what the other brings. */
export function meetingCalled<Part>(name: string) {
  const key = Symbol.for(name);
  const meeting = (): Meeting<Part> => {
    const world = globalThis as { [key]?: Meeting<Part> };
    world[key] ??= {};
    return world[key];
  };
  return {
    /** Calls back once it is there: now, or later. Whoever asked last is called. */
    on(use: (part: Part) => void): void {
      const met = meeting();
      met.use = use;
      if (met.part !== undefined) use(met.part);
    },
    /** It is there. */
    bring(part: Part): void {
      const met = meeting();
      met.part = part;
      met.use?.(part);
    },
  };
}
