/**
 * How long is waited for what has to come before it is said that it does not: far longer than a busy machine needs, so
 * that only the fact decides. Whoever waits for something to stay away needs a fact of another kind.
 */
export const PATIENCE_MS = 60_000;
